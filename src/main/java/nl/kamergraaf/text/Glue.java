package nl.kamergraaf.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Mends text from converters that lose the space at a line's end, where the words themselves show
 * the seam: behind a sentence's end, and between a small word and a name or a year ({@code
 * enVolksgezondheid}, {@code in2024}).
 */
public final class Glue {
  private static final Pattern SENTENCE =
      Pattern.compile("(?<=[\\p{Ll})»’][.?!:;,])(?=[\\p{Lu}«][\\p{Ll}\\s\\p{Lu}])");
  private static final Pattern SMALL_WORD =
      Pattern.compile(
          "(?<=(?<![\\p{L}\\d])"
              + WordTable.of(Glue.class, "smallwords.txt").pattern()
              + ")(?=\\p{Lu}|(?:19|20)\\d{2}(?!\\d))");

  /** An accent that a converter set beside its letter: {@code Kostic ´}. */
  private static final Pattern DETACHED_ACUTE = Pattern.compile("(?<=\\p{L}) ?´(?=[\\s(,.])");

  private static final String COMBINING_ACUTE = "\u0301";

  private Glue() {}

  /** The text with such seams opened; addresses of web pages stay as they are. */
  public static String mend(String text) {
    return Addresses.mendAround(text, Glue::open);
  }

  private static String open(String text) {
    String accented = DETACHED_ACUTE.matcher(text).replaceAll(COMBINING_ACUTE);
    return Normalizer.normalize(spaced(accented), Normalizer.Form.NFC);
  }

  private static String spaced(String text) {
    return SMALL_WORD.matcher(SENTENCE.matcher(text).replaceAll(" ")).replaceAll(" ");
  }
}
