package nl.kamergraaf.release.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The fields of the index of names, and how names are ordered. */
final class NameFields {
  static final String FOLDER = "names";
  static final String TYPE = "type";
  static final String IRI = "iri";
  static final String COUNT = "count";

  /** With a language behind it: the name as it is listed. */
  static final String NAME = "name-";

  /** With a language behind it: what it is sorted by. */
  static final String ORDER = "order-";

  /** With a language behind it: the letter that it stands under. */
  static final String LETTER = "letter-";

  /** The words of all its names, folded. */
  static final String WORD = "word";

  /** What stands under no letter. */
  static final String NO_LETTER = "#";

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private NameFields() {}

  /** A name without case, marks and signs. */
  static String folded(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return NOT_WORD
        .matcher(plain.toLowerCase(Locale.ROOT).replace("ı", "i").replace("ø", "o"))
        .replaceAll(" ")
        .strip();
  }

  static String letter(String folded) {
    boolean isLetter = !folded.isEmpty() && folded.charAt(0) >= 'a' && folded.charAt(0) <= 'z';
    return isLetter ? folded.substring(0, 1).toUpperCase(Locale.ROOT) : NO_LETTER;
  }
}
