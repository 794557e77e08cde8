package nl.kamergraaf.release.description;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes what a release was made of: every file with its hash, the documents read from it, the
 * program, when it began and ended.
 *
 * @see <a href="https://www.w3.org/TR/prov-o/">PROV-O</a>
 */
public final class Provenance implements AutoCloseable {
  /** The name of the file it writes. */
  public static final String FILE = "provenance.ttl";

  private final Edition edition;
  private final OutputStream out;
  private final StreamRDF turtle;

  /** Begins the file in {@code folder}; the downloads of the edition need not be known yet. */
  public Provenance(Edition edition, Path folder, Map<String, String> prefixes) throws IOException {
    this.edition = edition;
    this.out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(FILE)));
    this.turtle = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
    turtle.start();
    prefixes.forEach(turtle::prefix);
  }

  /** Records that a document was read from a file. */
  public void add(Input input) {
    String file = file(input.file(), input.sha256());
    link(edition.build(), Vocab.PROV + "used", file);
    link(input.document(), Vocab.PROV + "wasDerivedFrom", file);
  }

  /** Records that a file went into the release beside the documents. */
  public void use(UsedFile used) {
    link(edition.build(), Vocab.PROV + "used", file(used.name(), used.sha256()));
  }

  private String file(String name, String sha256) {
    String file = edition.part("source-" + sha256);
    link(file, RDF.type.getURI(), Vocab.PROV + "Entity");
    link(file, RDF.type.getURI(), Vocab.SCHEMA + "MediaObject");
    text(file, Vocab.SCHEMA + "name", name);
    text(file, Vocab.SCHEMA + "sha256", sha256);
    return file;
  }

  /** Records that all is done. */
  public void finish(Instant ended) {
    String build = edition.build();
    String program = edition.part("program");
    link(build, RDF.type.getURI(), Vocab.PROV + "Activity");
    time(build, Vocab.PROV + "startedAtTime", edition.created());
    time(build, Vocab.PROV + "endedAtTime", ended.truncatedTo(ChronoUnit.SECONDS).toString());
    link(build, Vocab.PROV + "wasAssociatedWith", program);
    link(program, RDF.type.getURI(), Vocab.PROV + "SoftwareAgent");
    text(program, Vocab.RDFS + "label", "Kamergraaf " + Program.version());
    text(program, Vocab.SCHEMA + "softwareVersion", Program.version());
    link(edition.dataset(), RDF.type.getURI(), Vocab.PROV + "Entity");
    link(edition.dataset(), Vocab.PROV + "wasGeneratedBy", build);
    turtle.finish();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private void link(String subject, String property, String object) {
    say(subject, property, NodeFactory.createURI(object));
  }

  private void text(String subject, String property, String text) {
    say(subject, property, NodeFactory.createLiteralString(text));
  }

  private void time(String subject, String property, String instant) {
    say(subject, property, NodeFactory.createLiteralDT(instant, XSDDatatype.XSDdateTime));
  }

  private void say(String subject, String property, Node object) {
    turtle.triple(
        Triple.create(NodeFactory.createURI(subject), NodeFactory.createURI(property), object));
  }
}
