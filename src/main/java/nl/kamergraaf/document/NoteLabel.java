package nl.kamergraaf.document;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line with which a note may begin: {@code 1 Trouw, 16 oktober 2000}, {@code 1) AD}, {@code [1]
 * NOS}, {@code 1Kamerstuk}, or the number alone.
 *
 * @param number the note's number
 * @param words what the line says behind it
 * @param isListed whether a stop stands behind the number, as in a list
 */
record NoteLabel(int number, String words, boolean isListed) {
  private static final Pattern FORM =
      Pattern.compile(
          "[(\\[]?\\s?(\\d{1,3}|[¹²³⁰⁴-⁹]{1,3})\\s?([)\\].]{0,2})(?:\\s+(\\S.*)|(?=[\\p{L}«‘“\"(])(.*)|)",
          Pattern.DOTALL);

  static Optional<NoteLabel> of(String line) {
    Matcher matcher = FORM.matcher(line.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String words = matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
    return Optional.of(
        new NoteLabel(
            Integer.parseInt(Normalizer.normalize(matcher.group(1), Normalizer.Form.NFKC)),
            words == null ? "" : words,
            matcher.group(2).equals(".")));
  }
}
