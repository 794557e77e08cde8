package nl.kamergraaf.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kamergraaf.Growth;
import nl.kamergraaf.extraction.Extractor;
import nl.kamergraaf.fact.citation.KnownIds;
import nl.kamergraaf.fuzz.Promises;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.lines.GraphLines;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.source.SourceFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text, however odd or long, stops the whole pipeline. */
final class PathologicalTest {
  private static final Extractor PIPELINE =
      new Extractor(Register.load(), Iris.CANONICAL, KnownIds.none());

  private static final Pattern HASH = Pattern.compile("(?<=sha256-)\\w{16}|\\b\\w{64}\\b");

  private static final String HEADER =
      """
      Vragen van het lid Klaver (GroenLinks-PvdA) aan de Minister van Financiën over de haven (ingezonden 7 mei 2024).
      Antwoord van Minister Van Weyenberg (Financiën) (ontvangen 17 juni 2024).

      """;

  static Stream<String> pieces() {
    return Stream.of(
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
        "de heer A. de Vries en ",
        "[",
        "‘",
        "I",
        "-",
        "¹",
        "A.B.",
        "XIV ",
        "a-\n",
        "[a](",
        "\n1) ",
        "lid ",
        "van der ",
        "7 mei ",
        "Aa (AA) ");
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void a_text_below_the_header_takes_time_in_proportion_to_its_length(String piece) {
    Growth.linear(piece, text -> statements(HEADER + "Vraag 1\n" + text));
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void whatever_stands_below_it_the_header_is_read(String piece) {
    assertThat(statements(HEADER + "Vraag 1\nWat?\n" + piece.repeat(100)))
        .isGreaterThanOrEqualTo(statements(HEADER));
  }

  @Tag(Growth.GIANT)
  @ParameterizedTest
  @MethodSource("pieces")
  void ten_thousand_of_a_piece_are_read_in_time(String piece) {
    int read = Growth.giant(piece, 10_000, text -> statements(HEADER + "Vraag 1\n" + text));
    assertThat(read).isPositive();
  }

  @Test
  void a_million_empty_lines_add_nothing() {
    int read = Growth.giant("\n", 1_000_000, lines -> statements(HEADER + lines));
    assertThat(read).isEqualTo(statements(HEADER));
  }

  @Test
  void a_text_longer_than_any_document_is_refused() {
    assertThat(read("a ".repeat(3_000_000)))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused ->
                assertThat(((Outcome.Refused<?>) refused).reason().code())
                    .isEqualTo(Rejected.Code.TOO_LARGE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "A, ", "lid ", "(SP) ", "en ", "(", "de Minister van ", " "})
  void a_header_takes_time_in_proportion_to_its_length(String piece) {
    Growth.linear(
        piece,
        text ->
            statements("Vragen van het lid " + text + " aan de Minister van Financiën over x")
                + statements("Antwoord van Minister " + text));
  }

  @Property(tries = 40, seed = "42")
  void any_mixture_of_printed_pieces_is_read(@ForAll("mixtures") String text) {
    Promises.told(read(text)).ifPresent(document -> QuotedEvidence.check(document.graph()));
  }

  @Property(tries = 20, seed = "42")
  void a_text_states_the_same_whatever_ends_its_lines(
      @ForAll("documents") String text, @ForAll("lineEnds") String end) {
    assertThat(stated(text.replace("\n", end))).isEqualTo(stated(text));
  }

  @Property(tries = 20, seed = "42")
  void a_text_states_the_same_composed_and_decomposed(@ForAll("documents") String text) {
    assertThat(stated(Normalizer.normalize(text, Normalizer.Form.NFD)))
        .isEqualTo(stated(Normalizer.normalize(text, Normalizer.Form.NFC)));
  }

  @Provide
  Arbitrary<String> lineEnds() {
    return Arbitraries.of("\n", "\r\n", "\r", "\u2028", "\f");
  }

  @Provide
  Arbitrary<String> documents() {
    return printed()
        .list()
        .ofMaxSize(40)
        .map(pieces -> HEADER + "Vraag 1\n" + String.join("", pieces));
  }

  @Provide
  Arbitrary<String> mixtures() {
    return Arbitraries.oneOf(printed(), Arbitraries.strings().ofMaxLength(12))
        .list()
        .ofMaxSize(60)
        .map(list -> String.join("", list));
  }

  private static Arbitrary<String> printed() {
    return Arbitraries.of(
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
        "»",
        "Coöperatie Zeeën",
        "e\u0301\u0323",
        "\u05D0\u200F",
        "\u0085",
        "\uFEFF");
  }

  /** The statements of a text's graph, in which its hash is left out. */
  private static String stated(String text) {
    return Promises.told(read(text)).map(GraphLines::of).map(GraphLines::lines).stream()
        .flatMap(List::stream)
        .map(line -> HASH.matcher(new String(line, UTF_8)).replaceAll(""))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  /** How many statements are read from a text; none where it is refused. */
  private static int statements(String text) {
    return Promises.told(read(text)).map(document -> document.graph().size()).orElse(0);
  }

  private static Outcome<DocumentGraph> read(String text) {
    return PIPELINE.graph(new SourceFile("odd.txt", text.getBytes(UTF_8)));
  }
}
