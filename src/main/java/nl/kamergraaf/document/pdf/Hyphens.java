package nl.kamergraaf.document.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.kamergraaf.text.WordTable;

/**
 * Decides what becomes of a line's end when the next line is put behind it: whether a hyphen is the
 * typesetter's, which goes, or the word's own, which stays; whether a web address goes on; else the
 * words are parted by a space.
 */
final class Hyphens {
  private static final Set<String> SUSPENDED = WordTable.of(Hyphens.class, "suspended.txt").set();
  private static final Set<String> HYPHENATED = WordTable.of(Hyphens.class, "hyphenated.txt").set();

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*");
  private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{N}].*$");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?:/|www\\.|\\w\\.(?:nl|com|org|eu|net)/)\\S*$");
  private static final Pattern ADDRESS_GOES_ON = Pattern.compile("[/_.=&?%~#:-]$");
  private static final Pattern PART_OF_ADDRESS =
      Pattern.compile(
          "^(?:[^\\s,;]*[/_=&?%~#]|[\\w-]*-[\\w-]*-|\\S+\\.(?:html?|pdf|php|aspx|nl|com|org)\\b)");

  /** Vowels that Dutch would read as one: between them a compound has its hyphen. */
  private static final Pattern CLASH =
      Pattern.compile("(?:a-[aeiu]|e-[eiu]|i-[ei]|o-[eiou]|u-[iu])$");

  private static final int LETTERS_BEFORE_CLASH = 3;

  /** Every word of the document that stands whole in a line, in lower case. */
  private final Set<String> known = new HashSet<>();

  Hyphens(List<Line> lines) {
    for (Line line : lines) {
      List<MatchResult> words = WORD.matcher(line.text()).results().toList();
      // the first and the last word of a line may be parts of words
      for (int i = 1; i < words.size() - 1; i++) {
        known.add(words.get(i).group().toLowerCase(Locale.ROOT));
      }
    }
  }

  /**
   * Puts the next line's text behind that of the lines before it.
   *
   * @param text the lines before it; a hyphen that goes is taken off
   * @param blank whether a blank was drawn at the end of the line before
   * @param next the next line's text, not empty
   */
  void join(StringBuilder text, boolean blank, String next) {
    if (text.isEmpty() || blank) {
      space(text);
    } else if (ADDRESS.matcher(text).find()) {
      if (!addressGoesOn(text, next)) {
        space(text);
      }
    } else if (endsInHyphen(text)) {
      joinAtHyphen(text, next);
    } else if (text.charAt(text.length() - 1) != '/') {
      space(text);
    }
  }

  private static void space(StringBuilder text) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  private static boolean addressGoesOn(CharSequence text, String next) {
    boolean part = PART_OF_ADDRESS.matcher(next).find();
    return part
        || (ADDRESS_GOES_ON.matcher(text).find()
            && !Character.isUpperCase(next.charAt(0))
            && next.charAt(0) != '(');
  }

  static boolean endsInHyphen(CharSequence text) {
    int last = text.length() - 1;
    return last > 0
        && (text.charAt(last) == '-'
            || text.charAt(last) == '\u2010'
            || text.charAt(last) == '\u00AD')
        && Character.isLetterOrDigit(text.charAt(last - 1));
  }

  private void joinAtHyphen(StringBuilder text, String next) {
    String before = lastWord(text);
    String after = firstWord(next);
    if (SUSPENDED.contains(after)) {
      text.append(' ');
    } else if (!keepsHyphen(before, after, next.charAt(0))) {
      text.setLength(text.length() - 1);
    }
  }

  private boolean keepsHyphen(String before, String after, char first) {
    String solid = (before + after).toLowerCase(Locale.ROOT);
    String hyphenated = (before + "-" + after).toLowerCase(Locale.ROOT);
    if (!Character.isLowerCase(first) || known.contains(hyphenated)) {
      return true;
    }
    if (known.contains(solid)) {
      return false;
    }
    String part = before.substring(before.lastIndexOf('-') + 1);
    return isAbbreviation(part)
        || HYPHENATED.contains(part.toLowerCase(Locale.ROOT))
        || (part.length() >= LETTERS_BEFORE_CLASH
            && CLASH.matcher(lastOf(part) + "-" + first).find());
  }

  /** Whether Dutch always writes it with a hyphen: EU-, CO2-, 5G-. */
  private static boolean isAbbreviation(String part) {
    return part.chars().anyMatch(Character::isDigit)
        || (part.length() > 1 && Character.isUpperCase(part.charAt(part.length() - 1)));
  }

  private static String lastOf(String word) {
    return word.substring(word.length() - 1);
  }

  private static String lastWord(CharSequence text) {
    int end = text.length() - 1;
    int start = end;
    while (start > 0
        && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
      start--;
    }
    return text.subSequence(start, end).toString();
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    String word = text.substring(0, end);
    return SUSPENDED.contains(word) ? word : WORD_END.matcher(word).replaceFirst("");
  }
}
