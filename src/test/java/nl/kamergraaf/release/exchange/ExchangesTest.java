package nl.kamergraaf.release.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.kamergraaf.release.OpenRelease;
import nl.kamergraaf.release.SampleReleases;
import nl.kamergraaf.release.exchange.Exchanges.Order;
import nl.kamergraaf.release.exchange.Exchanges.Selection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ExchangesTest {
  private static final String ASKER = SampleReleases.BASE + "id/person/de-jong-ündal-vlp";

  @SuppressWarnings("NullAway.Init") // set before any test
  private OpenRelease release;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    release = OpenRelease.open(SampleReleases.in(folder));
  }

  @AfterAll
  void close() throws IOException {
    release.close();
  }

  private List<Exchange> rows(Selection selection) {
    return release.exchanges().find(selection, Order.NEWEST, 0, 10).rows();
  }

  @Test
  void a_case_and_its_documents_are_one_row_and_a_case_without_documents_is_one_too() {
    List<Exchange> asked = rows(Selection.of(Role.ASKED, ASKER));
    assertThat(asked).extracting(Exchange::number).containsExactly("2024Z90001", "2024Z90002");
    assertThat(asked.get(0).documents()).hasSize(2);
    assertThat(asked.get(1).documents()).isEmpty();
  }

  @Test
  void a_row_tells_when_how_long_and_that_it_was_postponed() {
    Exchange row = rows(Selection.of(Role.ASKED, ASKER)).getFirst();
    assertThat(row.submitted()).isEqualTo("2024-02-07");
    assertThat(row.received()).isEqualTo("2024-04-17");
    assertThat(row.days()).isEqualTo(70);
    assertThat(row.postponed()).isTrue();
    assertThat(row.promises()).hasSize(1);
    assertThat(row.document()).endsWith("/ah-tk-20232024-9001");
  }

  @Test
  void documents_lead_to_the_row_that_they_belong_to() {
    for (String document : rows(Selection.ALL).getFirst().documents()) {
      assertThat(release.exchanges().of(document).orElseThrow().number()).isEqualTo("2024Z90001");
    }
  }

  @Test
  void facets_narrow_and_are_counted() {
    Selection asked = Selection.of(Role.ASKED, ASKER);
    assertThat(rows(asked.with("state", "overdue")))
        .extracting(Exchange::number)
        .containsExactly("2024Z90002");
    Exchanges.Page page = release.exchanges().find(asked, Order.NEWEST, 0, 1);
    assertThat(page.total()).isEqualTo(2);
    assertThat(page.rows()).hasSize(1);
    assertThat(page.facets().get("year")).containsExactly(new Exchanges.Count("2024", 2));
  }

  @Test
  void times_to_the_answer_are_summed_up_by_year() {
    Answering answering = release.exchanges().answering(Selection.of(Role.ASKED, ASKER));
    assertThat(answering.total()).isEqualTo(2);
    assertThat(answering.all().answered()).isEqualTo(1);
    assertThat(answering.years()).containsOnlyKeys("2024");
    assertThat(answering.years().values())
        .allSatisfy(year -> assertThat(year.times().median()).hasValue(70));
  }

  @Test
  void the_middle_of_an_even_number_of_times_lies_between_the_two_in_the_middle() {
    assertThat(Answering.times(new long[] {30, 10, 21, 20}).median()).hasValue(21);
    assertThat(Answering.times(new long[] {}).median()).isEmpty();
  }
}
