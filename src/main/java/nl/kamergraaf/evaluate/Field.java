package nl.kamergraaf.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kamergraaf.graph.FactKind;
import nl.kamergraaf.graph.FactKinds;
import nl.kamergraaf.graph.Kg;
import org.apache.jena.graph.Node;

/**
 * What is measured: a field of annotation files, with the rule by which an annotated value and a
 * found one are the same.
 */
public final class Field {
  static final Field KIND = single("kind", GoldClaims::exact, FoundClaims::kinds);
  static final Field DOCUMENT = single("document", GoldClaims::exact, FoundClaims::publicationIds);
  static final Field QUESTION_NUMBER = exact("questionNumber", Kg.caseNumber);
  static final Field SESSION_YEAR = exact("sessionYear", Kg.sessionYear);
  static final Field APPENDIX_NUMBER = exact("appendixNumber", Kg.appendixNumber);
  static final Field SUBJECT =
      single(
          "subject",
          GoldClaims::words,
          found -> found.properties(Kg.subject.getURI(), Claim::words));
  static final Field SUBMITTED = exact("submitted", Kg.submittedOn);
  static final Field RECEIVED = exact("received", Kg.receivedOn);
  static final Field ASKERS =
      list("askers", gold -> GoldClaims.named(gold, "group"), FoundClaims::askers);
  static final Field ADDRESSEES =
      list("addressees", GoldClaims::words, found -> found.offices(Kg.addressedTo));
  static final Field REPLIERS =
      list("repliers", gold -> GoldClaims.named(gold, "portfolio"), FoundClaims::repliers);
  static final Field ON_BEHALF_OF =
      list("onBehalfOf", GoldClaims::words, found -> found.offices(Kg.onBehalfOf));
  static final Field SEE_ALSO =
      list("seeAlso", GoldClaims::exact, found -> found.identifiers(Kg.seeAlsoDocument));
  static final Field QUESTIONS = list("questions", GoldClaims::number, FoundClaims::questions);
  static final Field ANSWERS = list("answers", GoldClaims::numbers, FoundClaims::answers);
  static final Field FOOTNOTES =
      list("footnotes", GoldClaims::footnote, FoundClaims::footnotes)
          .by(Sameness.NUMBER_AND_START)
          .knownBy("number");
  static final Field CITATIONS =
      list("citations", GoldClaims::citation, found -> found.cited(Field.CITATIONS)).knownBy("id");
  static final Field LAWS =
      list("laws", GoldClaims::law, found -> found.cited(Field.LAWS)).knownBy("law");
  static final Field SOURCES =
      list("sources", GoldClaims::source, found -> found.cited(Field.SOURCES))
          .by(Sameness.ADDRESS_OR_TITLE)
          .knownBy("title");
  public static final Field ORGANISATIONS =
      list("organisations", GoldClaims::words, found -> found.mentioned("Organisation", List.of()))
          .by(Sameness.NAMED);
  static final Field COUNTRIES =
      list(
              "countries",
              GoldClaims::words,
              found -> found.mentioned("Country", List.of("Organisation")))
          .by(Sameness.NAMED);
  static final Field PEOPLE =
      list(
              "people",
              GoldClaims::words,
              found -> found.mentioned("Person", List.of("Organisation", "Country")))
          .by(Sameness.NAMED);
  static final Field COMMITMENTS = parts("commitments", Kg.hasCommitment);

  private static final List<Field> REQUIRED =
      List.of(
          KIND,
          DOCUMENT,
          QUESTION_NUMBER,
          SESSION_YEAR,
          APPENDIX_NUMBER,
          SUBJECT,
          SUBMITTED,
          RECEIVED,
          ASKERS,
          ADDRESSEES,
          REPLIERS,
          ON_BEHALF_OF,
          SEE_ALSO,
          QUESTIONS,
          ANSWERS,
          FOOTNOTES,
          CITATIONS,
          LAWS,
          SOURCES,
          ORGANISATIONS,
          COUNTRIES,
          PEOPLE,
          COMMITMENTS);

  private static final List<Field> ALL =
      Stream.concat(
              REQUIRED.stream(),
              FactKinds.parts().stream()
                  .filter(part -> !isRequired(part))
                  .map(part -> parts(part.name(), part.link())))
          .toList();

  private final String label;
  private final boolean isSingle;
  private final Sameness sameness;
  private final String mainMember;
  private final Function<JsonNode, Optional<Claim>> gold;
  private final Function<FoundClaims, Stream<Claim>> found;

  private Field(
      String label,
      boolean isSingle,
      Sameness sameness,
      String mainMember,
      Function<JsonNode, Optional<Claim>> gold,
      Function<FoundClaims, Stream<Claim>> found) {
    this.label = label;
    this.isSingle = isSingle;
    this.sameness = sameness;
    this.mainMember = mainMember;
    this.gold = gold;
    this.found = found;
  }

  private static Field single(
      String label,
      Function<JsonNode, Optional<Claim>> gold,
      Function<FoundClaims, Stream<Claim>> found) {
    return new Field(label, true, Sameness.EQUAL, "", gold, found);
  }

  private static Field exact(String label, Node property) {
    return single(
        label, GoldClaims::exact, found -> found.properties(property.getURI(), Claim::exact));
  }

  private static Field list(
      String label,
      Function<JsonNode, Optional<Claim>> gold,
      Function<FoundClaims, Stream<Claim>> found) {
    return new Field(label, false, Sameness.EQUAL, "", gold, found);
  }

  /** Parts of the document, by their words: where they end is a matter of taste. */
  private static Field parts(String label, Node link) {
    return list(label, GoldClaims::words, found -> found.texts(link))
        .by(Sameness.PART_OF_THE_OTHER);
  }

  private Field by(Sameness other) {
    return new Field(label, isSingle, other, mainMember, gold, found);
  }

  private Field knownBy(String member) {
    return new Field(label, isSingle, sameness, member, gold, found);
  }

  private static boolean isRequired(FactKind.Part part) {
    return REQUIRED.stream().anyMatch(field -> field.label.equals(part.name()));
  }

  /** All fields, in the order in which they are reported. */
  public static List<Field> all() {
    return ALL;
  }

  /** The field of this name. */
  public static Optional<Field> labelled(String label) {
    return ALL.stream().filter(field -> field.label.equals(label)).findFirst();
  }

  /** The field's name in annotation files and reports. */
  public String label() {
    return label;
  }

  /**
   * Whether every annotation file has it. A document is not measured by another that its file
   * lacks: nobody looked for it.
   */
  boolean isRequired() {
    return REQUIRED.contains(this);
  }

  /** Whether a document has one value of it at most. */
  boolean isSingle() {
    return isSingle;
  }

  /**
   * The member of an annotated value by which alone a remark may speak of it; empty if it has no
   * members.
   */
  String mainMember() {
    return mainMember;
  }

  /** An annotated value; empty if it is not of the field's shape. */
  Optional<Claim> claim(JsonNode annotated) {
    return gold.apply(annotated);
  }

  /** The values that a document's graph states. */
  List<Claim> claims(FoundClaims document) {
    return found.apply(document).toList();
  }

  /** Whether an annotated value and a found one are the same. */
  boolean same(Claim annotated, Claim its) {
    return sameness.test(annotated.key(), its.key());
  }

  @Override
  public String toString() {
    return label;
  }
}
