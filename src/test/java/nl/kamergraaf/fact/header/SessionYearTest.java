package nl.kamergraaf.fact.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SessionYearTest {

  @ParameterizedTest
  @CsvSource({
    "2023–2024,2023-2024",
    "2022/23,2022-2023",
    "2019/2020,2019-2020",
    "1999-2000,1999-2000"
  })
  void every_printed_form_is_one_year(String printed, String year) {
    assertThat(SessionYear.parse(printed)).map(SessionYear::toString).contains(year);
  }

  @Test
  void begins_on_the_third_tuesday_of_september() {
    assertThat(SessionYear.of(LocalDate.of(2024, 9, 16), 2500)).hasToString("2023-2024");
    assertThat(SessionYear.of(LocalDate.of(2024, 9, 17), 1)).hasToString("2024-2025");
  }

  @Test
  void high_number_after_the_opening_belongs_to_the_year_before() {
    assertThat(SessionYear.of(LocalDate.of(2024, 9, 30), 2512)).hasToString("2023-2024");
  }

  @Test
  void number_1531_of_17_april_2024_lies_in_2023_2024() {
    assertThat(SessionYear.of(LocalDate.of(2024, 4, 17), 1531).digits()).isEqualTo("20232024");
  }
}
