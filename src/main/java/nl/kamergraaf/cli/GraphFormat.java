package nl.kamergraaf.cli;

import java.io.OutputStream;
import java.util.stream.Stream;
import nl.kamergraaf.intake.Intake;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;
import org.apache.jena.riot.RDFFormat;

/** The syntaxes that graphs are written in, by the names that a user types. */
@SuppressWarnings("java:S115") // constants are the words of the command line
enum GraphFormat {
  nquads,
  turtle,
  trig,
  jsonld;

  /** Writes what files state. */
  void write(Intake intake, Stream<Outcome<SourceFile>> files, OutputStream to) {
    switch (this) {
      case nquads -> GraphWriter.nquads(intake, files, to);
      case turtle -> GraphWriter.whole(intake, files, to, RDFFormat.TURTLE_PRETTY);
      case trig -> GraphWriter.whole(intake, files, to, RDFFormat.TRIG_PRETTY);
      case jsonld -> GraphWriter.whole(intake, files, to, RDFFormat.JSONLD11_PRETTY);
    }
  }
}
