package nl.kamergraaf.graph;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Place;
import nl.kamergraaf.fact.Citation;
import nl.kamergraaf.fact.Evidence;
import nl.kamergraaf.fact.LawCitation;
import nl.kamergraaf.fact.SourceCitation;
import nl.kamergraaf.register.Spelling;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * Writes what a document cites: official publications, laws, news and web pages, each once a
 * printed occurrence.
 */
final class CitationWriter {
  private static final Pattern PAPER =
      Pattern.compile("kst-(\\d+(?:-[IVXLC]+|-[A-Z])?(?:-\\d{2})?)-[0-9A-Z]+");

  private final Statements to;
  private final Iris iris;
  private final Things things;
  private final ItemWriter items;
  private final EvidenceWriter evidence;
  private final Node document;
  private int count;

  CitationWriter(
      Statements to,
      Iris iris,
      Things things,
      ItemWriter items,
      EvidenceWriter evidence,
      Node document) {
    this.to = to;
    this.iris = iris;
    this.things = things;
    this.items = items;
    this.evidence = evidence;
    this.document = document;
  }

  /** Writes a citation and returns what it cites. */
  Node write(Citation citation) {
    Node cited = citation.isIdentified() ? publication(citation) : unidentified(citation);
    if (citation.resolution() != Citation.Resolution.UNRESOLVED) {
      pages(cited, citation.identifier());
    }
    Node node = citation(citation.place(), cited, citation.evidence());
    to.link(node, "resolution", Kg.term(capitalised(citation.resolution().name())));
    return cited;
  }

  void write(LawCitation citation) {
    Node law = things.law(citation.name(), citation.key());
    Node cited = citation.article().map(number -> article(law, number)).orElse(law);
    citation
        .key()
        .flatMap(OfficialPages::find)
        .ifPresent(page -> to.link(law, RDFS.seeAlso.asNode(), page));
    Node node = citation(citation.place(), cited, citation.evidence());
    to.string(node, "nameInSource", citation.name());
    to.string(node, "paragraphNumber", citation.paragraph());
    to.string(node, "pointLetter", citation.point());
    to.link(node, "resolution", Kg.term(citation.key().isPresent() ? "Inferred" : "Unresolved"));
  }

  void write(SourceCitation source) {
    Node web = iris.part(document, "source", Integer.toString(count + 1));
    to.type(web, "WebSource");
    source.title().ifPresent(title -> to.dutch(web, DCTerms.title.asNode(), title));
    source.publisher().ifPresent(name -> literal(web, DCTerms.publisher.asNode(), name));
    source
        .date()
        .ifPresent(
            day ->
                to.link(
                    web,
                    DCTerms.date.asNode(),
                    Statements.typed(day.toString(), XSDDatatype.XSDdate)));
    source
        .url()
        .ifPresent(
            url ->
                to.link(web, SchemaDO.url.asNode(), Statements.typed(url, XSDDatatype.XSDanyURI)));
    citation(source.place(), web, source.evidence());
  }

  private Node citation(Place place, Node cited, Evidence words) {
    Node node = iris.part(document, "citation", Integer.toString(++count));
    to.link(document, "hasCitation", node);
    to.type(node, "Citation");
    to.link(node, NodeFactory.createURI(Kg.CITO + "hasCitingEntity"), items.at(place));
    to.link(node, NodeFactory.createURI(Kg.CITO + "hasCitedEntity"), cited);
    to.dutch(node, "citationText", words.quote());
    evidence.forThing(node, words);
    return node;
  }

  private Node article(Node law, String number) {
    Node article = iris.part(law, "article", number);
    to.type(article, "LawArticle");
    to.string(article, "articleNumber", number);
    to.link(article, "ofLaw", law);
    return article;
  }

  /** What is known by its printed words alone, which may mean something else elsewhere. */
  private Node unidentified(Citation citation) {
    Node cited = iris.part(document, "cited", Integer.toString(count + 1));
    to.type(cited, "OfficialPublication");
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
      case PROCEEDINGS -> identified("paper", id, Optional.of("ProceedingsItem"));
      case STATUTE_BOOK, GOVERNMENT_GAZETTE, TREATY_SERIES ->
          identified("paper", id, Optional.of("GazetteIssue"));
      case CASE_LAW -> identified("paper", id, Optional.of("Judgment"));
      case EU_ACT -> identified("paper", id, Optional.of("EuropeanAct"));
      case PARLIAMENTARY_DOCUMENT -> identified("paper", id, Optional.of("ChamberDocument"));
    };
  }

  private Node paper(String id) {
    String key = id.startsWith("kst-") ? id.substring("kst-".length()) : Spelling.slug(id);
    Node paper = iris.thing("paper", key);
    describe(paper, id, "ParliamentaryPaper");
    Matcher printed = PAPER.matcher(id);
    if (printed.matches()) {
      to.link(paper, "inDossier", dossier(printed.group(1)));
    }
    return paper;
  }

  /** Where to read what is cited, and with a paper its dossier. */
  private void pages(Node cited, String id) {
    OfficialPages.find(id).ifPresent(page -> to.link(cited, FOAF.isPrimaryTopicOf.asNode(), page));
    Matcher paper = PAPER.matcher(id);
    if (paper.matches()) {
      pages(iris.thing("dossier", paper.group(1)), "dossier-" + paper.group(1));
    }
  }

  private Node dossier(String number) {
    Node dossier = iris.thing("dossier", number);
    describe(dossier, "dossier-" + number, "Dossier");
    return dossier;
  }

  private Node caseOf(String number) {
    Node node = iris.thing("case", number);
    describe(node, number, "Case");
    to.string(node, "caseNumber", number);
    return node;
  }

  private Node identified(String type, String id, Optional<String> className) {
    Node node = iris.thing(type, id);
    literal(node, DCTerms.identifier.asNode(), id);
    className.ifPresent(name -> describe(node, id, name));
    return node;
  }

  private void describe(Node node, String id, String className) {
    to.type(node, className);
    literal(node, DCTerms.identifier.asNode(), id);
    to.dutch(node, SKOS.prefLabel.asNode(), id);
  }

  private void literal(Node subject, Node property, String value) {
    to.link(subject, property, NodeFactory.createLiteralString(value));
  }

  private static String capitalised(String constant) {
    return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
  }
}
