package nl.kamergraaf.fact.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kamergraaf.text.Capitals;
import nl.kamergraaf.text.Vocabulary;

/**
 * Cuts a passage into words, numbers and signs.
 *
 * <p>A word ends where a capital follows a small letter and where a digit follows a letter, so that
 * "enKamerstuk23 432" falls apart as it should; so do two citation words without a space. A
 * citation word that a line end once broke ("Kamer-stuk", "verga- derjaar") is made whole, and so
 * are characters that a scan {@linkplain SetApart set apart}. Takes time linear in the length of
 * the text.
 */
final class Tokens {
  private static final int SHORTEST_GLUED = 2;
  private static final int LONGEST_GLUED = 32;

  private Tokens() {}

  static List<Token> of(String text, Vocabulary vocabulary) {
    List<Token> tokens = new ArrayList<>();
    boolean spaced = true;
    int at = 0;
    while (at < text.length()) {
      if (isSpace(text.charAt(at))) {
        spaced = true;
        at++;
        continue;
      }
      int end = end(text, at);
      end = unglued(text, at, end, vocabulary);
      tokens.add(Token.of(kind(text.charAt(at)), text.substring(at, end), at, spaced));
      rejoin(tokens, vocabulary);
      spaced = false;
      at = end;
    }
    return SetApart.join(tokens, vocabulary);
  }

  /**
   * Where the first of two citation words ends that a badly converted text glued together:
   * "Handelingenvergaderjaar", "vande"; else where the word ends.
   */
  private static int unglued(String text, int start, int end, Vocabulary vocabulary) {
    if (kind(text.charAt(start)) != Token.Kind.WORD
        || end - start < 2 * SHORTEST_GLUED
        || end - start > LONGEST_GLUED) {
      return end;
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    if (vocabulary.knows(word) || word.length() != end - start) {
      return end;
    }
    int seam = seam(word, vocabulary);
    for (int at = word.length() - SHORTEST_GLUED; seam < 0 && at >= SHORTEST_GLUED; at--) {
      // "Aanhangselvande" is three.
      boolean three =
          vocabulary.knows(word.substring(0, at)) && seam(word.substring(at), vocabulary) > 0;
      seam = three ? at : seam;
    }
    return seam < 0 ? end : start + seam;
  }

  /** Where a word falls into two citation words, or -1. */
  private static int seam(String word, Vocabulary vocabulary) {
    for (int at = word.length() - SHORTEST_GLUED; at >= SHORTEST_GLUED; at--) {
      if (vocabulary.knows(word.substring(0, at)) && vocabulary.knows(word.substring(at))) {
        return at;
      }
    }
    return -1;
  }

  private static int end(String text, int start) {
    Token.Kind kind = kind(text.charAt(start));
    int at = start + 1;
    while (kind != Token.Kind.SIGN && at < text.length() && continues(text, at, kind)) {
      at++;
    }
    return at;
  }

  private static boolean continues(String text, int at, Token.Kind kind) {
    char c = text.charAt(at);
    return kind(c) == kind && !isSpace(c) && !Capitals.isBehindSmall(text, at);
  }

  private static Token.Kind kind(char c) {
    if (c >= '0' && c <= '9') {
      return Token.Kind.NUMBER;
    }
    return Character.isLetter(c) ? Token.Kind.WORD : Token.Kind.SIGN;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b';
  }

  private static void rejoin(List<Token> tokens, Vocabulary vocabulary) {
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
