package nl.kamergraaf.site.document;

import java.text.BreakIterator;
import java.util.Locale;

/** Finds sentences in Dutch text. */
public final class Sentences {
  private static final int LONGEST = 400;

  private static final int WIDEST = 160;

  private Sentences() {}

  /**
   * What {@code text} says from {@code start} to {@code end} with the rest of its sentence and
   * line, cut off where that is long; only {@code quote} where these are no places in the text.
   */
  public static DocumentView.Sentence of(String text, int start, int end, String quote) {
    if (start >= end || end > text.length() || !text.substring(start, end).equals(quote)) {
      return new DocumentView.Sentence("", quote, "");
    }
    int line = text.lastIndexOf('\n', start - 1) + 1;
    int nextLine = text.indexOf('\n', end);
    String lines = text.substring(line, nextLine < 0 ? text.length() : nextLine);
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.of("nl"));
    sentences.setText(lines);
    int first = line + Math.max(0, sentences.preceding(start - line + 1));
    int last = Math.max(end, line + sentences.following(end - line - 1));
    String before = text.substring(first, start).stripLeading();
    String after = text.substring(end, last).stripTrailing();
    return new DocumentView.Sentence(
        before.length() <= WIDEST ? before : "… " + before.substring(before.length() - WIDEST),
        quote,
        after.length() <= WIDEST ? after : after.substring(0, WIDEST) + " …");
  }

  /** The sentence of {@code text} that holds {@code quote}, its end cut off if it is very long. */
  public static String around(String text, String quote) {
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
