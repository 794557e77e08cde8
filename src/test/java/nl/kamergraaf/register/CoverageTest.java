package nl.kamergraaf.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final Register REGISTER = Register.load();

  @Test
  void askersSince2010ComeHome() {
    Coverage askers = Coverage.ofAskers(REGISTER);
    assertThat(askers.names()).isGreaterThan(500);
    assertThat(askers.share()).as("missed: " + askers.missed()).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void addresseesSince2010ComeHome() {
    Coverage addressees = Coverage.ofAddressees(REGISTER);
    assertThat(addressees.names()).isGreaterThan(130);
    assertThat(addressees.share())
        .as("missed: " + addressees.missed())
        .isGreaterThanOrEqualTo(0.95);
  }

  /**
   * As headers print it: by surname and group, on the day the seat began. Namesakes in one group
   * are told apart in print.
   */
  @Test
  void almostEverySeatIsFoundBySurnameAndGroupAndNoneIsTakenForAnothers() {
    int seats = 0;
    int found = 0;
    for (Person person : REGISTER.persons()) {
      for (Person.Membership seat : person.memberships()) {
        LocalDate day = seat.period().from();
        if (day != null) {
          seats++;
          List<String> keys =
              REGISTER
                  .member(person.surnames().getFirst(), seat.group(), day)
                  .map(Person::key)
                  .stream()
                  .toList();
          assertThat(keys).isSubsetOf(person.key());
          found += keys.size();
        }
      }
    }
    assertThat(seats).isGreaterThan(500);
    assertThat(found / (double) seats).isGreaterThanOrEqualTo(0.97);
  }
}
