package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SourceFaultsTest {
  private static List<SourceFault> faults(Kind header, Kind items) {
    Context read = Contexts.of(items, "Kent u de brug?", "Ja.", "Een krant");
    HeaderFacts says = Contexts.of(header, "", "", "").header();
    return SourceFaults.in(new DocumentFacts(read.document(), says, Map.of()));
  }

  @Test
  void a_notice_that_prints_answers_is_marked() {
    assertThat(faults(Kind.POSTPONEMENT, Kind.ANSWER))
        .containsExactly(
            new SourceFault(SourceFault.Code.ANSWER_IN_NOTICE, "a notice that prints answers: 1"));
  }

  @Test
  void an_answer_and_a_notice_are_not() {
    assertThat(faults(Kind.ANSWER, Kind.ANSWER)).isEmpty();
    assertThat(faults(Kind.NOTICE, Kind.NOTICE)).isEmpty();
  }

  @Test
  void signs_are_no_group_and_blanks_no_portfolio() {
    Evidence evidence = Contexts.answer("Ja.").header().askers().getFirst().evidence();
    assertThat(new Asker("Jansen", Optional.of("–"), evidence).group()).isEmpty();
    assertThat(new Asker("Jansen", Optional.of("50PLUS"), evidence).group()).contains("50PLUS");
    assertThat(new Replier("Smit", "Minister", Optional.of(" "), evidence).title())
        .isEqualTo("Minister");
  }
}
