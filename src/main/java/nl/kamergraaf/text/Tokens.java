package nl.kamergraaf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words, numbers and signs of a passage, those words made whole that a reader goes by: two of
 * them without a space between ("vergaderjaarvan") are two, and one that a line end once broke
 * ("Kamer-stuk", "verga- derjaar") is one. Linear in the length of the text.
 */
public final class Tokens {
  private final String text;
  private final Vocabulary vocabulary;
  private final GluedWords glued;
  private final List<Token> tokens = new ArrayList<>();

  private Tokens(String text, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.glued = new GluedWords(vocabulary);
  }

  /** The tokens of a text, its words mended by a vocabulary. The list is the caller's. */
  public static List<Token> of(String text, Vocabulary vocabulary) {
    Tokens tokens = new Tokens(text, vocabulary);
    Tokeniser.PIECES.cut(text, tokens::take);
    return tokens.tokens;
  }

  private void take(int behind, int start, int end) {
    Token.Kind kind = Token.Kind.of(text.charAt(start));
    boolean spaced = start > behind || behind == 0;
    int from = start;
    while (from < end) {
      String rest = text.substring(from, end);
      int seam = kind == Token.Kind.WORD ? glued.seam(rest) : 0;
      String word = seam > 0 ? rest.substring(0, seam) : rest;
      tokens.add(Token.joined(kind, word, from, from + word.length(), spaced));
      rejoin();
      spaced = false;
      from += word.length();
    }
  }

  private void rejoin() {
    int size = tokens.size();
    if (size < 3
        || !tokens.get(size - 1).is(Token.Kind.WORD)
        || !tokens.get(size - 3).is(Token.Kind.WORD)) {
      return;
    }
    Token first = tokens.get(size - 3);
    Token hyphen = tokens.get(size - 2);
    Token last = tokens.get(size - 1);
    String whole = first.text() + last.text();
    if ("-–".contains(hyphen.text())
        && !hyphen.spaced()
        && vocabulary.knows(whole.toLowerCase(Locale.ROOT))) {
      tokens.subList(size - 3, size).clear();
      tokens.add(Token.joined(first.kind(), whole, first.start(), last.end(), first.spaced()));
    }
  }
}
