package nl.kamergraaf.document;

import java.util.regex.Pattern;

/** Tells words that refer to something, as most notes do, by their day, number or address. */
public final class References {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?i)\\b(?:19|20)\\d{2}\\b|\\bkamerstuk|\\baanhangsel|\\bhandelingen|https?:|www\\.|^zie\\b|\\bstb\\b|\\bstcrt\\b|\\b\\d{1,2}"
              + " (?:jan|feb|maart|apr|mei|juni|juli|aug|sept?|okt|nov|dec)|\\bnr\\. ?\\d|\\bter"
              + " inzage\\b");

  private References() {}

  /** Whether words refer to a paper, an article or a page. */
  public static boolean in(String words) {
    return REFERENCE.matcher(words).find();
  }
}
