package nl.kamergraaf.fact.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.document.Place;
import nl.kamergraaf.document.Tables;
import nl.kamergraaf.fact.Stated;
import nl.kamergraaf.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class HeaderFormsTest {
  private static final Offices OFFICES =
      new Offices(
          Set.of(
                  "Klimaat en Groene Groei",
                  "Onderwijs, Cultuur en Wetenschap",
                  "Volksgezondheid, Welzijn en Sport")
              ::contains);

  static Stream<Arguments> askers() {
    return Tables.rows(HeaderFormsTest.class, "askers.tsv", 2);
  }

  static Stream<Arguments> offices() {
    return Tables.rows(HeaderFormsTest.class, "offices.tsv", 2);
  }

  static Stream<Arguments> replies() {
    return Tables.rows(HeaderFormsTest.class, "replies.tsv", 5);
  }

  @ParameterizedTest
  @MethodSource("askers")
  void every_asker_gets_the_group_that_covers_the_name(String printed, String members) {
    Passage passage = passage("Vragen " + printed + " aan de Minister van Defensie over de vloot");

    assertThat(new AskSentence(passage).askers())
        .extracting(asker -> asker.name() + "/" + asker.group().orElse(""))
        .isEqualTo(Tables.values(members));
  }

  @ParameterizedTest
  @MethodSource("offices")
  void every_office_gets_its_full_title(String printed, String titles) {
    Passage passage =
        passage("Vragen van het lid Klaver (GroenLinks-PvdA) aan " + printed + " over de vloot");

    assertThat(new AskSentence(passage).addressees(OFFICES))
        .extracting(Stated::value)
        .isEqualTo(Tables.values(titles));
  }

  @ParameterizedTest
  @MethodSource("replies")
  void the_answer_s_sentence_tells_who_for_whom_and_when(
      String printed, String repliers, String onBehalfOf, String received, String seeAlso) {
    ReplySentence reply = new ReplySentence(passage(printed));

    assertThat(reply.repliers())
        .extracting(by -> by.office() + "/" + by.name() + "/" + by.portfolio().orElse(""))
        .isEqualTo(Tables.values(repliers));
    assertThat(reply.onBehalfOf(OFFICES))
        .extracting(Stated::value)
        .isEqualTo(Tables.values(onBehalfOf));
    assertThat(reply.received()).map(day -> day.value().toString()).contains(received);
    assertThat(reply.seeAlso()).extracting(Stated::value).isEqualTo(Tables.values(seeAlso));
  }

  private static Passage passage(String text) {
    return new Passage(Place.of(Place.Part.HEADER), new Span(0, text.length()), text);
  }
}
