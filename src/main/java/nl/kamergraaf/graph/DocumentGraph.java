package nl.kamergraaf.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.kamergraaf.document.Companion;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.fact.DocumentFacts;
import nl.kamergraaf.fact.Evidence;
import nl.kamergraaf.fact.HeaderFacts;
import nl.kamergraaf.fact.LawCitation;
import nl.kamergraaf.fact.Mention;
import nl.kamergraaf.fact.SourceFaults;
import nl.kamergraaf.fact.Stated;
import nl.kamergraaf.register.Register;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
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
    String key = key(facts.document(), facts.header());
    Graph graph = GraphFactory.createDefaultGraph();
    DocumentScope scope = DocumentScope.of(key, facts.header(), register, iris, graph);
    Statements to = scope.to();
    Node document = scope.document();
    source(facts.document(), document, iris.text(document), to);
    scan(facts.document(), scope.evidence());
    HeaderWriter.write(scope);
    scope.items().write(facts.document());
    FactKinds.all().forEach(kind -> kind.write(facts, scope));
    topics(facts, scope);
    scope.items().calls(facts.document());
    scope.evidence().finish(facts.document().text());
    SourceFaults.in(facts).forEach(fault -> to.string(document, Kg.sourceFault, fault.toString()));
    return new DocumentGraph(iris.graph("document", key), graph);
  }

  /** The name of the graph that a document with this header has. */
  public static Node name(ParliamentaryDocument document, HeaderFacts header, Iris iris) {
    return iris.graph("document", key(document, header));
  }

  /** The publication's id where it has one, else the start of the file's hash. */
  private static String key(ParliamentaryDocument document, HeaderFacts header) {
    return header
        .publicationId()
        .map(Stated::value)
        .orElseGet(() -> "sha256-" + document.sourceHash().substring(0, SHORT_HASH));
  }

  private static void source(
      ParliamentaryDocument text, Node document, Node textAddress, Statements to) {
    to.string(document, Kg.sourceFile, text.sourceFile());
    to.string(document, Kg.sourceHash, text.sourceHash());
    to.link(document, Kg.textAddress, textAddress);
    to.string(document, Kg.pinnedText, text.text());
    to.string(document, Kg.textHash, sha256(text.text()));
    text.companion()
        .map(Companion::metadata)
        .ifPresent(
            metadata -> {
              to.string(document, Kg.metadataFile, metadata.file());
              to.string(document, Kg.metadataHash, metadata.hash());
            });
    text.header()
        .derivedFrom()
        .ifPresent(id -> to.link(document, DCTerms.source.asNode(), OfficialPages.of(id)));
  }

  private static void topics(DocumentFacts facts, DocumentScope scope) {
    facts
        .all(Mention.class)
        .forEach(mention -> scope.topic(mention.key(), mention.place(), mention.evidence()));
    facts
        .all(LawCitation.class)
        .forEach(law -> scope.topic(law.key(), law.place(), law.evidence()));
  }

  /** The page that the archive of a scanned paper gives as its permanent address. */
  private static void scan(ParliamentaryDocument text, EvidenceWriter evidence) {
    text.companion().stream()
        .flatMap(companion -> companion.values("permalink").stream())
        .forEach(
            address ->
                OfficialPages.ofScan(address.text())
                    .ifPresent(
                        page ->
                            evidence.state(
                                FOAF.isPrimaryTopicOf.asNode(),
                                page,
                                Evidence.in(
                                    address,
                                    0,
                                    address.text().length(),
                                    "metadata/permalink",
                                    1))));
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
