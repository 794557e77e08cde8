package nl.kamergraaf.release.description;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.kamergraaf.jsonld.RecordJson;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The description of a release: VoID with its counts, DCAT-AP-NL 3.0, and how it was made.
 *
 * <p>Depends on nothing but the edition and the counts: the same release gives the same bytes, but
 * for its name and date.
 */
public final class Description {
  /** The description as Turtle and as JSON-LD: the same statements. */
  public static final String TURTLE = "dataset.ttl";

  public static final String JSON_LD = "dataset.jsonld";

  private final byte[] json;
  private final Map<String, String> prefixes;

  private Description(byte[] json, Map<String, String> prefixes) {
    this.json = json;
    this.prefixes = Map.copyOf(prefixes);
  }

  /**
   * The description of an edition of which this was counted.
   *
   * @param prefixes for the Turtle, and for naming what is said of a class or property
   */
  public static Description of(
      Edition edition, Statistics statistics, Map<String, String> prefixes) {
    return new Description(
        RecordJson.write(new Describer(edition, statistics, prefixes).catalog()), prefixes);
  }

  /** Its statements, none of which has a blank node. */
  public Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(new ByteArrayInputStream(json)).lang(Lang.JSONLD).parse(graph);
    return graph;
  }

  /** Writes both files into {@code folder}. */
  public void write(Path folder) throws IOException {
    Files.write(folder.resolve(JSON_LD), json);
    Graph graph = graph();
    prefixes.forEach(graph.getPrefixMapping()::setNsPrefix);
    graph.getPrefixMapping().setNsPrefix("vcard", Vocab.VCARD).setNsPrefix("spdx", Vocab.SPDX);
    try (OutputStream out = Files.newOutputStream(folder.resolve(TURTLE))) {
      RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).output(out);
    }
  }
}
