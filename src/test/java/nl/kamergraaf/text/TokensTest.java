package nl.kamergraaf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Collectors;
import nl.kamergraaf.fact.citation.Citations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens with the words of citations. */
final class TokensTest {
  private static final Vocabulary CITATIONS = Vocabulary.of(Citations.class);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Handelingenvergaderjaar;        Handelingen|vergaderjaar
          Aanhangselvande Handelingen;    Aanhangsel|van|de|Handelingen
          Kamer-stuk 5 en verga- derjaar; Kamerstuk|5|en|vergaderjaar
          een tafel-stuk;                 een|tafel|-|stuk
          tafelkleed;                     tafelkleed
          """)
  void wordsOfAVocabularyAreMadeWhole(String text, String tokens) {
    assertEquals(
        tokens,
        Tokens.of(text, CITATIONS).stream().map(Token::text).collect(Collectors.joining("|")));
  }

  @Test
  void aTokenKnowsWhereItStandsAndWhatPrecedesIt() {
    List<Token> tokens = Tokens.of("zie Kamer-stuk12", CITATIONS);
    assertEquals(
        List.of(
            Token.joined(Token.Kind.WORD, "zie", 0, 3, true),
            Token.joined(Token.Kind.WORD, "Kamerstuk", 4, 14, true),
            Token.joined(Token.Kind.NUMBER, "12", 14, 16, false)),
        tokens);
    assertFalse(tokens.get(2).hasDigits(3));
  }
}
