package nl.kamergraaf.fact.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.kamergraaf.Growth;
import nl.kamergraaf.document.Link;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.document.Place;
import nl.kamergraaf.fact.Citation;
import nl.kamergraaf.fact.Citation.Resolution;
import nl.kamergraaf.text.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class CitationsTest {
  private final Citations citations = new Citations();

  record Form(String sentence, List<String> ids) {}

  static Stream<Form> forms() throws IOException {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(CitationsTest.class.getResourceAsStream("forms.txt")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(l -> l.contains(" => ") && !l.startsWith("#"))
          .map(CitationsTest::form)
          .toList()
          .stream();
    }
  }

  private static Form form(String line) {
    int arrow = line.indexOf(" => ");
    String ids = line.substring(0, arrow);
    return new Form(
        line.substring(arrow + 4), ids.equals("-") ? List.of() : Arrays.asList(ids.split(" ")));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void a_printed_form_gives_its_ids(Form form) {
    assertThat(ids(citations.in(passage(form.sentence())))).isEqualTo(form.ids());
  }

  @Test
  void several_papers_in_one_phrase_share_its_words() {
    List<Citation> found = citations.in(passage("Zie Kamerstuk 23 645, nr. 679 en 680 daarover."));

    assertThat(found)
        .extracting(citation -> citation.evidence().quote())
        .containsExactly("Kamerstuk 23 645, nr. 679 en 680", "Kamerstuk 23 645, nr. 679 en 680");
  }

  @Test
  void an_appendix_number_without_session_year_stays_unresolved() {
    assertThat(citations.in(passage("Zie Aanhangsel Handelingen nr. 1234.")))
        .extracting(Citation::resolution)
        .containsExactly(Resolution.UNRESOLVED);
  }

  @Test
  void a_misprinted_session_year_lowers_the_confidence() {
    double misprint = confidence("Aanhangsel Handelingen II 2023–34, nr. 12");
    double exact = confidence("Aanhangsel Handelingen II 2023–24, nr. 12");

    assertThat(misprint).isLessThan(exact);
  }

  @Test
  void known_ids_tell_what_exists(@TempDir Path folder) throws IOException {
    Path list = folder.resolve("ids.txt");
    Files.writeString(list, "kst-31934-65\nkst-36410-XVI-10\nh-tk-20212022-12-4\n");
    Citations checked = new Citations(KnownIds.read(list));

    assertThat(checked.in(passage("Kamerstuk 31 934, nr. 65 en 66; Kamerstuk 36 410 XVI")))
        .extracting(Citation::resolution)
        .containsExactly(Resolution.VERIFIED, Resolution.UNRESOLVED, Resolution.VERIFIED);
    assertThat(checked.in(passage("Handelingen II 2021/22, nr. 12; ECLI:NL:HR:2019:2006")))
        .extracting(Citation::resolution)
        .containsExactly(Resolution.VERIFIED, Resolution.INFERRED);
  }

  @Property(tries = 500, seed = "42")
  void quotes_what_stands_at_its_span(@ForAll @From("scraps") String text) {
    Passage passage = passage(text);
    for (Citation citation : citations.in(passage)) {
      Span span = citation.evidence().span();
      assertThat(text.substring(span.start() - 7, span.end() - 7))
          .isEqualTo(citation.evidence().quote());
    }
  }

  @Provide
  Arbitrary<String> scraps() {
    Arbitrary<String> words =
        Arbitraries.of(
            "Kamerstuk",
            "Kamerstukken II",
            "2022/23",
            "31 934",
            "31934",
            "XVI",
            "nr.",
            "65",
            "en",
            ",",
            ";",
            "(",
            ")",
            "-",
            "t/m",
            "Aanhangsel",
            "Handelingen",
            "item",
            "Stb.",
            "2024",
            "ECLI:NL:",
            "HR:2019:1",
            "Verordening",
            "(EU)",
            "/",
            "2024Z12345",
            "21501-20",
            "kst-",
            "h-tk-",
            "Tweede Kamer",
            "0",
            "99999",
            "\n");
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(4);
    return Arbitraries.frequencyOf(Tuple.of(5, words), Tuple.of(1, any))
        .list()
        .ofMaxSize(30)
        .flatMap(list -> Arbitraries.of("", " ").map(gap -> String.join(gap, list)));
  }

  static Stream<Arguments> repeated() {
    return Stream.of(
        arguments("Kamerstuk 25 242, nr. ", 100),
        arguments("Kamerstuk ", 0),
        arguments("25 242, nr. 1 en ", 100),
        arguments("Kamerstukken II 2022/23, ", 0),
        arguments("Aanhangsel Handelingen ", 0),
        arguments("ECLI:NL:", 0),
        arguments("Verordening (EU) ", 0),
        arguments("(", 0),
        arguments("1 t/m 9 ", 0),
        arguments("nr. ", 0));
  }

  @ParameterizedTest
  @MethodSource("repeated")
  void takes_time_in_proportion_to_the_length(String piece, int inHundred) {
    Growth.linear(piece, inHundred, text -> citations.in(passage(text)).size());
  }

  @Tag(Growth.GIANT)
  @ParameterizedTest
  @MethodSource("repeated")
  void reads_a_hundred_thousand_of_a_piece_in_time(String piece) {
    Growth.giant(piece, text -> citations.in(passage(text)).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kst-39999-3   | de brief van mei                   | kst-39999-3
          kst-39999-3   | Kamerstuk 39 999                   | https://zoek.officielebekendmakingen.nl/kst-39999-3.html
          kst-39999-4   | Kamerstuk 39 999, nr. 4            | kst-39999-3
          kst-39999-4   | Kamerstuk 39 999, nr. 4            | dossier-39999
          dossier-39999 | de begroting                       | dossier-39999
          ah-tk-20242025-12 | Aanhangsel Handelingen nr. 12  | ah-tk-20242025-12
          ECLI:NL:RVS:2031:7 | de uitspraak                  | https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2031:7
          -             | de krant                           | https://krant.example/kst-39999-3
          """)
  void words_that_the_markup_links_cite_what_they_leave_open(
      String id, String words, String target) {
    Link link = new Link(target, 4, 4 + words.length());
    String text = "Zie " + words + ".";
    Passage passage =
        new Passage(
            Place.of(Place.Part.REMARK), new Span(7, 7 + text.length()), text, List.of(link));

    assertThat(ids(citations.in(passage))).isEqualTo(id.equals("-") ? List.of() : List.of(id));
  }

  private double confidence(String text) {
    return citations.in(passage(text)).getFirst().evidence().confidence();
  }

  private static List<String> ids(List<Citation> citations) {
    return citations.stream().map(Citation::identifier).toList();
  }

  private static Passage passage(String text) {
    return new Passage(Place.of(Place.Part.REMARK), new Span(7, 7 + text.length()), text);
  }
}
