package nl.kamergraaf.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings the spellings of one name together, and makes keys of names. Thread-safe, linear in the
 * length of the name.
 */
public final class Spelling {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_LETTERS_OR_DIGITS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private Spelling() {}

  /**
   * The form in which names are compared: without accents, case, punctuation and superfluous space.
   * {@code Kostić}, {@code Kostic ´} and {@code KOSTIC} are one, and so are {@code Faber-van de
   * Klashorst} and {@code Faber – Van de Klashorst}.
   */
  public static String fold(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String ascii =
        plain
            .replace('ı', 'i')
            .replace('ø', 'o')
            .replace('Ø', 'O')
            .replace('ł', 'l')
            .replace("ß", "ss")
            .replace('đ', 'd');
    return NOT_LETTERS_OR_DIGITS.matcher(ascii).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** A folded name without its spaces: what is left where a reader lost them or put in too many. */
  static String squeeze(String name) {
    return fold(name).replace(" ", "");
  }

  /**
   * The key of a name: folded, with hyphens for spaces. {@code Minister van Financiën} gives {@code
   * minister-van-financien}; a name without letters or digits gives an empty key.
   */
  public static String slug(String name) {
    return fold(name.replace("'", "").replace("’", "").replace("‘", "")).replace(' ', '-');
  }
}
