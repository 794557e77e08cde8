package nl.kamergraaf.site.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kamergraaf.graph.FactKind;
import nl.kamergraaf.graph.FactKinds;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.site.page.Facts;
import nl.kamergraaf.site.page.Parts;
import nl.kamergraaf.site.page.Terms;
import nl.kamergraaf.site.page.Value;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** Gathers what the page of a parliamentary document shows. */
public final class DocumentViews {
  private static final Pattern PUBLISHED = Pattern.compile("(ah|kv)-tk-[0-9A-Z]+(-\\d+)?");
  private static final String OFFICIAL = "https://zoek.officielebekendmakingen.nl/";

  /** Questions, answers and remarks are called from nowhere, notes in the text. */
  private static final FactKind.Section IN_THE_TEXT = new FactKind.Section(Kg.calledIn, List.of());

  private final Visit visit;
  private final Facts facts;
  private final Node document;
  private final EvidenceViews evidence;
  private final MarkedText text;

  public DocumentViews(Visit visit, Node document) {
    this.visit = visit;
    this.facts = visit.facts();
    this.document = document;
    Readings readings = new Readings(facts, visit.addresses().text(document));
    this.evidence = new EvidenceViews(visit, document, readings);
    this.text = new MarkedText(visit, document, readings);
  }

  public DocumentView view() {
    String identifier = facts.text(document, DCTerms.identifier.asNode());
    return new DocumentView(
        identifier,
        PUBLISHED.matcher(identifier).matches() ? OFFICIAL + identifier + ".html" : "",
        PinnedText.href(visit, document),
        new HeaderSentences(visit, document).sentences(),
        state(),
        CaseTimeline.of(visit, sameCase(), document),
        items(),
        passages(Kg.hasRemark),
        passages(Kg.hasFootnote),
        citations(),
        sections(),
        topics(),
        evidence.outside(parts()));
  }

  /** An answer says by itself that it is one. */
  private String state() {
    return facts.isA(document, Kg.AnswerDocument)
        ? ""
        : new CaseStanding(visit).of(facts.all(document, Kg.partOfCase));
  }

  /** This document and the others of its case. */
  private Set<Node> sameCase() {
    Set<Node> documents = new LinkedHashSet<>(List.of(document));
    facts
        .all(document, Kg.partOfCase)
        .forEach(its -> documents.addAll(facts.pointingAt(its, Kg.partOfCase)));
    return documents;
  }

  private List<Node> parts() {
    return Stream.of(Kg.hasQuestion, Kg.hasAnswer, Kg.hasRemark, Kg.hasFootnote)
        .flatMap(term -> facts.all(document, term).stream())
        .toList();
  }

  private Stream<Node> mentioned() {
    return Stream.concat(
            facts.all(document, Kg.mentions).stream(),
            facts.all(document, DCTerms.subject.asNode()).stream())
        .filter(Node::isURI);
  }

  private List<Value> topics() {
    Set<String> texts = new LinkedHashSet<>();
    return mentioned().map(visit::value).filter(value -> texts.add(value.text())).toList();
  }

  private List<DocumentView.Item> items() {
    List<DocumentView.Item> items = new ArrayList<>();
    Set<Node> shown = new LinkedHashSet<>();
    for (Node question : facts.all(document, Kg.hasQuestion)) {
      if (shown.contains(question)) {
        continue;
      }
      List<Node> answers = facts.pointingAt(question, Kg.answers);
      Set<Node> questions = new LinkedHashSet<>(List.of(question));
      answers.forEach(answer -> questions.addAll(facts.all(answer, Kg.answers)));
      questions.removeAll(shown);
      shown.addAll(questions);
      items.add(
          new DocumentView.Item(
              questions.stream().map(this::passage).toList(),
              answers.stream().filter(shown::add).map(this::passage).toList()));
    }
    List<Node> rest = new ArrayList<>(facts.all(document, Kg.hasAnswer));
    rest.removeAll(shown);
    rest.forEach(answer -> items.add(new DocumentView.Item(List.of(), List.of(passage(answer)))));
    return items;
  }

  private List<DocumentView.Passage> passages(Node property) {
    return facts.all(document, property).stream().map(this::passage).toList();
  }

  /** The parts of the document by their kind, without kinds of which it has none. */
  private List<DocumentView.Parts> sections() {
    List<DocumentView.Parts> sections = new ArrayList<>();
    for (FactKind.Part kind : FactKinds.parts()) {
      List<Node> parts = facts.all(document, kind.link());
      if (kind.section().isPresent() && !parts.isEmpty()) {
        sections.add(
            new DocumentView.Parts(
                visit.messages().get("document." + kind.name()),
                parts.stream().map(part -> passage(part, kind.section().get())).toList()));
      }
    }
    return sections;
  }

  private DocumentView.Passage passage(Node part) {
    return passage(part, IN_THE_TEXT);
  }

  private DocumentView.Passage passage(Node part, FactKind.Section shown) {
    return new DocumentView.Passage(
        Parts.name(document, part),
        visit.labels().of(part),
        visit.href(part.getURI()),
        text.paragraphs(part),
        facts.all(part, shown.place()).stream().map(this::place).toList(),
        citation(part),
        term(part),
        shown.shown().stream().flatMap(property -> detail(part, property).stream()).toList(),
        evidence.in(part));
  }

  /** "Antwoord 3, Aanhangsel Handelingen 2023-2024, nr. 1531, https://…#answer-3". */
  private String citation(Node part) {
    return visit.labels().of(part)
        + ", "
        + visit.labels().of(document)
        + ", "
        + visit.addresses().canonical(document.getURI())
        + Parts.anchor(document, part);
  }

  private Optional<DocumentView.Detail> detail(Node part, Node property) {
    List<Value> values = facts.all(part, property).stream().map(visit::value).toList();
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(new DocumentView.Detail(visit.labels().of(property), values));
  }

  /** The term in which a commitment is to be met; empty for anything else. */
  private String term(Node part) {
    Optional<Node> term = facts.one(part, Kg.hasTerm);
    String words = term.map(node -> facts.text(node, Kg.termInSource)).orElse("");
    String end = term.map(node -> visit.messages().date(facts.text(node, Kg.termEnd))).orElse("");
    if (words.isEmpty() && end.isEmpty()) {
      return "";
    }
    String key = words.isEmpty() ? ".day" : end.isEmpty() ? "" : ".until";
    return words.isEmpty()
        ? visit.messages().get("document.term" + key, end)
        : visit.messages().get("document.term" + key, words, end);
  }

  private List<DocumentView.Reference> citations() {
    return facts.all(document, Kg.hasCitation).stream().map(this::reference).toList();
  }

  private DocumentView.Reference reference(Node citation) {
    Value none = Value.text("");
    return new DocumentView.Reference(
        facts.text(citation, Kg.citationText),
        facts.one(citation, Terms.CITING).map(this::place).orElse(none),
        facts.one(citation, Terms.CITED).map(visit::value).orElse(none),
        facts.one(citation, Kg.resolution).map(visit.labels()::of).orElse(""));
  }

  private Value place(Node part) {
    if (part.equals(document)) {
      return Value.text(visit.messages().get("place.document"));
    }
    return Parts.name(document, part).isEmpty()
        ? visit.value(part)
        : Value.link(visit.labels().of(part), Parts.anchor(document, part));
  }
}
