package nl.kamergraaf.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Mends words that a converter broke or glued in the middle of a line, where the rest of the text
 * leaves no doubt: {@code commissie-debat} where the text has "commissiedebat" too, {@code
 * internatio-naal} because "naal" is no word, {@code deminister} where the text has "minister" and
 * has "deminister" nowhere else. Compounds stay whole, and hyphens that a word may own stay.
 *
 * <p>Linear in the length of the text; thread-safe.
 */
public final class KnownWords {
  private static final Set<String> ENDINGS = WordTable.of(KnownWords.class, "endings.txt").set();
  private static final Set<String> FUNCTION_WORDS =
      WordTable.of(KnownWords.class, "functionwords.txt").set();

  private static final List<String> WHOLE =
      WordTable.of(KnownWords.class, "wholewords.txt").lines();

  private static final int LONGEST_FUNCTION_WORD =
      FUNCTION_WORDS.stream().mapToInt(String::length).max().orElse(0);

  /** Shorter words may be parts of others by chance. */
  private static final int SHORTEST = 5;

  private static final Pattern WORD = Pattern.compile("\\p{L}++(?:-\\p{L}++)*+");
  private static final Pattern BROKEN =
      Pattern.compile("(?<![\\p{L}\\d-])(\\p{L}\\p{Ll}{2,}+)-(\\p{Ll}{3,}+)(?![\\p{L}-])");
  private static final Pattern SOLID =
      Pattern.compile("(?<![\\p{L}\\d-])\\p{L}\\p{Ll}{5,}+(?![\\p{L}-])");

  private final Map<String, Long> uses;

  /** Knows the words of a text. */
  public KnownWords(String text) {
    uses =
        WORD.matcher(text)
            .results()
            .map(word -> word.group().toLowerCase(Locale.ROOT))
            .collect(Collectors.groupingBy(word -> word, HashMap::new, Collectors.counting()));
  }

  /** A part of the text with its words mended; addresses of web pages stay as they are. */
  public String mend(String part) {
    return Addresses.mendAround(part, this::words);
  }

  private String words(String text) {
    String whole = BROKEN.matcher(text).replaceAll(word -> Matcher.quoteReplacement(joined(word)));
    return SOLID.matcher(whole).replaceAll(word -> Matcher.quoteReplacement(parted(word.group())));
  }

  private String joined(MatchResult broken) {
    String solid = broken.group(1) + broken.group(2);
    boolean isEnding = ENDINGS.contains(broken.group(2)) && !isKnown(broken.group(2));
    boolean isOneWord = isKnown(solid) || (isEnding && uses(broken.group()) < 2);
    return isOneWord ? solid : broken.group();
  }

  private String parted(String glued) {
    String word = glued.toLowerCase(Locale.ROOT);
    if (uses(word) > 1 || WHOLE.stream().anyMatch(word::startsWith)) {
      return glued;
    }
    for (int at = Math.min(LONGEST_FUNCTION_WORD, word.length() - SHORTEST); at > 1; at--) {
      if (FUNCTION_WORDS.contains(word.substring(0, at)) && isKnown(word.substring(at))) {
        return glued.substring(0, at) + " " + glued.substring(at);
      }
    }
    return glued;
  }

  private boolean isKnown(String word) {
    return uses(word) > 0;
  }

  private long uses(String word) {
    return uses.getOrDefault(word.toLowerCase(Locale.ROOT), 0L);
  }
}
