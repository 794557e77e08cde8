package nl.kamergraaf.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.kamergraaf.text.WordTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OfficialPagesTest {
  static Stream<String> forms() {
    return WordTable.of(OfficialPages.class, "official-pages.txt").lines().stream();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void every_form_leads_its_example_to_its_page(String form) {
    String[] cells = form.split("\t", -1);
    assertThat(OfficialPages.find(cells[2]))
        .hasValueSatisfying(page -> assertThat(page.getURI()).isEqualTo(cells[3]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kamerstuk 31 934, nr. 65", // as printed, where no id can be told
        "kst-31934", // a dossier is no paper
        "kst-31934-65 ",
        "ah-tk-2023-1531", // a session year has two years
        "ah-tk-19841985-12", // before there were official publications
        "ah-tk-19941995-46",
        "h-tk-19861987-12-4",
        "stb-1984-153",
        "h-tk-20212022-12", // a whole sitting has no page, its items have
        "dossier-",
        "ECLI:EU:C:2015:650", // not published by the Dutch courts
        "2024Z01911",
        "2024D01911",
        "32023R111", // four digits at least
        "BWBR003220",
        "aanbestedingswet-2012"
      })
  void an_id_that_is_not_well_formed_gets_no_page(String id) {
    assertThat(OfficialPages.find(id)).isEmpty();
  }

  @Test
  void a_scan_has_the_page_of_its_permanent_address() {
    String address = "http://resolver.kb.nl/resolve?urn=sgd:mpeg21:19851986:0000017";
    assertThat(OfficialPages.ofScan(address))
        .hasValueSatisfying(page -> assertThat(page.getURI()).isEqualTo(address));
    assertThat(OfficialPages.ofScan(address + "&role=xml")).isEmpty();
    assertThat(OfficialPages.ofScan("http://resolver.kb.nl.example/resolve?urn=sgd")).isEmpty();
  }
}
