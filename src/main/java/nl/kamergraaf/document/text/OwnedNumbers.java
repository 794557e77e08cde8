package nl.kamergraaf.document.text;

import java.util.regex.Pattern;

/** Tells numbers that belong to the word before them, and are no mark of a note. */
final class OwnedNumbers {
  private static final int TAIL = 20;

  /** Words that a number belongs to, so that the one on the next line is no mark. */
  private static final Pattern AWAITING =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:artikel|artikelen|art\\.|lid|leden|nr\\.?|nrs\\.?|vraag|vragen|punt|onderdeel|hoofdstuk|"
              + "paragraaf|bijlage|tabel|figuur|item|de|het|van|tot|en|met|in|op|om|per|circa|ruim|bijna|minder dan|meer dan)$");

  /** Words that no phrase ends with: a figure glued to them lost the space before it. */
  private static final Pattern UNFINISHED =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:de|het|een|van|tot|en|of|met|in|op|om|per|voor|sinds|circa|ruim|bijna|dan|nr|nrs)$");

  /** A part of a law whose number lost the space before it: {@code artikel8, eerste lid}. */
  private static final Pattern PROVISION = Pattern.compile("(?i)(?<!\\p{L})(?:artikel|artikelen)$");

  private static final Pattern OF_A_LAW =
      Pattern.compile(
          ",?\\s?\\p{Ll}+\\s?(?:lid|onderdeel)|,?\\s?(?:en|van|lid|onderdeel)(?!\\p{L})\\s?(?:de|het)?\\s?"
              + "(?:\\d|\\p{L}*wet|Wet|\\p{L}*(?:besluit|regeling|richtlijn|verordening|verdrag))");

  private OwnedNumbers() {}

  /** Whether a text breaks off where a number is to follow: {@code artikel}, {@code nr.}. */
  static boolean awaits(CharSequence before) {
    return AWAITING.matcher(tail(before, before.length())).find();
  }

  /** Whether the figures from start to end lost the space between them and the word they follow. */
  static boolean isGlued(String line, int start, int end) {
    CharSequence before = tail(line, start);
    boolean isProvision =
        PROVISION.matcher(before).find()
            && OF_A_LAW.matcher(line).region(end, line.length()).lookingAt();
    return isProvision || UNFINISHED.matcher(before).find();
  }

  private static CharSequence tail(CharSequence text, int end) {
    return text.subSequence(Math.max(0, end - TAIL), end);
  }
}
