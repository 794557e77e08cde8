package nl.kamergraaf.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
                field
                    .claim(each)
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
        .flatMap(each -> field.claim(each).stream())
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

  static Optional<Claim> exact(JsonNode value) {
    return text(value).map(text -> Claim.exact(text, ""));
  }

  static Optional<Claim> words(JsonNode value) {
    return text(value).map(text -> Claim.words(text, ""));
  }

  /** A name with what stands beside it. */
  static Optional<Claim> named(JsonNode value, String beside) {
    return text(value, "name").map(name -> Claim.pair(name, or(value, beside), ""));
  }

  static Optional<Claim> number(JsonNode value) {
    return value.isInt() ? exact(value) : Optional.empty();
  }

  static Optional<Claim> footnote(JsonNode value) {
    return text(value, "number")
        .flatMap(number -> text(value, "text").map(text -> Claim.footnote(number, text, "")));
  }

  static Optional<Claim> citation(JsonNode value) {
    return text(value, "id").map(id -> Claim.words(id, or(value, "text")));
  }

  static Optional<Claim> law(JsonNode value) {
    return text(value, "law").map(law -> Claim.pair(law, or(value, "article"), or(value, "text")));
  }

  static Optional<Claim> source(JsonNode value) {
    return value.isObject()
        ? Optional.of(Claim.source(or(value, "url"), or(value, "title"), ""))
        : Optional.empty();
  }

  /** The numbers of the questions that an answer covers. */
  static Optional<Claim> numbers(JsonNode value) {
    boolean isNumbers = value.isArray() && elements(value).allMatch(JsonNode::isInt);
    return isNumbers
        ? Optional.of(Claim.numbers(elements(value).map(JsonNode::asInt).toList(), ""))
        : Optional.empty();
  }

  /** A value that is given by one of its members alone, as a whole. */
  private static JsonNode whole(Field field, JsonNode member) {
    return field.mainMember().isEmpty()
        ? member
        : JsonNodeFactory.instance.objectNode().put("text", "").set(field.mainMember(), member);
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

  private static Stream<JsonNode> elements(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
