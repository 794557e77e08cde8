package nl.kamergraaf.fact.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import nl.kamergraaf.document.Span;
import nl.kamergraaf.fact.Context;
import nl.kamergraaf.fact.Contexts;
import nl.kamergraaf.fact.Kind;
import nl.kamergraaf.fact.Mention;
import nl.kamergraaf.fact.WordTable;
import nl.kamergraaf.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "de heer Van ",
        "Stichting A ",
        "leden Aap, Noot en ",
        "TNO",
        "TNO en ",
        "van Abc. ",
        "Inspectie Aa (IA) ",
        "Raad van ",
        "organisaties zoals ",
        "Aa (AA) ",
        "het ",
        "www.a",
        "Ministeries van A, "
      })
  void takes_time_in_proportion_to_the_length(String piece) {
    Context context = Contexts.answer(piece.repeat(100_000));

    assertTimeoutPreemptively(Duration.ofMinutes(5), () -> ENTITIES.recognise(context));
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
