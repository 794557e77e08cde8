package nl.kamergraaf.site.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import nl.kamergraaf.site.page.Value;
import org.junit.jupiter.api.Test;

final class PhraseLinksTest {
  @Property(seed = "42")
  void no_character_of_a_text_is_lost_or_added(
      @ForAll String text, @ForAll @NotEmpty String phrase) {
    PhraseLinks links = new PhraseLinks(Map.of(phrase, "/doc/x/y"));
    assertThat(links.in(text).stream().map(Value::text).collect(Collectors.joining()))
        .isEqualTo(text);
  }

  @Test
  void the_longest_phrase_wins_and_parts_of_words_do_not_count() {
    PhraseLinks links = new PhraseLinks(Map.of("Wet", "/a", "Wet open zaken", "/b"));
    assertThat(links.in("De Wet open zaken, de Wet en de Wetten."))
        .filteredOn(Value::isLink)
        .extracting(Value::text, Value::href)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Wet open zaken", "/b"),
            org.assertj.core.groups.Tuple.tuple("Wet", "/a"));
  }
}
