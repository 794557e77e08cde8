package nl.kamergraaf.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kamergraaf.fact.citation.KnownIds;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text, however odd or long, stops the whole pipeline. */
final class PathologicalTest {
  private static final Pipeline PIPELINE =
      new Pipeline(Register.load(), Iris.CANONICAL, KnownIds.none());
  private static final int TIMES = 10_000;
  private static final Duration HARD_TIMEOUT = Duration.ofSeconds(60);

  private static final String HEADER =
      """
      Vragen van het lid Klaver (GroenLinks-PvdA) aan de Minister van Financiën over de haven (ingezonden 7 mei 2024).
      Antwoord van Minister Van Weyenberg (Financiën) (ontvangen 17 juni 2024).

      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vraag 1\nWat?\n\nAntwoord 1\nJa.\n\n",
        "Kamerstuk 25 242, nr. 1, ",
        "a",
        "artikel 2, tweede lid, van de ",
        "(",
        "«",
        "De Minister van ",
        "https://a.nl/b-",
        "1",
        "\n1Een noot",
        "de heer A. de Vries en "
      })
  void ten_thousand_of_anything_below_the_header_are_read_in_time(String piece) {
    assertTimeoutPreemptively(HARD_TIMEOUT, () -> read(HEADER + "Vraag 1\n" + piece.repeat(TIMES)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "A, ", "lid ", "(SP) ", "en ", "(", "de Minister van ", " "})
  void ten_thousand_of_anything_in_the_header_are_read_in_time(String piece) {
    assertTimeoutPreemptively(
        HARD_TIMEOUT,
        () ->
            read(
                "Vragen van het lid "
                    + piece.repeat(TIMES)
                    + " aan de Minister van Financiën over x"));
    assertTimeoutPreemptively(
        HARD_TIMEOUT, () -> read("Antwoord van Minister " + piece.repeat(TIMES)));
  }

  @Property(tries = 100)
  void any_mixture_of_printed_pieces_is_read(@ForAll("mixtures") String text) {
    assertThat(read(text)).isNotNull();
  }

  @Provide
  Arbitrary<String> mixtures() {
    Arbitrary<String> printed =
        Arbitraries.of(
            "Vragen van de leden ",
            "Antwoord van Minister ",
            "Mededeling",
            "Vraag 1",
            "Antwoord 2 en 3",
            "\n",
            "\n\n",
            " (",
            ") ",
            "beiden VVD",
            "aan de Ministers van ",
            " over ",
            "(ingezonden 31 februari 2024)",
            "Kamerstuk 36 410 XVI, nr. ",
            "artikelen 2, tweede lid, 23 en 26",
            "<sup>1</sup>",
            "1) ",
            "[2]",
            "¹",
            "ECLI:NL:",
            "Aanhangsel Handelingen ",
            "het bedrijf ",
            "motie-",
            "Ik zal uw Kamer voor de zomer informeren.",
            "\uE000",
            "\uD83D\uDE00",
            "«",
            "»");
    return Arbitraries.oneOf(printed, Arbitraries.strings().ofMaxLength(12))
        .list()
        .ofMaxSize(60)
        .map(list -> String.join("", list));
  }

  private static Outcome<DocumentGraph> read(String text) {
    return PIPELINE.graph(new SourceFile("odd.txt", text.getBytes(UTF_8)));
  }
}
