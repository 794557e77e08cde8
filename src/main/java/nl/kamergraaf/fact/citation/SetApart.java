package nl.kamergraaf.fact.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kamergraaf.text.Token;
import nl.kamergraaf.text.Vocabulary;

/**
 * Puts together the numbers and words whose characters the scan of spaced-out print set apart: "2 0
 * 2 6 4", "K a m e r s t u k", "1 984-1 985".
 *
 * <p>Four single characters in a row are taken for such print; where a passage has them, two or
 * three are too. Linear in the number of tokens.
 */
final class SetApart {
  private static final int SURE = 4;
  private static final int LIKELY = 2;
  private static final int REST_OF_DOSSIER = 3;
  private static final String DASHES = "-–—/";

  private SetApart() {}

  /** The tokens of a passage, those set apart joined. */
  static List<Token> join(List<Token> tokens, Vocabulary vocabulary) {
    int fewest = hasRun(tokens) ? LIKELY : SURE;
    List<Token> joined = new ArrayList<>(tokens.size());
    int at = 0;
    while (at < tokens.size()) {
      int end = runEnd(tokens, at);
      if (end - at >= fewest && isOne(tokens, at, end, vocabulary)) {
        joined.add(whole(tokens, at, end));
        at = end;
      } else if (isDossier(tokens, at)) {
        joined.add(whole(tokens, at, at + 1 + REST_OF_DOSSIER));
        at += 1 + REST_OF_DOSSIER;
      } else if (isYear(tokens, at)) {
        joined.add(whole(tokens, at, at + 2));
        at += 2;
      } else {
        joined.add(tokens.get(at++));
      }
    }
    return joined;
  }

  private static boolean hasRun(List<Token> tokens) {
    int at = 0;
    while (at < tokens.size()) {
      int end = runEnd(tokens, at);
      if (end - at >= SURE) {
        return true;
      }
      at = Math.max(end, at + 1);
    }
    return false;
  }

  /** The index behind the single characters of one kind that start at an index. */
  private static int runEnd(List<Token> tokens, int start) {
    Token first = tokens.get(start);
    int end = start;
    while (end < tokens.size()
        && isSingle(tokens.get(end))
        && tokens.get(end).kind() == first.kind()
        && (end == start || tokens.get(end).start() == tokens.get(end - 1).end() + 1)) {
      end++;
    }
    return end;
  }

  private static boolean isSingle(Token token) {
    return !token.is(Token.Kind.SIGN) && token.text().length() == 1;
  }

  /** Whether a run is one number or word; letters are one where they make a word of citations. */
  private static boolean isOne(List<Token> tokens, int start, int end, Vocabulary vocabulary) {
    if (tokens.get(start).is(Token.Kind.NUMBER)) {
      return true;
    }
    String word = text(tokens, start, end);
    return vocabulary.knows(word.toLowerCase(Locale.ROOT)) || word.matches("[IVX]+");
  }

  /** Whether two digits and three single ones are the five of a dossier: "19 9 3 9". */
  private static boolean isDossier(List<Token> tokens, int at) {
    int single = at + 1;
    return tokens.get(at).hasDigits(2)
        && single < tokens.size()
        && tokens.get(single).is(Token.Kind.NUMBER)
        && tokens.get(single).start() == tokens.get(at).end() + 1
        && runEnd(tokens, single) - single == REST_OF_DOSSIER;
  }

  /** Whether "1 992" is a year in front of a dash or behind it. */
  private static boolean isYear(List<Token> tokens, int at) {
    if (at + 1 >= tokens.size()
        || !tokens.get(at).text().equals("1")
        || !tokens.get(at + 1).hasDigits(3)
        || tokens.get(at + 1).text().charAt(0) < '8') {
      return false;
    }
    return isDash(tokens, at - 1) || isDash(tokens, at + 2);
  }

  private static boolean isDash(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() && DASHES.contains(tokens.get(at).text());
  }

  private static Token whole(List<Token> tokens, int start, int end) {
    Token first = tokens.get(start);
    return Token.joined(
        first.kind(),
        text(tokens, start, end),
        first.start(),
        tokens.get(end - 1).end(),
        first.spaced());
  }

  private static String text(List<Token> tokens, int start, int end) {
    StringBuilder text = new StringBuilder();
    tokens.subList(start, end).forEach(token -> text.append(token.text()));
    return text.toString();
  }
}
