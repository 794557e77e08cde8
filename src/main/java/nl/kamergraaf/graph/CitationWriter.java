package nl.kamergraaf.graph;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Place;
import nl.kamergraaf.fact.Citation;
import nl.kamergraaf.fact.Kind;
import nl.kamergraaf.register.Spelling;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;

/** Writes which official publications a document cites, each once a printed occurrence. */
final class CitationWriter {
  private static final Pattern PAPER =
      Pattern.compile("kst-(\\d+(?:-[IVXLC]+|-[A-Z])?(?:-\\d{2})?)-[0-9A-Z]+");

  private final Statements to;
  private final DocumentScope scope;

  private CitationWriter(DocumentScope scope) {
    this.to = scope.to();
    this.scope = scope;
  }

  /** Writes the official publications that a document cites. */
  static void write(List<Citation> citations, DocumentScope scope) {
    CitationWriter writer = new CitationWriter(scope);
    citations.forEach(citation -> writer.letter(citation, writer.write(citation)));
  }

  /** A notice that cites a paper says that the questions were answered by it. */
  private void letter(Citation citation, Node cited) {
    boolean inNotice = citation.place().part() == Place.Part.REMARK;
    if (scope.header().kind() == Kind.NOTICE
        && inNotice
        && citation.kind() == Citation.Kind.PAPER) {
      to.link(scope.document(), Kg.answeredByLetter, cited);
    }
  }

  /** Writes a citation and returns what it cites. */
  private Node write(Citation citation) {
    Node cited = citation.isIdentified() ? publication(citation) : unidentified(citation);
    if (citation.resolution() != Citation.Resolution.UNRESOLVED) {
      pages(cited, citation.identifier());
    }
    Node node = scope.citation(citation.place(), cited, citation.evidence());
    to.link(node, Kg.resolution, resolution(citation.resolution()));
    return cited;
  }

  /** What is known by its printed words alone, which may mean something else elsewhere. */
  private Node unidentified(Citation citation) {
    Node cited = scope.part("cited", scope.count("citation") + 1);
    to.type(cited, Kg.OfficialPublication);
    to.dutch(cited, SKOS.prefLabel.asNode(), citation.identifier());
    return cited;
  }

  private Node publication(Citation citation) {
    String id = citation.identifier();
    return switch (citation.kind()) {
      case PAPER -> paper(id);
      case DOSSIER -> dossier(id.substring(id.indexOf('-') + 1));
      case APPENDIX -> identified("document", id, Optional.empty());
      case CASE -> caseOf(id);
      case PROCEEDINGS -> identified("paper", id, Optional.of(Kg.ProceedingsItem));
      case STATUTE_BOOK, GOVERNMENT_GAZETTE, TREATY_SERIES ->
          identified("paper", id, Optional.of(Kg.GazetteIssue));
      case CASE_LAW -> identified("paper", id, Optional.of(Kg.Judgment));
      case EU_ACT -> identified("paper", id, Optional.of(Kg.EuropeanAct));
      case PARLIAMENTARY_DOCUMENT -> identified("paper", id, Optional.of(Kg.ChamberDocument));
    };
  }

  private Node paper(String id) {
    String key = id.startsWith("kst-") ? id.substring("kst-".length()) : Spelling.slug(id);
    Node paper = scope.iris().thing("paper", key);
    describe(paper, id, Kg.ParliamentaryPaper);
    Matcher printed = PAPER.matcher(id);
    if (printed.matches()) {
      to.link(paper, Kg.inDossier, dossier(printed.group(1)));
    }
    return paper;
  }

  /** Where to read what is cited, and with a paper its dossier. */
  private void pages(Node cited, String id) {
    OfficialPages.find(id).ifPresent(page -> to.link(cited, FOAF.isPrimaryTopicOf.asNode(), page));
    Matcher paper = PAPER.matcher(id);
    if (paper.matches()) {
      pages(scope.iris().thing("dossier", paper.group(1)), "dossier-" + paper.group(1));
    }
  }

  private Node dossier(String number) {
    Node dossier = scope.iris().thing("dossier", number);
    describe(dossier, "dossier-" + number, Kg.Dossier);
    return dossier;
  }

  private Node caseOf(String number) {
    Node node = scope.iris().thing("case", number);
    describe(node, number, Kg.Case);
    to.string(node, Kg.caseNumber, number);
    return node;
  }

  private Node identified(String segment, String id, Optional<Node> type) {
    Node node = scope.iris().thing(segment, id);
    literal(node, DCTerms.identifier.asNode(), id);
    type.ifPresent(its -> describe(node, id, its));
    return node;
  }

  private void describe(Node node, String id, Node type) {
    to.type(node, type);
    literal(node, DCTerms.identifier.asNode(), id);
    to.dutch(node, SKOS.prefLabel.asNode(), id);
  }

  private void literal(Node subject, Node property, String value) {
    to.link(subject, property, NodeFactory.createLiteralString(value));
  }

  private static Node resolution(Citation.Resolution resolution) {
    return switch (resolution) {
      case VERIFIED -> Kg.Verified;
      case INFERRED -> Kg.Inferred;
      case AMBIGUOUS -> Kg.Ambiguous;
      case UNRESOLVED -> Kg.Unresolved;
    };
  }
}
