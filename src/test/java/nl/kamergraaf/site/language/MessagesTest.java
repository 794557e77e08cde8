package nl.kamergraaf.site.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MessagesTest {
  @Test
  void decimals_stand_behind_what_the_reader_puts_there() {
    assertThat(Messages.of(Language.NL).decimal("0.19")).isEqualTo("0,19");
    assertThat(Messages.of(Language.EN).decimal("0.19")).isEqualTo("0.19");
  }

  @Test
  void both_languages_have_the_same_texts() {
    assertThat(Messages.of(Language.NL).keys())
        .containsExactlyInAnyOrderElementsOf(Messages.of(Language.EN).keys());
  }
}
