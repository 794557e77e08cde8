package nl.kamergraaf.document.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters whose bytes in UTF-8 were taken for letters and encoded again, as in some hundreds of
 * papers: {@code FinanciÃ«n}. No Dutch word is written so.
 */
final class TwiceEncoded {
  private static final Pattern LETTER =
      Pattern.compile("[\u00C2-\u00DF][\u0080-\u00BF]|[\u00E0-\u00EF][\u0080-\u00BF]{2}");

  private TwiceEncoded() {}

  /** The text with such letters as they were meant. */
  static String undo(String text) {
    return LETTER.matcher(text).replaceAll(TwiceEncoded::decoded);
  }

  private static String decoded(MatchResult letter) {
    String bytes = letter.group();
    return Matcher.quoteReplacement(new String(bytes.getBytes(ISO_8859_1), UTF_8));
  }
}
