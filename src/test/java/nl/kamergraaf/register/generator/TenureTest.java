package nl.kamergraaf.register.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TenureTest {
  private static final Iri BETTER = new Iri("https://example.org/better");
  private static final Iri OTHER = new Iri("https://example.org/other");

  private static Tenure seat(String group, String start, String end, Iri source) {
    return Tenure.seat(group, start, end, Set.of(), Set.of(source));
  }

  @Test
  void seats_of_one_group_that_follow_on_each_other_are_one() {
    List<Tenure> joined =
        Tenure.joined(
            List.of(
                seat("vvd", "2010-06-17", "2012-09-19", BETTER),
                seat("vvd", "2012-09-20", "2017-03-22", BETTER),
                seat("cda", "2017-03-23", "2021-03-30", BETTER)));
    assertThat(joined).extracting(Tenure::key).containsExactly("vvd-2010-06-17", "cda-2017-03-23");
    assertThat(joined.getFirst().end()).isEqualTo("2017-03-22");
  }

  @Test
  void a_lesser_source_is_heard_only_of_days_on_which_the_better_is_silent() {
    List<Tenure> heard =
        Tenure.layered(
            List.of(
                List.of(seat("vvd", "2010-06-17", "2012-09-19", BETTER)),
                List.of(
                    seat("cda", "2010-06-17", "2012-09-20", OTHER),
                    seat("cda", "2012-09-20", "2014-01-01", OTHER))));
    assertThat(heard).extracting(Tenure::key).containsExactly("vvd-2010-06-17", "cda-2012-09-20");
  }

  @Test
  void a_seat_without_an_end_gets_the_one_that_another_source_states() {
    Tenure open = Tenure.seat("vvd", "2017-03-23", "", Set.of("2019-11-30"), Set.of(OTHER));
    List<Tenure> seats =
        Tenure.joined(
            Tenure.layered(
                List.of(List.of(seat("vvd", "2017-03-23", "2021-03-30", BETTER)), List.of(open))));
    assertThat(seats).extracting(Tenure::end).containsExactly("2021-03-30");
    assertThat(Tenure.joined(List.of(open)).getFirst().end()).isEmpty();
  }

  @Test
  void a_day_in_a_document_is_a_further_source_of_the_seat_that_has_the_day() {
    List<Tenure> held = List.of(seat("vvd", "2010-06-17", "2012-09-19", BETTER));
    assertThat(Tenure.attested(held, Tenure.onDay("vvd", "", "2011-01-01", OTHER)))
        .singleElement()
        .satisfies(seat -> assertThat(seat.sources()).containsExactly(BETTER, OTHER));
    assertThat(Tenure.attested(held, Tenure.onDay("vvd", "", "2015-01-01", OTHER))).hasSize(2);
  }
}
