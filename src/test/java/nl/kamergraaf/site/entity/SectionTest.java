package nl.kamergraaf.site.entity;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamergraaf.site.language.Language;
import nl.kamergraaf.site.language.Messages;
import org.junit.jupiter.api.Test;

final class SectionTest {
  @Test
  void every_table_of_every_kind_of_page_has_words_in_both_languages() {
    for (Section section : Section.load()) {
      for (Language language : Language.values()) {
        assertThat(section.columns())
            .allSatisfy(
                column -> assertThat(Messages.of(language).has("column." + column)).isTrue());
        assertThat(section.title(language)).isNotEqualTo(section.name());
      }
    }
  }
}
