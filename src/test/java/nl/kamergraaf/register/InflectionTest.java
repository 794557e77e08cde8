package nl.kamergraaf.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

  @ParameterizedTest
  @CsvSource({
    "Belgisch, Belgische",
    "Chinees, Chinese",
    "Indiaas, Indiase",
    "Dominicaas, Dominicase",
    "Oegandees, Oegandese",
    "Italiaans, Italiaanse",
    "Frans, Franse",
    "Pools, Poolse",
    "Oekraïens, Oekraïense",
    "Curaçaos, Curaçaose",
    "Lets, Letse",
    "Thais, Thaise"
  })
  void anAdjectiveTakesEAndLosesADoubledVowel(String adjective, String beforeNouns) {
    assertThat(Inflection.beforeNouns(adjective)).isEqualTo(beforeNouns);
  }

  @Test
  void theRegisterHasBothFormsOfEveryAdjective() {
    for (Descriptions.Description country : RegisterReader.describe("register/countries")) {
      Set<String> adjectives = Set.copyOf(country.texts(Terms.KG + "adjective"));
      Set<String> uninflected =
          adjectives.stream().filter(word -> !word.endsWith("e")).collect(Collectors.toSet());
      assertThat(adjectives)
          .as(country.subject())
          .hasSize(2 * uninflected.size())
          .containsAll(uninflected.stream().map(Inflection::beforeNouns).toList());
    }
  }
}
