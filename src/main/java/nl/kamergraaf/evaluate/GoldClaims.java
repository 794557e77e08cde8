package nl.kamergraaf.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads what annotation files say of a field. */
final class GoldClaims {
  private GoldClaims() {}

  /**
   * The values of a field.
   *
   * @throws IllegalArgumentException if one is not of the field's shape
   */
  static List<Claim> of(Field field, JsonNode value) {
    Stream<JsonNode> values = field.isSingle() ? Stream.of(value) : elements(value);
    return values
        .filter(each -> isStated(field, each))
        .map(
            each ->
                claim(field, each)
                    .orElseThrow(
                        () -> new IllegalArgumentException(field.label() + " can't be " + each)))
        .toList();
  }

  /**
   * The values that a remark on doubts names: one or a list, and of what has several parts the one
   * that tells it from others will do. Values of another shape are passed over.
   */
  static List<Claim> doubtful(Field field, JsonNode value) {
    boolean isOne = field.isSingle() || field == Field.ANSWERS || !value.isArray();
    return (isOne ? Stream.of(value) : elements(value))
        .map(each -> each.isTextual() ? whole(field, each) : each)
        .filter(each -> isStated(field, each))
        .flatMap(each -> claim(field, each).stream())
        .toList();
  }

  /** Annotators also note references that have no id; these are not measured. */
  private static boolean isStated(Field field, JsonNode value) {
    if (field != Field.CITATIONS && !field.isSingle()) {
      return true;
    }
    JsonNode stated = value.isObject() ? value.path("id") : value;
    return !stated.isNull() && !(stated.isTextual() && stated.asText().isEmpty());
  }

  private static Optional<Claim> claim(Field field, JsonNode value) {
    return switch (field) {
      case KIND,
          DOCUMENT,
          QUESTION_NUMBER,
          SESSION_YEAR,
          APPENDIX_NUMBER,
          SUBMITTED,
          RECEIVED,
          SEE_ALSO ->
          text(value).map(text -> Claim.exact(text, ""));
      case SUBJECT, ADDRESSEES, ON_BEHALF_OF, ORGANISATIONS, COUNTRIES, PEOPLE, COMMITMENTS ->
          text(value).map(text -> Claim.words(text, ""));
      case ASKERS -> text(value, "name").map(name -> Claim.pair(name, or(value, "group"), ""));
      case REPLIERS ->
          text(value, "name").map(name -> Claim.pair(name, or(value, "portfolio"), ""));
      case QUESTIONS -> value.isInt() ? text(value).map(n -> Claim.exact(n, "")) : Optional.empty();
      case ANSWERS -> numbers(value).map(numbers -> Claim.numbers(numbers, ""));
      case FOOTNOTES ->
          text(value, "number")
              .flatMap(n -> text(value, "text").map(text -> Claim.footnote(n, text, "")));
      case CITATIONS -> text(value, "id").map(id -> Claim.words(id, or(value, "text")));
      case LAWS ->
          text(value, "law").map(law -> Claim.pair(law, or(value, "article"), or(value, "text")));
      case SOURCES ->
          value.isObject()
              ? Optional.of(Claim.source(or(value, "url"), or(value, "title"), ""))
              : Optional.empty();
    };
  }

  /** A value that is given by one of its parts alone, as a whole. */
  private static JsonNode whole(Field field, JsonNode part) {
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    return switch (field) {
      case SOURCES -> whole.set("title", part);
      case LAWS -> whole.set("law", part);
      case CITATIONS -> whole.set("id", part);
      case FOOTNOTES -> whole.put("text", "").set("number", part);
      default -> part;
    };
  }

  private static Optional<String> text(JsonNode value) {
    return value.isTextual() || value.isInt() ? Optional.of(value.asText()) : Optional.empty();
  }

  private static Optional<String> text(JsonNode value, String member) {
    return text(value.path(member));
  }

  private static String or(JsonNode value, String member) {
    return text(value, member).orElse("");
  }

  private static Optional<List<Integer>> numbers(JsonNode value) {
    boolean isNumbers = value.isArray() && elements(value).allMatch(JsonNode::isInt);
    return isNumbers
        ? Optional.of(elements(value).map(JsonNode::asInt).toList())
        : Optional.empty();
  }

  private static Stream<JsonNode> elements(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
