package nl.kamergraaf.site;

import java.text.BreakIterator;
import java.util.Locale;

/** Finds sentences in Dutch text. */
final class Sentences {
  private static final int LONGEST = 400;

  private Sentences() {}

  /** The sentence of {@code text} that holds {@code quote}, its end cut off if it is very long. */
  static String around(String text, String quote) {
    int at = Math.max(0, text.indexOf(quote));
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.of("nl"));
    sentences.setText(text);
    int end =
        sentences.following(Math.min(at + Math.max(quote.length() - 1, 0), text.length() - 1));
    int start = sentences.preceding(Math.min(at + 1, text.length()));
    String sentence = text.substring(Math.max(start, 0), end < 0 ? text.length() : end).strip();
    return sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST) + " …";
  }
}
