package nl.kamergraaf.cli;

import java.io.OutputStream;
import org.apache.jena.riot.RDFFormat;

/** The syntaxes that graphs are written in, by the names that a user types. */
@SuppressWarnings("java:S115") // constants are the words of the command line
enum GraphFormat {
  nquads,
  turtle,
  trig,
  jsonld;

  GraphWriter writer(OutputStream to) {
    return switch (this) {
      case nquads -> GraphWriter.nquads(to);
      case turtle -> GraphWriter.whole(to, RDFFormat.TURTLE_PRETTY);
      case trig -> GraphWriter.whole(to, RDFFormat.TRIG_PRETTY);
      case jsonld -> GraphWriter.whole(to, RDFFormat.JSONLD11_PRETTY);
    };
  }
}
