package nl.kamergraaf.evaluate;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A value of a field, as it was annotated or found.
 *
 * @param key what it is compared by: one text, or two for a pair such as a name and a group; of an
 *     organisation, country or person that was found, all its names
 * @param value the value as a person is told of it
 * @param quote the words it was read from; empty where they are the value itself or not known
 */
public record Claim(List<String> key, String value, String quote) {
  /** How much of a title, and of a footnote, is compared: enough to tell one from another. */
  static final int START = 40;

  private static final int KEPT_OF_FOOTNOTE = 60;
  private static final Pattern SLASHES_AT_END = Pattern.compile("/+$");

  public Claim {
    key = List.copyOf(key);
  }

  /** A value that is compared as it stands. */
  static Claim exact(String value, String quote) {
    return new Claim(List.of(value), value, quote);
  }

  /** A value that is compared in its normal form. */
  static Claim words(String value, String quote) {
    return new Claim(List.of(NormalForm.of(value)), value, quote);
  }

  /** Two texts that are compared in their normal forms. */
  static Claim pair(String first, String second, String quote) {
    return new Claim(
        List.of(NormalForm.of(first), NormalForm.of(second)), shown(first, second), quote);
  }

  /** The numbers of the questions that an answer covers, in any order. */
  static Claim numbers(List<Integer> numbers, String quote) {
    List<Integer> sorted = numbers.stream().sorted().toList();
    return new Claim(sorted.stream().map(Object::toString).toList(), sorted.toString(), quote);
  }

  /** What bears several names, any of which it may be annotated by. */
  static Claim named(List<String> names, String quote) {
    return new Claim(
        names.stream().map(NormalForm::of).distinct().sorted().toList(),
        String.join(" | ", names),
        quote);
  }

  /** A footnote, of which the start is compared. */
  static Claim footnote(String number, String text, String quote) {
    return new Claim(
        List.of(NormalForm.of(number), NormalForm.start(NormalForm.of(text), KEPT_OF_FOOTNOTE)),
        number + ": " + text,
        quote);
  }

  /** A news article, report or web page. */
  static Claim source(String url, String title, String quote) {
    String address = SLASHES_AT_END.matcher(NormalForm.of(url)).replaceAll("");
    String start = NormalForm.start(NormalForm.of(title), START);
    return new Claim(List.of(address, start), shown(title, url), quote);
  }

  private static String shown(String first, String second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first + second;
    }
    return first + " (" + second + ")";
  }
}
