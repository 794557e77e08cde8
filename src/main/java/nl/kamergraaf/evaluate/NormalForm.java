package nl.kamergraaf.evaluate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form in which words are compared: Unicode composed, case folded, without quotation marks,
 * white space, dashes and hyphens, and without full stops, commas, colons and semicolons at its
 * ends. So neither line breaks and hyphenation nor the choice of a dash or quotation mark counts.
 */
final class NormalForm {
  private static final Pattern QUOTATION_MARKS =
      Pattern.compile("[\u00ab\u00bb\"\u201c\u201d\u201e\u2018\u2019'`\u00b4]");
  private static final Pattern SPACE_AND_DASHES =
      Pattern.compile("[\\s\u001c-\u001f\u2010-\u2014\u2212-]+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern STOPS_AT_ENDS = Pattern.compile("^[.,;:]+|[.,;:]+$");

  private NormalForm() {}

  /** The normal form of the words. */
  static String of(String words) {
    String folded = folded(Normalizer.normalize(words, Normalizer.Form.NFC));
    String unquoted = QUOTATION_MARKS.matcher(folded).replaceAll("");
    String joined = SPACE_AND_DASHES.matcher(unquoted).replaceAll("");
    return STOPS_AT_ENDS.matcher(joined).replaceAll("");
  }

  /** The first characters of a normal form, counted in code points. */
  static String start(String normal, int length) {
    return normal.codePointCount(0, normal.length()) <= length
        ? normal
        : normal.substring(0, normal.offsetByCodePoints(0, length));
  }

  /** Full case folding: by way of capitals, so that ß is ss, and with one small sigma. */
  private static String folded(String text) {
    return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
  }
}
