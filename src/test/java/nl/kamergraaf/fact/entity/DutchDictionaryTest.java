package nl.kamergraaf.fact.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import morfologik.stemming.DictionaryLookup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutchDictionaryTest {
  @Test
  void tells_forenames_from_surnames_and_both_from_words() {
    assertThat(DutchDictionary.forename("Willemijn")).isTrue();
    assertThat(DutchDictionary.surname("Willemijn")).isFalse();
    assertThat(DutchDictionary.surname("Marijnissen")).isTrue();
    assertThat(DutchDictionary.bareSurname("Nispen")).isFalse();
    assertThat(DutchDictionary.surname("Nispen")).isTrue();
    assertThat(DutchDictionary.commonName("Bakker")).isTrue();
    assertThat(DutchDictionary.commonName("Marijnissen")).isFalse();
    assertThat(DutchDictionary.place("Zaltbommel")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "Reuzenrad", "bakker", "Jans~", "Jansen~", "\u0000", "😀"})
  void knows_nothing_of_what_is_no_name(String word) {
    assertThat(DutchDictionary.kinds(word)).isZero();
  }

  @Test
  void agrees_with_the_dictionary_that_it_was_made_from() throws IOException {
    DictionaryLookup lookup = new DictionaryLookup(DutchNamesGenerator.dictionary());
    for (String name : List.of("Jan", "Vries", "Groen", "Ameland", "Borst", "Benetton", "Aalst")) {
      int kinds =
          lookup.lookup(name).stream()
              .mapToInt(entry -> DutchNamesGenerator.kind(entry.getTag().toString()))
              .reduce(0, (a, b) -> a | b);
      assertThat(DutchDictionary.kinds(name) & ~DutchDictionary.COMMON).as(name).isEqualTo(kinds);
    }
  }
}
