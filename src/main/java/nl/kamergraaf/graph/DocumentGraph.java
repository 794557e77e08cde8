package nl.kamergraaf.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import nl.kamergraaf.document.Companion;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.Place;
import nl.kamergraaf.fact.AnswerReference;
import nl.kamergraaf.fact.Citation;
import nl.kamergraaf.fact.DocumentFacts;
import nl.kamergraaf.fact.Evidence;
import nl.kamergraaf.fact.HeaderFacts;
import nl.kamergraaf.fact.Mention;
import nl.kamergraaf.fact.NoticeReason;
import nl.kamergraaf.fact.SourceFaults;
import nl.kamergraaf.fact.Stated;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Register;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
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
    Node document = iris.thing("document", key);
    Graph graph = GraphFactory.createDefaultGraph();
    Statements to = new Statements(graph);
    Things things = new Things(to, iris, register);
    EvidenceWriter evidence = new EvidenceWriter(to, iris, document);
    ItemWriter items = new ItemWriter(to, iris, evidence, document);

    source(facts.document(), document, iris.text(document), to);
    scan(facts.document(), evidence);
    new HeaderWriter(to, iris, things, evidence, document).write(facts.header());
    items.write(facts.document());
    CitationWriter citations = new CitationWriter(to, iris, things, items, evidence, document);
    facts
        .citations()
        .forEach(citation -> letter(citation, citations.write(citation), facts, document, to));
    facts.laws().forEach(citations::write);
    facts.sources().forEach(citations::write);
    facts.mentions().forEach(mention -> mention(mention, key, things, evidence));
    new CommitmentWriter(to, iris, things, items, evidence, document).write(facts);
    facts.mentions().stream()
        .filter(mention -> isAskedAbout(mention.place()))
        .forEach(
            mention -> topic(mention.key(), mention.evidence(), document, things, to, evidence));
    facts.laws().stream()
        .filter(law -> isAskedAbout(law.place()))
        .forEach(law -> topic(law.key(), law.evidence(), document, things, to, evidence));
    facts.references().forEach(reference -> reference(reference, items, evidence));
    facts.reasons().forEach(reason -> reason(reason, evidence));
    facts
        .themes()
        .forEach(
            theme -> evidence.state("proposedTheme", things.theme(theme.name()), theme.evidence()));
    items.calls(facts.document());
    evidence.finish(facts.document().text());
    SourceFaults.in(facts).forEach(fault -> to.string(document, "sourceFault", fault.toString()));
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
    to.string(document, "sourceFile", text.sourceFile());
    to.string(document, "sourceHash", text.sourceHash());
    to.link(document, "textAddress", textAddress);
    to.string(document, "pinnedText", text.text());
    to.string(document, "textHash", sha256(text.text()));
    text.companion()
        .map(Companion::metadata)
        .ifPresent(
            metadata -> {
              to.string(document, "metadataFile", metadata.file());
              to.string(document, "metadataHash", metadata.hash());
            });
    text.header()
        .derivedFrom()
        .ifPresent(id -> to.link(document, DCTerms.source.asNode(), OfficialPages.of(id)));
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

  private static void mention(Mention mention, String key, Things things, EvidenceWriter evidence) {
    Kind kind = Kind.valueOf(mention.kind().name());
    Node thing =
        things.mentioned(kind, mention.name(), mention.key(), mention.evidence().quote(), key);
    evidence.state("mentions", thing, mention.evidence());
  }

  /**
   * A document is about what its subject or its questions name, not about all that an answer
   * touches.
   */
  private static boolean isAskedAbout(Place place) {
    return place.part() == Place.Part.SUBJECT || place.part() == Place.Part.QUESTION;
  }

  private static void topic(
      Optional<String> key,
      Evidence words,
      Node document,
      Things things,
      Statements to,
      EvidenceWriter evidence) {
    key.flatMap(things::topic)
        .filter(topic -> !to.graph().contains(document, DCTerms.subject.asNode(), topic))
        .ifPresent(topic -> evidence.state(DCTerms.subject.asNode(), topic, words));
  }

  /** A notice that cites a paper says that the questions were answered by it. */
  private static void letter(
      Citation citation, Node cited, DocumentFacts facts, Node document, Statements to) {
    boolean inNotice = citation.place().part() == Place.Part.REMARK;
    if (facts.header().kind() == nl.kamergraaf.fact.Kind.NOTICE
        && inNotice
        && citation.kind() == Citation.Kind.PAPER) {
      to.link(document, "answeredByLetter", cited);
    }
  }

  private static void reference(
      AnswerReference reference, ItemWriter items, EvidenceWriter evidence) {
    Node question = items.question(reference.question());
    if (question != null) {
      Node answer = items.at(reference.place());
      evidence.state(answer, Kg.term("refersToAnswer"), question, reference.evidence());
    }
  }

  private static void reason(NoticeReason reason, EvidenceWriter evidence) {
    Node words = NodeFactory.createLiteralLang(reason.text(), "nl");
    evidence.state("noticeReason", words, reason.evidence());
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
