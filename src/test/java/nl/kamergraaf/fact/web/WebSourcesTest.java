package nl.kamergraaf.fact.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.kamergraaf.Growth;
import nl.kamergraaf.document.Footnote;
import nl.kamergraaf.document.Header;
import nl.kamergraaf.document.Item;
import nl.kamergraaf.document.NoteCall;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.document.Place;
import nl.kamergraaf.fact.Context;
import nl.kamergraaf.fact.HeaderFacts;
import nl.kamergraaf.fact.Kind;
import nl.kamergraaf.fact.SourceCitation;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.Span;
import nl.kamergraaf.text.WordTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class WebSourcesTest {
  private final WebSources sources = new WebSources(Register.load());

  record Note(String text, List<String> sources) {}

  static Stream<Note> notes() throws IOException {
    List<Note> notes = new ArrayList<>();
    for (String line : lines()) {
      if (line.startsWith("=")) {
        notes.getLast().sources().add(line.substring(1).strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        notes.add(new Note(line, new ArrayList<>()));
      }
    }
    return notes.stream();
  }

  private static List<String> lines() throws IOException {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(WebSourcesTest.class.getResourceAsStream("notes.txt")),
                StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("notes")
  void a_printed_note_gives_its_sources(Note note) {
    List<String> found =
        recognise("Hoe staat het daarmee?", -1, note.text()).stream()
            .map(WebSourcesTest::row)
            .toList();

    assertThat(found).isEqualTo(note.sources());
  }

  @Test
  void a_note_without_title_takes_the_one_quoted_where_it_is_called() {
    String question = "Kent u het bericht «Brug weer dicht voor verkeer»?";

    assertThat(recognise(question, question.length(), "de Limburger, 15 november 2024"))
        .extracting(WebSourcesTest::row)
        .containsExactly("de Limburger | 2024-11-15 | Brug weer dicht voor verkeer |");
  }

  @Test
  void a_title_with_a_note_is_given_once() {
    String question = "Kent u het bericht «Brug dicht» van deze week?";

    assertThat(recognise(question, question.length(), "NOS, 1 maart 2024, «Opinie: Brug dicht»"))
        .hasSize(1);
  }

  @Test
  void a_title_in_running_text_is_given_where_no_note_does() {
    String question = "Kent u het bericht «De brug gaat weer dicht» (Trouw, 3 mei 2023)?";

    assertThat(recognise(question, -1))
        .extracting(WebSourcesTest::row)
        .containsExactly("Trouw | 2023-05-03 | De brug gaat weer dicht |");
  }

  record Text(String titles, String sentence) {}

  static Stream<Text> texts() {
    return WordTable.of(WebSourcesTest.class, "texts.txt").lines().stream()
        .map(line -> line.split(" => ", 2))
        .map(parts -> new Text(parts[0], parts[1]));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_sentence_gives_the_titles_of_its_sources(Text text) {
    List<String> titles =
        recognise(text.sentence(), -1).stream().flatMap(source -> source.title().stream()).toList();

    assertThat(titles.isEmpty() ? "-" : String.join(" + ", titles)).isEqualTo(text.titles());
  }

  @Test
  void quoted_words_that_are_no_title_are_no_source() {
    assertThat(recognise("Wat bedoelt u met «zo snel mogelijk in gesprek gaan»?", -1)).isEmpty();
    assertThat(recognise("Kent u het begrip «Zachte landing van beleid»?", -1)).isEmpty();
  }

  @Test
  void of_two_dates_that_share_a_digit_the_first_counts() {
    assertThat(PrintedDate.in("2024-01-05 mei 2023"))
        .extracting(PrintedDate::date)
        .containsExactly(Optional.of(LocalDate.of(2024, 1, 5)));
  }

  @Property(tries = 500, seed = "42")
  void quotes_what_stands_at_its_span(@ForAll @From("scraps") String text) {
    for (SourceCitation source : recognise(text, -1, text)) {
      Span span = source.evidence().span();
      assertThat((text + "\n" + text).substring(span.start(), span.end()))
          .isEqualTo(source.evidence().quote());
    }
  }

  @Provide
  Arbitrary<String> scraps() {
    Arbitrary<String> words =
        Arbitraries.of(
            "NOS",
            "Trouw",
            "het bericht",
            "«",
            "»",
            "‘",
            "’",
            "\"",
            "Een titel van drie",
            ", ",
            "3 mei 2023",
            "2024-01-05",
            "oktber",
            "d.d.",
            "2024",
            "https://",
            "www.",
            "nos.nl/artikel",
            "/",
            "-",
            "(",
            ")",
            "(nos.nl)",
            " | ",
            "; ",
            " en ",
            ". ",
            "Zie ook:",
            "op",
            "?",
            "\n",
            " – ");
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(4);
    return Arbitraries.frequencyOf(Tuple.of(5, words), Tuple.of(1, any))
        .list()
        .ofMaxSize(30)
        .flatMap(list -> Arbitraries.of("", " ").map(gap -> String.join(gap, list)));
  }

  static Stream<Arguments> repeated() {
    return Stream.of(
        arguments("«", 0),
        arguments("« »", 0),
        arguments("‘a ", 0),
        arguments("https://a.nl/", 2),
        arguments("https://a.nl/- ", 200),
        arguments("a.", 0),
        arguments(")", 0),
        arguments("NOS, 3 mei 2023, ", 0),
        arguments("; ", 0),
        arguments("het bericht «De brug dicht» ", 1),
        arguments("| ", 1),
        arguments("(nos.nl) ", 0),
        arguments("(", 0),
        arguments("aaa ", 0),
        arguments("A b, ", 0));
  }

  @ParameterizedTest
  @MethodSource("repeated")
  void takes_time_in_proportion_to_the_length(String piece, int inHundred) {
    Growth.linear(piece, inHundred, text -> recognise(text, -1, text).size());
  }

  @Tag(Growth.GIANT)
  @ParameterizedTest
  @MethodSource("repeated")
  void reads_a_hundred_thousand_of_a_piece_in_time(String piece) {
    Growth.giant(piece, text -> recognise(text, -1, text).size());
  }

  private List<SourceCitation> recognise(String question, int call, String... notes) {
    StringBuilder text = new StringBuilder();
    Passage passage = passage(text, new Place(Place.Part.QUESTION, 1), question);
    List<NoteCall> calls = call < 0 ? List.of() : List.of(new NoteCall("1", call));
    List<Footnote> footnotes = new ArrayList<>();
    for (String note : notes) {
      Place place = new Place(Place.Part.FOOTNOTE, footnotes.size() + 1);
      footnotes.add(new Footnote(Integer.toString(place.ordinal()), passage(text, place, note)));
    }
    List<Item> items = List.of(new Item.Question(List.of(1), true, passage, calls));
    Optional<Passage> none = Optional.empty();
    Header header = new Header(none, none, none, none, none, none, Optional.empty());
    return sources.recognise(
        new Context(
            new ParliamentaryDocument("a.txt", "", text.toString(), header, items, footnotes),
            NOTHING));
  }

  private static final HeaderFacts NOTHING =
      new HeaderFacts(
          Kind.QUESTION,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  private static Passage passage(StringBuilder text, Place place, String words) {
    int start = text.length();
    text.append(words).append('\n');
    return new Passage(place, new Span(start, start + words.length()), words);
  }

  private static String row(SourceCitation source) {
    return String.join(
            " | ",
            source.publisher().orElse(""),
            source.date().map(Object::toString).orElse(""),
            source.title().orElse(""),
            source.url().orElse(""))
        .replaceAll("\\s+", " ")
        .strip();
  }
}
