package nl.kamergraaf.fact.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.kamergraaf.Growth;
import nl.kamergraaf.document.Header;
import nl.kamergraaf.document.Item;
import nl.kamergraaf.document.Link;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.document.Place;
import nl.kamergraaf.fact.Context;
import nl.kamergraaf.fact.Contexts;
import nl.kamergraaf.fact.HeaderFacts;
import nl.kamergraaf.fact.Kind;
import nl.kamergraaf.fact.LawCitation;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.Span;
import nl.kamergraaf.text.WordTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class LawsTest {
  private static final Laws LAWS = new Laws(Register.load());

  record Form(String sentence, List<String> laws) {}

  static Stream<Form> forms() {
    return WordTable.of(LawsTest.class, "forms.txt").lines().stream().map(LawsTest::form);
  }

  private static Form form(String line) {
    int arrow = line.indexOf(" => ");
    String laws = line.substring(0, arrow);
    return new Form(
        line.substring(arrow + 4),
        laws.equals("-") ? List.of() : Arrays.asList(laws.split(Pattern.quote(" + "), -1)));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void a_printed_form_gives_its_laws(Form form) {
    assertThat(recognise(form.sentence()))
        .map(LawsTest::row)
        .usingElementComparator(String.CASE_INSENSITIVE_ORDER)
        .containsExactlyInAnyOrderElementsOf(form.laws());
  }

  @Test
  void a_law_with_a_later_year_in_its_title_is_not_meant() {
    String text = "De Aanbestedingswet geldt.";
    assertThat(LAWS.recognise(Contexts.answer(text)))
        .extracting(LawCitation::key)
        .containsExactly(Optional.of("BWBR0032203"));
    assertThat(LAWS.recognise(Contexts.on(LocalDate.of(1993, 5, 3), text)))
        .extracting(LawCitation::key)
        .containsExactly(Optional.empty());
  }

  @Test
  void a_name_is_that_of_an_older_law_before_the_law_that_has_it_now() {
    String text = "Dat staat in de Woningwet en in de Vreemdelingenwet.";
    assertThat(LAWS.recognise(Contexts.on(LocalDate.of(1991, 5, 3), text)))
        .extracting(LawCitation::key)
        .containsExactly(Optional.empty(), Optional.empty());
    assertThat(LAWS.recognise(Contexts.on(LocalDate.of(2001, 5, 3), text)))
        .extracting(LawCitation::key)
        .containsExactly(Optional.of("BWBR0005181"), Optional.of("BWBR0011823"));
  }

  @Test
  void a_constitution_in_small_letters_may_be_that_of_any_state() {
    assertThat(recognise("De grondwet van dat land zwijgt; onze Grondwet niet."))
        .extracting(LawCitation::key)
        .containsExactly(Optional.empty());
    assertThat(recognise("Onze Grondwet zwijgt niet."))
        .extracting(LawCitation::key)
        .containsExactly(Optional.of("BWBR0001840"));
  }

  @Test
  void a_law_of_the_register_has_its_key() {
    assertThat(recognise("De Aanbestedingswet 2012 geldt."))
        .extracting(LawCitation::key)
        .containsExactly(Optional.of("BWBR0032203"));
  }

  @Test
  void paragraph_and_point_are_read() {
    LawCitation citation =
        recognise("artikel 7, tweede lid, onderdeel c, van de Zwanenwet").getFirst();

    assertThat(citation.paragraph()).contains("2");
    assertThat(citation.point()).contains("c");
  }

  @Test
  void a_pair_of_law_and_article_is_given_once() {
    assertThat(
            recognise("De Zwanenwet. Artikel 2 Zwanenwet. De zwanenwet. Art. 2 van de Zwanenwet."))
        .hasSize(2);
  }

  @Test
  void that_law_is_left_open_where_two_are_meant() {
    assertThat(recognise("De Zwanenwet en de Bromfietswet verschillen; zie artikel 9 van die wet."))
        .extracting(LawCitation::article)
        .containsOnly(Optional.empty());
  }

  @Property(tries = 500, seed = "42")
  void quotes_what_stands_at_its_span(@ForAll @From("scraps") String text) {
    for (LawCitation law : recognise(text)) {
      Span span = law.evidence().span();
      assertThat(text.substring(span.start(), span.end())).isEqualTo(law.evidence().quote());
    }
  }

  @Provide
  Arbitrary<String> scraps() {
    Arbitrary<String> words =
        Arbitraries.of(
            "Wet",
            "wet",
            "Zwanenwet",
            "op de",
            "van",
            "artikel",
            "artikelen",
            "2",
            "10.2",
            "en",
            ",",
            "eerste lid",
            "onderdeel b",
            "t/m",
            "Verdrag",
            "inzake",
            "Genève",
            "(",
            "Wss",
            ")",
            "Regeling",
            "besluit",
            "2012",
            "BW",
            "Verordening (EU) 2016/679",
            "die",
            "Act",
            "\n");
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(4);
    return Arbitraries.frequencyOf(Tuple.of(5, words), Tuple.of(1, any))
        .list()
        .ofMaxSize(30)
        .flatMap(list -> Arbitraries.of("", " ").map(gap -> String.join(gap, list)));
  }

  static Stream<Arguments> repeated() {
    return Stream.of(
        arguments("artikel 2 ", 0),
        arguments("artikel 2 en ", 0),
        arguments("artikelen 1, ", 0),
        arguments("Wet ", 2),
        arguments("Wet op de ", 1),
        arguments("Wet op de zwanen ", 1),
        arguments("W", 0),
        arguments("wet", 1),
        arguments("Verdrag inzake ", 1),
        arguments("Digital ", 0),
        arguments("artikel 3 van die wet ", 0),
        arguments("(Wss) ", 0),
        arguments("BW ", 0),
        arguments("lid ", 0),
        arguments("jci1.3:c:BWBR0099999&artikel=2 ", 1),
        arguments("BWBR0099999 ", 1));
  }

  @ParameterizedTest
  @MethodSource("repeated")
  void takes_time_in_proportion_to_the_length(String piece, int inHundred) {
    Growth.linear(piece, inHundred, text -> recognise(text).size());
  }

  @Tag(Growth.GIANT)
  @ParameterizedTest
  @MethodSource("repeated")
  void reads_a_hundred_thousand_of_a_piece_in_time(String piece) {
    Growth.giant(piece, text -> recognise(text).size());
  }

  @Test
  void a_number_of_the_register_of_laws_names_its_law() {
    LawCitation law =
        recognise("Zie jci1.3:c:BWBR0099999&artikel=2:1&lid=3&g=2031-01-01 daarover.").getFirst();

    assertThat(law.key()).contains("BWBR0099999");
    assertThat(law.article()).contains("2:1");
    assertThat(law.paragraph()).contains("3");
    assertThat(recognise("De Zwanenwet (BWBR0099999) geldt."))
        .extracting(LawCitation::name, LawCitation::key)
        .containsExactly(tuple("Zwanenwet", Optional.of("BWBR0099999")));
    assertThat(recognise("Zie https://wetten.overheid.nl/BWBR0099999/2031-01-01.")).isEmpty();
  }

  @Test
  void words_that_the_markup_links_to_a_law_name_it() {
    assertThat(
            recognise("Zie artikel 3 en dus.", new Link("jci1.3:c:BWBR0099999&artikel=3", 4, 13)))
        .extracting(LawCitation::key, LawCitation::article)
        .containsExactly(tuple(Optional.of("BWBR0099999"), Optional.of("3")));
    assertThat(recognise("De Zwanenwet geldt.", new Link("jci1.3:c:BWBR0099999", 3, 12)))
        .extracting(LawCitation::name, LawCitation::key)
        .containsExactly(tuple("Zwanenwet", Optional.of("BWBR0099999")));
  }

  private static List<LawCitation> recognise(String text, Link... links) {
    Passage passage =
        new Passage(
            new Place(Place.Part.ANSWER, 1), new Span(0, text.length()), text, List.of(links));
    List<Item> items = List.of(new Item.Answer(List.of(1), passage, List.of()));
    Optional<Passage> none = Optional.empty();
    Header header = new Header(none, none, none, none, none, none, Optional.empty());
    return LAWS.recognise(
        new Context(
            new ParliamentaryDocument("a.txt", "", text, header, items, List.of()), NOTHING));
  }

  private static final HeaderFacts NOTHING =
      new HeaderFacts(
          Kind.ANSWER,
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

  private static String row(LawCitation law) {
    return law.name() + law.article().map(article -> " § " + article).orElse("");
  }
}
