package nl.kamergraaf.fact.theme;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Item;
import nl.kamergraaf.fact.Context;

/**
 * What a theme is told by: the words of subject and questions, those of the subject once more by
 * themselves, and the beginnings of long words, since Dutch writes compounds as one ({@code
 * geluidsoverlast}, {@code geluidhinder}).
 */
final class WordFeatures {
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
  private static final int LONG = 8;
  private static final int BEGINNING = 6;

  private WordFeatures() {}

  static Set<String> of(Context document) {
    Set<String> features = new LinkedHashSet<>();
    document
        .header()
        .subject()
        .ifPresent(
            subject ->
                each(
                    subject.text(),
                    word -> {
                      features.add(word);
                      features.add("subject:" + word);
                    }));
    document.document().items().stream()
        .filter(Item.Question.class::isInstance)
        .forEach(question -> each(question.passage().text(), features::add));
    return features;
  }

  private static void each(String text, Consumer<String> next) {
    for (Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT)); word.find(); ) {
      next.accept(word.group());
      if (word.group().length() >= LONG) {
        next.accept(word.group().substring(0, BEGINNING) + "*");
      }
    }
  }
}
