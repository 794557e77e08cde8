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

    source(facts.document(), document, to);
    scan(facts.document(), document, to, evidence);
    new HeaderWriter(to, iris, things, evidence, document).write(facts.header());
    items.write(facts.document());
    CitationWriter citations = new CitationWriter(to, iris, things, items, evidence, document);
    facts
        .citations()
        .forEach(citation -> letter(citation, citations.write(citation), facts, document, to));
    facts.laws().forEach(citations::write);
    facts.sources().forEach(citations::write);
    facts.mentions().forEach(mention -> mention(mention, document, key, things, to, evidence));
    new CommitmentWriter(to, iris, things, items, evidence, document).write(facts);
    facts.mentions().stream()
        .filter(mention -> isAskedAbout(mention.place()))
        .forEach(
            mention -> topic(mention.key(), mention.evidence(), document, things, to, evidence));
    facts.laws().stream()
        .filter(law -> isAskedAbout(law.place()))
        .forEach(law -> topic(law.key(), law.evidence(), document, things, to, evidence));
    facts.references().forEach(reference -> reference(reference, items, to, evidence));
    facts.reasons().forEach(reason -> reason(reason, document, to, evidence));
    items.calls(facts.document());
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

  private static void source(ParliamentaryDocument text, Node document, Statements to) {
    to.string(document, "sourceFile", text.sourceFile());
    to.string(document, "sourceHash", text.sourceHash());
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
  private static void scan(
      ParliamentaryDocument text, Node document, Statements to, EvidenceWriter evidence) {
    text.companion().stream()
        .flatMap(companion -> companion.values("permalink").stream())
        .forEach(
            address ->
                OfficialPages.ofScan(address.text())
                    .ifPresent(
                        page -> {
                          to.link(document, FOAF.isPrimaryTopicOf.asNode(), page);
                          evidence.forProperty(
                              FOAF.isPrimaryTopicOf.asNode(),
                              Evidence.in(
                                  address, 0, address.text().length(), "metadata/permalink", 1));
                        }));
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
        .ifPresent(
            topic -> {
              to.link(document, DCTerms.subject.asNode(), topic);
              evidence.forLink(DCTerms.subject.asNode(), topic, words);
            });
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
      AnswerReference reference, ItemWriter items, Statements to, EvidenceWriter evidence) {
    Node question = items.question(reference.question());
    if (question != null) {
      to.link(items.at(reference.place()), "refersToAnswer", question);
      evidence.forLink("refersToAnswer", question, reference.evidence());
    }
  }

  private static void reason(
      NoticeReason reason, Node document, Statements to, EvidenceWriter evidence) {
    to.dutch(document, "noticeReason", reason.text());
    evidence.forProperty("noticeReason", reason.evidence());
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
