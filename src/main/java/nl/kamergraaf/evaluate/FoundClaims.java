package nl.kamergraaf.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;

/** Reads what a document's graph says of a field, in the terms of the ontology. */
final class FoundClaims {
  /** What annotation files call the classes of documents. */
  static final Map<String, String> KINDS =
      Map.of(
          "QuestionDocument", "question",
          "AnswerDocument", "answer",
          "PostponementNotice", "postponement",
          "Notice", "notice",
          "OralQuestionDocument", "oral");

  private static final String MENTIONS = Kg.mentions.getURI();

  /** Stands for a question that the document does not have. */
  private static final int UNKNOWN = -1;

  private final String document;
  private final Described own;
  private final Described all;
  private final Quotes quotes;

  FoundClaims(String document, Described own, Described all) {
    this.document = document;
    this.own = own;
    this.all = all;
    this.quotes = new Quotes(own);
  }

  Stream<Claim> kinds() {
    return own.classes(document).stream()
        .filter(KINDS::containsKey)
        .map(KINDS::get)
        .map(kind -> Claim.exact(kind, quotes.of(document, RDF.type.getURI())));
  }

  private static boolean isOfSeries(Claim id) {
    return id.value().startsWith("ah-") || id.value().startsWith("kv-");
  }

  Stream<Claim> properties(String property, BiFunction<String, String, Claim> claim) {
    return own.all(document, property).stream()
        .map(value -> claim.apply(value, quotes.of(document, property)));
  }

  Stream<Claim> publicationIds() {
    return properties(DCTerms.identifier.getURI(), Claim::exact).filter(FoundClaims::isOfSeries);
  }

  Stream<Claim> offices(Node property) {
    return parts(property).map(office -> Claim.words(all.label(office), quote(property, office)));
  }

  Stream<Claim> identifiers(Node property) {
    return parts(property).map(thing -> Claim.exact(all.identifier(thing), quote(property, thing)));
  }

  private String quote(Node property, String value) {
    return quotes.of(document, property.getURI(), value);
  }

  /** The words of parts that are known by them alone. */
  Stream<Claim> texts(Node property) {
    return parts(property).map(part -> Claim.words(text(part, Kg.text), quotes.of(part)));
  }

  private Stream<String> parts(Node property) {
    return own.all(document, property.getURI()).stream();
  }

  private String text(String part, Node property) {
    return own.one(part, property.getURI()).orElse("");
  }

  private int number(String part, Node property) {
    return own.one(part, property.getURI()).map(Integer::parseInt).orElse(0);
  }

  Stream<Claim> askers() {
    return parts(Kg.hasSubmission)
        .sorted(Comparator.comparingInt(submission -> number(submission, Kg.rank)))
        .map(submission -> person(submission, Kg.groupInSource));
  }

  private Claim person(String part, Node beside) {
    return Claim.pair(text(part, Kg.nameInSource), text(part, beside), quotes.of(part));
  }

  Stream<Claim> repliers() {
    return parts(Kg.hasReply).map(reply -> person(reply, Kg.portfolioInSource));
  }

  Stream<Claim> questions() {
    return parts(Kg.hasQuestion)
        .map(
            question ->
                Claim.exact(Integer.toString(number(question, Kg.number)), quotes.of(question)));
  }

  Stream<Claim> answers() {
    Set<String> questions = Set.copyOf(own.all(document, Kg.hasQuestion.getURI()));
    return parts(Kg.hasAnswer).map(answer -> answer(answer, questions));
  }

  private Claim answer(String answer, Set<String> questions) {
    List<Integer> numbers =
        own.all(answer, Kg.answers.getURI()).stream()
            .map(question -> questions.contains(question) ? number(question, Kg.number) : UNKNOWN)
            .toList();
    return Claim.numbers(numbers, quotes.of(answer));
  }

  Stream<Claim> footnotes() {
    return parts(Kg.hasFootnote)
        .map(note -> Claim.footnote(text(note, Kg.number), text(note, Kg.text), quotes.of(note)));
  }

  Stream<Claim> cited(Field field) {
    return parts(Kg.hasCitation)
        .flatMap(
            citation ->
                own.all(citation, Kg.CITO + "hasCitedEntity").stream()
                    .filter(cited -> field == fieldOf(cited))
                    .map(cited -> citation(field, citation, cited)));
  }

  private Field fieldOf(String cited) {
    List<String> classes = graphOf(cited).classes(cited);
    if (classes.contains("Law") || classes.contains("LawArticle")) {
      return Field.LAWS;
    }
    return classes.contains("WebSource") ? Field.SOURCES : Field.CITATIONS;
  }

  private Claim citation(Field field, String citation, String cited) {
    Described graph = graphOf(cited);
    String quote = quotes.of(citation);
    if (field == Field.LAWS) {
      String law = graph.one(cited, Kg.ofLaw.getURI()).orElse(cited);
      String name =
          own.one(citation, Kg.nameInSource.getURI()).orElseGet(() -> graphOf(law).label(law));
      return Claim.pair(name, graph.one(cited, Kg.articleNumber.getURI()).orElse(""), quote);
    }
    return field == Field.SOURCES
        ? Claim.source(
            graph.one(cited, SchemaDO.url.getURI()).orElse(""),
            graph.one(cited, DCTerms.title.getURI()).orElse(""),
            quote)
        : Claim.words(graph.identifier(cited), quote);
  }

  Stream<Claim> mentioned(String className, List<String> unless) {
    return parts(Kg.mentions)
        .filter(
            thing -> {
              List<String> classes = graphOf(thing).classes(thing);
              return classes.contains(className) && unless.stream().noneMatch(classes::contains);
            })
        .map(
            thing ->
                Claim.named(graphOf(thing).names(thing), quotes.of(document, MENTIONS, thing)));
  }

  /** A document's own parts are described by its own graph, all else by all graphs together. */
  private Described graphOf(String thing) {
    return thing.equals(document) || thing.startsWith(document + "/") ? own : all;
  }
}
