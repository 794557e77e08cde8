package nl.kamergraaf.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HyphensTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          regen-                   | boogprovincie mag     | regenboogprovincie mag
          aanloop-                 | en volloopverliezen   | aanloop- en volloopverliezen
          sociale-                 | en/of zorgtaken       | sociale- en/of zorgtaken
          Midden-                  | Oosten                | Midden-Oosten
          het COVID-               | 19-virus              | het COVID-19-virus
          bij CCS-                 | projecten             | bij CCS-projecten
          de EU-                   | lidstaten             | de EU-lidstaten
          met CO2-                 | opslag                | met CO2-opslag
          per e-                   | mail                  | per e-mail
          de oud-                  | minister              | de oud-minister
          publiek-                 | private samenwerking  | publiek-private samenwerking
          een massa-               | explosie              | een massa-explosie
          de massa-                | le optocht            | de massale optocht
          maatregelen/             | projecten             | maatregelen/projecten
          een gewone               | regel                 | een gewone regel
          https://krant.example/   | artikel-over-de-brug  | https://krant.example/artikel-over-de-brug
          www.blad.nl/weer-        | dicht-voor-brug/      | www.blad.nl/weer-dicht-voor-brug/
          www.blad.nl/brug_        | dicht                 | www.blad.nl/brug_dicht
          www.blad.nl/brug         | %20dicht.pdf          | www.blad.nl/brug%20dicht.pdf
          zie www.blad.nl/brug     | en ook elders         | zie www.blad.nl/brug en ook elders
          zie www.blad.nl/brug.    | Het is dicht          | zie www.blad.nl/brug. Het is dicht
          """,
      delimiter = '|')
  void joins_what_a_line_end_parted(String before, String next, String joined) {
    var text = new StringBuilder(before);
    new Hyphens(List.of()).join(text, false, next);
    assertThat(text.append(next)).hasToString(joined);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Toeslagen-  | en belastingdienst  | Toeslagen- en belastingdienst
          huis-       | tuin                | huis- tuin
          """,
      delimiter = '|')
  void a_drawn_blank_parts_words(String before, String next, String joined) {
    var text = new StringBuilder(before);
    new Hyphens(List.of()).join(text, true, next);
    assertThat(text.append(next)).hasToString(joined);
  }
}
