package nl.kamergraaf.site.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kamergraaf.site.page.Value;

/**
 * Turns known phrases in a text into links: whole words only, the longest first, none within
 * another.
 */
final class PhraseLinks {
  private static final int MOST_PHRASES = 2_000;

  private final Map<String, String> hrefs;
  private final Pattern pattern;

  /** Links each key of {@code hrefs} to its value. */
  PhraseLinks(Map<String, String> hrefs) {
    this.hrefs = Map.copyOf(hrefs);
    this.pattern =
        Pattern.compile(
            hrefs.keySet().stream()
                .sorted(
                    Comparator.comparingInt(String::length)
                        .reversed()
                        .thenComparing(phrase -> phrase))
                .limit(MOST_PHRASES)
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
  }

  /** The text as runs, some of them links. */
  List<Value> in(String text) {
    List<Value> runs = new ArrayList<>();
    if (hrefs.isEmpty()) {
      return List.of(Value.text(text));
    }
    Matcher phrase = pattern.matcher(text);
    int at = 0;
    while (phrase.find()) {
      if (phrase.start() > at) {
        runs.add(Value.text(text.substring(at, phrase.start())));
      }
      runs.add(Value.link(phrase.group(), hrefs.getOrDefault(phrase.group(), "")));
      at = phrase.end();
    }
    if (at < text.length()) {
      runs.add(Value.text(text.substring(at)));
    }
    return runs;
  }
}
