package nl.kamergraaf.fact.law;

import nl.kamergraaf.text.WordEdges;

/** The letters and digits of a stretch of text in lower case, up to where no name goes on. */
final class FoldedText {
  private static final String ENDS_NAME = ".;:?!()\n«»";

  private final StringBuilder letters;
  private final int[] ends;

  private FoldedText(int most) {
    this.letters = new StringBuilder(most);
    this.ends = new int[most];
  }

  /** Folds so many letters and digits from an index on. */
  static FoldedText of(String text, int start, int most) {
    FoldedText folded = new FoldedText(most);
    int last = Math.min(text.length(), start + 2 * most);
    for (int at = start; at < last && folded.letters.length() < most; at++) {
      char c = text.charAt(at);
      if (WordEdges.isInWord(text, at)) {
        folded.ends[folded.letters.length()] = at + 1;
        folded.letters.append(Character.toLowerCase(c));
      } else if (ENDS_NAME.indexOf(c) >= 0) {
        break;
      }
    }
    return folded;
  }

  /** The letters and digits. */
  String letters() {
    return letters.toString();
  }

  /** The index in the text behind so many of them. */
  int end(int count) {
    return ends[count - 1];
  }
}
