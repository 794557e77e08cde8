package nl.kamergraaf.release;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.graph.Kg;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Writes the changes of one release as members of an event stream, in pages of bounded size.
 *
 * @see <a href="https://semiceu.github.io/LinkedDataEventStreams/">Linked Data Event Streams</a>
 * @see <a href="https://www.w3.org/TR/activitystreams-vocabulary/">Activity Vocabulary</a>
 */
final class ChangeWriter implements AutoCloseable {
  private static final int CHANGES_A_PAGE = 1_000;
  private static final String TREE = "https://w3id.org/tree#";
  private static final String ACTIVITIES = "https://www.w3.org/ns/activitystreams#";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String SCHEMA = "https://schema.org/";

  private final Path folder;
  private final String base;
  private final String release;
  private final String created;
  private final List<ChangeLog.Page> pages = new ArrayList<>();
  private @Nullable OutputStream out;
  private @Nullable StreamRDF page;
  private long changes;

  ChangeWriter(Path folder, String base, String release, String created) {
    this.folder = folder;
    this.base = base;
    this.release = release;
    this.created = created;
  }

  /**
   * Adds a change: {@code kind} is an activity, {@code hash} that of what the document now says.
   */
  void add(String kind, String document, String hash) throws IOException {
    if (changes == CHANGES_A_PAGE) {
      finish();
    }
    StreamRDF to = page == null ? begin() : page;
    changes++;
    Node thing = iri(document);
    Node member = iri(address() + "#" + document.substring((base + "id/").length()));
    say(to, iri(base + "feeds/changes#stream"), TREE + "member", member);
    say(to, member, RDF.type.getURI(), iri(ACTIVITIES + kind));
    say(to, member, ACTIVITIES + "object", thing);
    say(to, member, DCTerms.isVersionOf.getURI(), thing);
    say(to, member, PROV + "generatedAtTime", time(created));
    if (!hash.isEmpty()) {
      say(to, member, SCHEMA + "sha256", NodeFactory.createLiteralString(hash));
    }
  }

  private String name() {
    return release + "-" + (pages.size() + 1);
  }

  private String address() {
    return base + "feeds/changes/" + name();
  }

  private StreamRDF begin() throws IOException {
    out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name() + ".ttl")));
    StreamRDF fresh = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
    fresh.start();
    Map.of("tree", TREE, "as", ACTIVITIES, "prov", PROV, "dcterms", DCTerms.NS, "kg", Kg.NS)
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(prefix -> fresh.prefix(prefix.getKey(), prefix.getValue()));
    say(fresh, iri(address()), RDF.type.getURI(), iri(TREE + "Node"));
    say(fresh, iri(base + "feeds/changes#stream"), TREE + "view", iri(base + "feeds/changes"));
    page = fresh;
    return fresh;
  }

  /** Ends the page that is being written, if any. */
  void finish() throws IOException {
    if (page != null && out != null) {
      page.finish();
      out.close();
      pages.add(new ChangeLog.Page(name(), created, changes));
    }
    page = null;
    changes = 0;
  }

  List<ChangeLog.Page> pages() {
    return List.copyOf(pages);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node time(String instant) {
    return NodeFactory.createLiteralDT(instant, XSDDatatype.XSDdateTime);
  }

  private static void say(StreamRDF to, Node subject, String property, Node object) {
    to.triple(Triple.create(subject, iri(property), object));
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
    }
  }
}
