package nl.kamergraaf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokeniserTest {
  private static final Tokeniser NAMES =
      Tokeniser.names(Set.of("het", "Staatssecretaris"), Set.of("motie"));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          zie Kamerstuk 23 432, nr. 7; zie|Kamerstuk|23|432|,|nr|.|7
          enKamerstuk23 432;           en|Kamerstuk|23|432
          ABRvS 2O24;                  ABRv|S|2|O|24
          """)
  void eachWordNumberAndSignIsAPiece(String text, String pieces) {
    assertEquals(pieces, words(Tokeniser.PIECES, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          de Wlz-zorg en 5G.;     de|Wlz-zorg|en|5G
          deWet over foto's;      de|Wet|over|foto's
          artikel 8EVRM- en 5A;   artikel|8|EVRM|en|5A
          --tussen--;             tussen
          """)
  void digitsHyphensAndApostrophesStandInsideATerm(String text, String terms) {
    assertEquals(terms, words(Tokeniser.TERMS, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          het ProRail en het I&W;         het|ProRail|en|het|I&W
          hetIMG zei hetProRail;          het|IMG|zei|het|ProRail
          StaatssecretarisVos;            Staatssecretaris|Vos
          de motie-Jansen over een motie-achtig stuk;de|motie|Jansen|over|een|motie-achtig|stuk
          bij de NZN.De leiding;          bij|de|NZN|De|leiding
          de U.S. Navy;                   de|U.S|Navy
          en/of OM/ministerie;            en|of|OM/ministerie
          """)
  void marksStandInsideNamesAndGluedWordsFallOff(String text, String names) {
    assertEquals(names, words(NAMES, text));
  }

  @Test
  void tellsWhatLiesBetweenTwoWords() {
    List<String> gaps = new ArrayList<>();
    String text = " een,  twee";
    Tokeniser.TERMS.cut(text, (behind, start, end) -> gaps.add(text.substring(behind, start)));
    assertEquals(List.of(" ", ",  "), gaps);
  }

  @Test
  void alternatingCapitalsTakeLinearTime() {
    String text = "hE".repeat(500_000);
    for (Tokeniser each : List.of(Tokeniser.PIECES, Tokeniser.TERMS, NAMES)) {
      int[] count = new int[1];
      assertTimeoutPreemptively(
          Duration.ofSeconds(5), () -> each.cut(text, (behind, start, end) -> count[0]++));
      assertTrue(count[0] > 0);
    }
  }

  private static String words(Tokeniser tokeniser, String text) {
    List<String> words = new ArrayList<>();
    tokeniser.cut(text, (behind, start, end) -> words.add(text.substring(start, end)));
    return String.join("|", words);
  }
}
