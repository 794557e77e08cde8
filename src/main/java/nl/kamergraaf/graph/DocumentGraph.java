package nl.kamergraaf.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.fact.DocumentFacts;
import nl.kamergraaf.fact.Mention;
import nl.kamergraaf.fact.Stated;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Register;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;

/**
 * The graph of one document: a pure function of its facts and the register.
 *
 * @param name the name of the graph
 * @param graph its statements
 */
public record DocumentGraph(Node name, Graph graph) {
  private static final int SHORT_HASH = 16;

  /** Writes the facts of a document in the terms of the ontology. */
  public static DocumentGraph of(DocumentFacts facts, Register register, Iris iris) {
    String key = key(facts);
    Node document = iris.thing("document", key);
    Graph graph = GraphFactory.createDefaultGraph();
    Statements to = new Statements(graph);
    Things things = new Things(to, iris, register);
    EvidenceWriter evidence = new EvidenceWriter(to, iris, document);
    ItemWriter items = new ItemWriter(to, iris, evidence, document);

    source(facts.document(), document, to);
    new HeaderWriter(to, iris, things, evidence, document).write(facts.header());
    items.write(facts.document());
    CitationWriter citations = new CitationWriter(to, iris, things, items, evidence, document);
    facts.citations().forEach(citations::write);
    facts.laws().forEach(citations::write);
    facts.sources().forEach(citations::write);
    facts.mentions().forEach(mention -> mention(mention, document, key, things, to, evidence));
    new CommitmentWriter(to, iris, things, items, evidence, document).write(facts);
    return new DocumentGraph(iris.graph("document", key), graph);
  }

  /** The publication's id where it has one, else the start of the file's hash. */
  private static String key(DocumentFacts facts) {
    return facts
        .header()
        .publicationId()
        .map(Stated::value)
        .orElseGet(() -> "sha256-" + facts.document().sourceHash().substring(0, SHORT_HASH));
  }

  private static void source(ParliamentaryDocument text, Node document, Statements to) {
    to.string(document, "sourceFile", text.sourceFile());
    to.string(document, "sourceHash", text.sourceHash());
    to.string(document, "pinnedText", text.text());
    to.string(document, "textHash", sha256(text.text()));
    text.header()
        .derivedFrom()
        .ifPresent(id -> to.link(document, DCTerms.source.asNode(), OfficialPages.of(id)));
  }

  private static void mention(
      Mention mention,
      Node document,
      String key,
      Things things,
      Statements to,
      EvidenceWriter evidence) {
    Kind kind = Kind.valueOf(mention.kind().name());
    Node thing =
        things.mentioned(kind, mention.name(), mention.key(), mention.evidence().quote(), key);
    to.link(document, "mentions", thing);
    evidence.forLink("mentions", thing, mention.evidence());
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
