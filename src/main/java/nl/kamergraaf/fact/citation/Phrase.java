package nl.kamergraaf.fact.citation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.kamergraaf.text.Token;
import nl.kamergraaf.text.Tokens;
import nl.kamergraaf.text.Vocabulary;

/**
 * A reader's place in the tokens of a passage. Every {@code take…} moves it over what it takes, or
 * leaves it where it is. Not thread-safe; one lives as long as the reading of one passage.
 */
final class Phrase {
  private final String text;
  private final List<Token> tokens;
  private final Vocabulary vocabulary;
  private final Home home;
  private int at;

  /** A phrase of a document of which nothing is known. */
  Phrase(String text, Vocabulary vocabulary) {
    this(text, vocabulary, Home.UNKNOWN);
  }

  Phrase(String text, Vocabulary vocabulary, Home home) {
    this.text = text;
    this.home = home;
    this.vocabulary = vocabulary;
    this.tokens = SetApart.join(Tokens.of(text, vocabulary), vocabulary);
  }

  String text() {
    return text;
  }

  /** The document that it stands in. */
  Home home() {
    return home;
  }

  /** The index of the token that comes next. */
  int place() {
    return at;
  }

  /** Goes back, or on, to a place. */
  void to(int place) {
    at = place;
  }

  boolean atEnd() {
    return at >= tokens.size();
  }

  /** The index in the text at which the next token starts. */
  int start() {
    return atEnd() ? text.length() : tokens.get(at).start();
  }

  /** The index in the text at which the token at a place starts. */
  int startOf(int place) {
    return place < tokens.size() ? tokens.get(place).start() : text.length();
  }

  /** The index in the text behind the token taken last. */
  int end() {
    return at == 0 ? 0 : tokens.get(at - 1).end();
  }

  /** Goes on to the first token that starts at or behind an index of the text. */
  void toIndex(int index) {
    while (!atEnd() && start() < index) {
      at++;
    }
  }

  Optional<Token> peek() {
    return peek(0);
  }

  Optional<Token> peek(int ahead) {
    int index = at + ahead;
    return index >= 0 && index < tokens.size() ? Optional.of(tokens.get(index)) : Optional.empty();
  }

  boolean next(Predicate<Token> test) {
    return peek().filter(test).isPresent();
  }

  boolean nextIs(Token.Kind kind) {
    return next(token -> token.is(kind));
  }

  boolean nextMeans(String meaning) {
    Set<String> words = vocabulary.words(meaning);
    return next(token -> words.contains(token.folded()));
  }

  Optional<Token> take(Predicate<Token> test) {
    Optional<Token> token = peek().filter(test);
    token.ifPresent(taken -> at++);
    return token;
  }

  /** Takes a word or number with this meaning. */
  boolean takeMeaning(String meaning) {
    boolean means = nextMeans(meaning);
    if (means) {
      at++;
    }
    return means;
  }

  /** Takes one of these signs. */
  boolean takeSign(String signs) {
    return take(token -> token.is(Token.Kind.SIGN) && signs.contains(token.text())).isPresent();
  }

  /** Takes one of these signs where no space precedes it. */
  boolean takeTightSign(String signs) {
    return next(token -> !token.spaced()) && takeSign(signs);
  }

  /** Takes a number of so many digits. */
  Optional<Token> takeNumber(int fewest, int most) {
    return take(
        token ->
            token.is(Token.Kind.NUMBER)
                && token.text().length() >= fewest
                && token.text().length() <= most);
  }

  /** Takes "nr.", "nummers" and the like, with their full stop. */
  boolean takeNumberWord() {
    boolean taken = takeMeaning("number");
    while (taken && takeSign(".:")) {
      // "nr.." is seen in practice
    }
    return taken;
  }

  /** Whether the name of a chamber stands at a place, or just before it. */
  boolean isOfChamber(int place) {
    return isChamberWord(place + 1) || isChamberWord(place - 1) || isChamberWord(place - 2);
  }

  private boolean isChamberWord(int place) {
    return place >= 0 && place < tokens.size() && means(tokens.get(place), "chamber-word");
  }

  boolean means(Token token, String meaning) {
    return isMeant(token.folded(), meaning);
  }

  boolean isMeant(String word, String meaning) {
    return vocabulary.words(meaning).contains(word);
  }
}
