package nl.kamergraaf.fact.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import nl.kamergraaf.Growth;
import nl.kamergraaf.fact.Context;
import nl.kamergraaf.fact.Contexts;
import nl.kamergraaf.fact.Kind;
import nl.kamergraaf.fact.Mention;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.Span;
import nl.kamergraaf.text.WordTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EntitiesTest {
  private static final Entities ENTITIES = new Entities(Register.load());

  static Stream<List<String>> listed() {
    return WordTable.of(EntitiesTest.class, "mentions-cases.txt").columns().stream();
  }

  @ParameterizedTest
  @MethodSource("listed")
  void finds_the_names_meant_and_refuses_the_others(List<String> row) {
    List<Mention> found = ENTITIES.recognise(Contexts.answer(row.get(0)));

    assertThat(shown(found)).isEqualTo(row.get(1));
  }

  @Test
  void a_country_has_the_key_of_the_register() {
    Mention found = ENTITIES.recognise(Contexts.answer("Een Belgische stad.")).getFirst();

    assertThat(found.key()).contains("BEL");
    assertThat(found.evidence().quote()).isEqualTo("Belgische");
  }

  @Test
  void a_name_told_in_one_place_is_found_in_all() {
    Context context =
        Contexts.of(Kind.ANSWER, "Wat doet Zonnedak?", "Het bedrijf Zonnedak doet niets.", "");

    assertThat(ENTITIES.recognise(context)).hasSize(2);
  }

  @Test
  void a_body_is_not_linked_before_it_was_founded() {
    String text = "De politie kwam.";

    assertThat(ENTITIES.recognise(Contexts.on(LocalDate.of(2014, 1, 1), text)).getFirst().key())
        .contains("nationale-politie");
    Mention before = ENTITIES.recognise(Contexts.on(LocalDate.of(1994, 1, 1), text)).getFirst();
    assertThat(before.key()).isEmpty();
    assertThat(before.name()).isEqualTo("politie");
  }

  @Test
  void letters_are_no_known_body_where_only_common_words_are_shared() {
    String text =
        "De Nederlandse Vereniging van Brugbetalers (NVB) schreef. Volgens DSM-IV is dat zo.";

    assertThat(ENTITIES.recognise(Contexts.answer(text)))
        .allSatisfy(it -> assertThat(it.key()).isEmpty());
  }

  @Test
  void an_abbreviation_means_what_this_document_says() {
    String other = "Het Deltanet Bouwplan (DNB) loopt. DNB komt.";

    assertThat(shown(ENTITIES.recognise(Contexts.answer(other)))).isEqualTo("-");
    assertThat(ENTITIES.recognise(Contexts.answer("DNB komt."))).hasSize(1);
  }

  @Property(tries = 200, seed = "42")
  void never_throws_and_quotes_the_text(@ForAll @StringLength(max = 300) String text) {
    Context context = Contexts.answer("De heer " + text + " Stichting " + text + " (ABC)");

    assertThat(ENTITIES.recognise(context))
        .allSatisfy(
            found ->
                assertThat(quoted(context, found.evidence().span()))
                    .isEqualTo(found.evidence().quote()));
  }

  static Stream<Arguments> repeated() {
    return Stream.of(
        arguments("de heer Van ", 0),
        arguments("Stichting A ", 15),
        arguments("leden Aap, Noot en ", 200),
        arguments("TNO", 0),
        arguments("TNO en ", 100),
        arguments("van Abc. ", 100),
        arguments("Inspectie Aa (IA) ", 200),
        arguments("Raad van ", 15),
        arguments("organisaties zoals ", 0),
        arguments("Aa (AA) ", 0),
        arguments("het ", 0),
        arguments("www.a", 0),
        arguments("Ministeries van A, ", 0));
  }

  @ParameterizedTest
  @MethodSource("repeated")
  void takes_time_in_proportion_to_the_length(String piece, int inHundred) {
    Growth.linear(piece, inHundred, text -> ENTITIES.recognise(Contexts.answer(text)).size());
  }

  @Tag(Growth.GIANT)
  @ParameterizedTest
  @MethodSource("repeated")
  void reads_a_hundred_thousand_of_a_piece_in_time(String piece) {
    Growth.giant(piece, text -> ENTITIES.recognise(Contexts.answer(text)).size());
  }

  private static String shown(List<Mention> mentions) {
    return mentions.isEmpty()
        ? "-"
        : mentions.stream()
            .map(mention -> mention.kind() + ": " + mention.name())
            .collect(Collectors.joining("; "));
  }

  private static String quoted(Context context, Span span) {
    return context.document().text().substring(span.start(), span.end());
  }
}
