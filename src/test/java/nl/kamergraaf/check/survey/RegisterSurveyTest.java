package nl.kamergraaf.check.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kamergraaf.check.survey.Coverage.Form;
import nl.kamergraaf.check.survey.Observed.Role;
import nl.kamergraaf.register.Person;
import nl.kamergraaf.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RegisterSurveyTest {
  private static final Register REGISTER = Register.load();
  private static final RegisterSurvey SURVEY = RegisterSurvey.of(REGISTER, Observed.packed());

  @Test
  void every_kind_is_there_and_no_entry_lacks_a_source() {
    Map<String, Count> counts =
        SURVEY.counts().stream().collect(Collectors.toMap(Count::kind, Function.identity()));
    assertThat(counts)
        .containsKeys(
            "persons", "groups", "parties", "offices", "ministries", "cabinets", "organisations")
        .containsKeys("countries", "laws", "seats", "offices held", "topics: policy areas");
    assertThat(SURVEY.counts())
        .allSatisfy(
            count -> {
              assertThat(count.entries()).as(count.kind()).isPositive();
              assertThat(count.withoutSource()).as(count.kind()).isZero();
            });
    assertThat(counts.values())
        .filteredOn(count -> count.kind().endsWith("laws"))
        .extracting(Count::entries)
        .hasSize(2)
        .containsOnly(entries("laws"));
  }

  @Test
  void those_who_asked_and_those_who_were_asked_since_2010_come_home() {
    assertThat(coverage(Role.ASKER, Form.LISTED).names()).isGreaterThan(500);
    assertThat(coverage(Role.ASKER, Form.LISTED).share()).isGreaterThanOrEqualTo(0.99);
    assertThat(coverage(Role.ADDRESSEE, Form.LISTED).names()).isGreaterThan(130);
    assertThat(coverage(Role.ADDRESSEE, Form.LISTED).share()).isGreaterThanOrEqualTo(0.95);
    assertThat(SURVEY.sound()).isTrue();
  }

  @Test
  void forms_in_print_lead_to_the_same_person_or_to_nobody_and_mostly_to_someone() {
    assertThat(SURVEY.coverages())
        .allSatisfy(coverage -> assertThat(coverage.mistaken()).as("" + coverage).isEmpty());
    for (Form form : List.of(Form.INITIALS, Form.PRINTED)) {
      for (Role role : Role.values()) {
        assertThat(coverage(role, form).share()).as(role + " " + form).isGreaterThan(0.95);
      }
    }
  }

  @Test
  void almost_nobody_is_known_from_the_list_of_names_alone() {
    assertThat(coverage(Role.ASKER, Form.ELSEWHERE).share()).isGreaterThan(0.99);
    assertThat(coverage(Role.ADDRESSEE, Form.ELSEWHERE).share()).isGreaterThan(0.99);
  }

  @Test
  void names_the_register_lacks_make_it_unsound_and_are_named(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("names.tsv");
    Files.writeString(
        file,
        """
        role\tname\tfirst\tlast
        asker\tMichiel van Nispen (M.)\t2014-04-01\t2024-03-29
        asker\tProef Persoon (P.)\t2014-04-01\t2024-03-29
        """);
    RegisterSurvey survey = RegisterSurvey.of(REGISTER, Observed.read(file));
    assertThat(survey.sound()).isFalse();
    assertThat(new SurveyText("en", 5).of(survey))
        .contains(
            "askers, as the chamber lists them                         2      1      0   0.500")
        .contains("askers, as the chamber lists them (not found): Proef Persoon\n");
    assertThat(new SurveyText("nl", 5).of(survey)).contains("vragenstellers, met voorletters");
    JsonNode json = new ObjectMapper().readTree(new SurveyJson().of(survey));
    assertThat(json.get("sound").asBoolean()).isFalse();
    assertThat(json.get("counts").get("persons").get("entries").asInt()).isGreaterThan(600);
    assertThat(json.get("coverage").get(0).get("missed").get(0).asText())
        .isEqualTo("Proef Persoon");
  }

  @Test
  void a_file_of_another_form_is_refused_with_its_line(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("names.tsv");
    Files.writeString(file, "role\tname\tfirst\tlast\nasker\tIemand\tgisteren\t2024-01-01\n");
    assertThatThrownBy(() -> Observed.read(file))
        .isInstanceOf(IOException.class)
        .hasMessage(file + ":2: not role, name, first day, last day");
  }

  /**
   * As headers print it: by surname and group, on the day the seat began. Namesakes in one group
   * are told apart in print.
   */
  @Test
  void almost_every_seat_is_found_by_surname_and_group_and_none_is_taken_for_anothers() {
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
    assertThat(seats).isGreaterThan(1500);
    assertThat(found / (double) seats).isGreaterThanOrEqualTo(0.97);
  }

  private static long entries(String kind) {
    return SURVEY.counts().stream()
        .filter(count -> count.kind().equals(kind))
        .mapToLong(Count::entries)
        .sum();
  }

  private static Coverage coverage(Role role, Form form) {
    return SURVEY.coverages().stream()
        .filter(coverage -> coverage.role() == role && coverage.form() == form)
        .findFirst()
        .orElseThrow();
  }
}
