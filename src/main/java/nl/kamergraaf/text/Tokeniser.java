package nl.kamergraaf.text;

import java.util.Set;

/**
 * Cuts a text into words: the one place that knows where a word in Dutch print begins and ends,
 * also where a bad conversion lost the space between two. Readers differ in what they take for a
 * word, so there is a tokeniser for each of three shapes of it. Thread-safe; linear in the length
 * of the text.
 */
public final class Tokeniser {
  /**
   * Words, numbers and signs, each by itself, as the numbers of papers need them: {@code
   * enKamerstuk23 432} is a word, a word, a number and a number.
   */
  public static final Tokeniser PIECES = new Tokeniser(new Piece());

  /**
   * Words with the digits, hyphens and apostrophes in them, as the names of laws need them: {@code
   * Wlz-zorg}, {@code 5G}; {@code deWet} and {@code 8EVRM} are two.
   */
  public static final Tokeniser TERMS = new Tokeniser(new Term());

  private final WordShape shape;

  private Tokeniser(WordShape shape) {
    this.shape = shape;
  }

  /**
   * Words with all that stands inside names, as persons and bodies need them: {@code I&W}, {@code
   * U.S.}, {@code 's-Hertogenbosch}. A capital behind a small letter belongs to its word ({@code
   * ProRail}), but behind one of those that are glued to the next ({@code hetIMG}).
   *
   * @param glued words that conversions print without the space behind them
   * @param leads words that a hyphen ties to a name, which is a word of its own: {@code
   *     motie-Jansen}
   */
  public static Tokeniser names(Set<String> glued, Set<String> leads) {
    return new Tokeniser(new NameWord(glued, leads));
  }

  /** What takes the words of a text, one after the other. */
  @FunctionalInterface
  public interface Taker {
    /**
     * Takes a word.
     *
     * @param behind the index behind the word before; 0 for the first
     * @param start the word's first character
     * @param end the index behind its last
     */
    void take(int behind, int start, int end);
  }

  /** Gives the words of a text in their order. */
  public void cut(String text, Taker taker) {
    int behind = 0;
    int at = 0;
    while (at < text.length()) {
      if (!shape.begins(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at++;
      while (at < text.length() && shape.goesOn(text, start, at)) {
        at++;
      }
      taker.take(behind, start, at);
      behind = at;
    }
  }
}
