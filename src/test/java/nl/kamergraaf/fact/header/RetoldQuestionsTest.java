package nl.kamergraaf.fact.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.document.Place;
import nl.kamergraaf.fact.Stated;
import nl.kamergraaf.text.Span;
import org.junit.jupiter.api.Test;

/** Notices that tell in their own words which questions they are about. */
final class RetoldQuestionsTest {
  private static final Offices OFFICES = new Offices("Financiën"::equals);

  private static Optional<RetoldQuestions> in(String text) {
    return RetoldQuestions.in(
        Stream.of(new Passage(new Place(Place.Part.REMARK, 1), new Span(0, text.length()), text)));
  }

  @Test
  void who_asked_whom_about_what_and_when_is_read() {
    RetoldQuestions told =
        in("Op 6 december jl. hebben de leden Jansen en De Boer (beiden SP) schriftelijke vragen"
                + " gesteld aan de minister van Financiën over de dijk. Het antwoord volgt.")
            .orElseThrow();
    assertThat(told.askers())
        .extracting(asker -> asker.name() + "/" + asker.group().orElse(""))
        .containsExactly("Jansen/SP", "De Boer/SP");
    assertThat(told.addressees(OFFICES))
        .extracting(Stated::value)
        .containsExactly("Minister van Financiën");
    assertThat(told.subject().text()).isEqualTo("de dijk");
    assertThat(told.submitted(Optional.of(LocalDate.of(2025, 1, 7))).map(Stated::value))
        .contains(LocalDate.of(2024, 12, 6));
    assertThat(told.submitted(Optional.empty())).isEmpty();
  }

  @Test
  void a_number_in_parentheses_ends_the_subject() {
    RetoldQuestions told =
        in("De vragen van het lid Jansen (SP) over de dijk (kenmerk 2024Z01234) worden later"
                + " beantwoord.")
            .orElseThrow();
    assertThat(told.subject().text()).isEqualTo("de dijk");
    assertThat(told.submitted(Optional.empty())).isEmpty();
  }

  @Test
  void other_sentences_tell_no_questions() {
    assertThat(in("De vragen van het lid Jansen worden later beantwoord.")).isEmpty();
    assertThat(in("Hij heeft vragen gesteld over de dijk.")).isEmpty();
  }
}
