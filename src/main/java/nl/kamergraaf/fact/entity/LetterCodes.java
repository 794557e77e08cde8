package nl.kamergraaf.fact.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the codes of letters, as "DZG/ZB-2031456", which begin with who wrote it and name nobody.
 */
final class LetterCodes {
  /** Letters, a stroke, and letters and digits behind it, three of these together at least. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?<![\\p{L}\\d/.-])\\p{Lu}[\\p{L}&.-]{1,11}/(?:[\\p{L}&.-]{1,11}/){0,3}[\\p{L}&.-]{0,11}"
              + "\\d{3,12}[\\p{L}\\d/.-]{0,20}");

  private LetterCodes() {}

  /** The codes in a text; each hides the names in it. */
  static List<Found> find(String text) {
    List<Found> codes = new ArrayList<>();
    Matcher code = CODE.matcher(text);
    while (code.find()) {
      codes.add(Found.refused(code.start(), code.end(), "letter-code"));
    }
    return codes;
  }
}
