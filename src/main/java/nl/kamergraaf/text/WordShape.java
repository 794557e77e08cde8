package nl.kamergraaf.text;

/**
 * What a reader takes for one word. The shapes that there are stand in this package, beside each
 * other; {@link Tokeniser} cuts a text by one of them.
 */
interface WordShape {
  /** Whether a word begins with the character, where none goes on. */
  boolean begins(char c);

  /**
   * Whether the word that began at {@code start} goes on with the character at {@code at}.
   *
   * @param at above {@code start}, below the length of the text
   */
  boolean goesOn(String text, int start, int at);
}
