package nl.kamergraaf.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.kamergraaf.register.chamber.ChamberLists;
import org.apache.jena.riot.out.NodeFmtLib;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the chamber's lists add to the register, and what they do not change. */
final class ChamberSupplementTest {
  private static final String KG = "https://w3id.org/kamergraaf/def#";

  @TempDir private Path folder = Path.of("");
  private final List<String> persons = new ArrayList<>();
  private final List<String> groups = new ArrayList<>();
  private final List<String> seats = new ArrayList<>();

  private static String guid(String name) {
    return "00000000-0000-4000-8000-%012x".formatted(name.hashCode() & 0xffffffffL);
  }

  private void person(String id, String initials, String calledBy, String prefix, String surname) {
    persons.add(
        """
        {"Id":"%s","Nummer":77,"Initialen":"%s","Roepnaam":"%s","Tussenvoegsel":%s,"Achternaam":"%s",
         "Functie":"Tweede Kamerlid","Verwijderd":false}
        """
            .formatted(
                id, initials, calledBy, prefix.isEmpty() ? "null" : "\"" + prefix + "\"", surname));
  }

  private void group(String abbreviation, String dutch, String english) {
    groups.add(
        "{\"Id\":\"%s\",\"Afkorting\":\"%s\",\"NaamNL\":\"%s\",\"NaamEN\":\"%s\"}"
            .formatted(guid(abbreviation), abbreviation, dutch, english));
  }

  private void seat(String person, String group, String from, String to) {
    seats.add(
        """
        {"Id":"%s","Persoon_Id":"%s","Functie":"Lid","Van":"%s","TotEnMet":%s,
         "GewijzigdOp":"2026-09-01T09:10:25.871336+02:00","FractieZetel":{"Fractie_Id":"%s"}}
        """
            .formatted(
                guid(person + group + from),
                person,
                from,
                to.isEmpty() ? "null" : "\"" + to + "\"",
                guid(group)));
  }

  private Supplement supplement() throws IOException {
    write("persons.json", persons);
    write("groups.json", groups);
    write("seats.json", seats);
    return ChamberSupplement.of(ChamberLists.read(folder));
  }

  private void write(String name, List<String> entries) throws IOException {
    Files.writeString(folder.resolve(name), "{\"value\":[" + String.join(",", entries) + "]}");
  }

  private static String text(Supplement supplement) {
    return supplement.graph().stream()
        .map(NodeFmtLib::str)
        .sorted()
        .collect(Collectors.joining("\n"))
        .replace(Terms.ID, "")
        .replace(KG, "kg:")
        .toLowerCase(Locale.ROOT);
  }

  @Test
  void a_member_and_a_group_that_the_register_lacks_are_found_afterwards() throws IOException {
    person(guid("p"), "Z.Q.", "Zebedeus", "van", "Puttershoek");
    group("WBP", "Waterbelang Partij", "Water Interest Party");
    seat(guid("p"), "WBP", "2026-09-01T00:00:00+02:00", "");
    LocalDate day = LocalDate.of(2026, 9, 20);
    assertThat(Register.load().member("Van Puttershoek", "WBP", day)).isEmpty();

    Supplement more = supplement();
    Register register = Register.load(more);
    Person found = register.member("Van Puttershoek", "WBP", day).orElseThrow();
    assertThat(found.key()).isEqualTo("zebedeus-van-puttershoek");
    assertThat(found.initials()).isEqualTo("Z.Q.");
    assertThat(register.group("Waterbelang Partij").orElseThrow().labelEn())
        .isEqualTo("Water Interest Party");
    assertThat(more.leftOut()).isEmpty();
    assertThat(text(more))
        .contains(
            "person/zebedeus-van-puttershoek/seat/wbp-2026-09-01",
            "fractiezetelpersoon(" + guid(guid("p") + "WBP2026-09-01T00:00:00+02:00") + ")",
            "kg:attestedon")
        .doesNotContain("kg:enddate");
  }

  @Test
  void times_are_days_in_the_netherlands_and_adjoining_seats_are_one() throws IOException {
    person(guid("p"), "Z.Q.", "Zebedeus", "van", "Puttershoek");
    group("WBP", "Waterbelang Partij", "");
    seat(guid("p"), "WBP", "2030-04-30T22:00:00Z", "2031-01-09T23:00:00Z");
    seat(guid("p"), "WBP", "2031-01-11T00:00:00+01:00", "2032-02-02T00:00:00");
    Supplement more = supplement();
    assertThat(text(more)).contains("\"2030-05-01\"", "\"2032-02-02\"").doesNotContain("2031-01");
    assertThat(more.graph().stream().filter(t -> t.getPredicate().getURI().endsWith("startDate")))
        .hasSize(1);
  }

  @Test
  void what_the_register_says_is_not_said_again_nor_changed() throws IOException {
    Person known = withClosedSeat();
    Person.Membership seat = known.memberships().getFirst();
    String name = Register.load().get(Kind.GROUP, seat.group()).orElseThrow().label();
    person(guid("k"), known.initials(), known.givenName(), "", known.surnames().getFirst());
    group(name, name, name);
    seat(
        guid("k"),
        name,
        Objects.requireNonNull(seat.period().from()).plusDays(3) + "T00:00:00+01:00",
        Objects.requireNonNull(seat.period().to()).minusDays(2) + "T00:00:00+01:00");
    Supplement more = supplement();
    assertThat(text(more)).contains("person/" + known.key()).contains("chamberguid");
    assertThat(text(more)).doesNotContain("seat/", "startdate", "enddate");
    assertThat(more.leftOut()).isEmpty();
  }

  @Test
  void a_seat_for_another_group_on_the_same_days_is_left_out_and_told() throws IOException {
    Person known = withClosedSeat();
    Person.Membership seat = known.memberships().getFirst();
    person(guid("k"), known.initials(), known.givenName(), "", known.surnames().getFirst());
    group("WBP", "Waterbelang Partij", "");
    seat(
        guid("k"),
        "WBP",
        seat.period().from() + "T00:00:00+01:00",
        seat.period().to() + "T00:00:00+01:00");
    Supplement more = supplement();
    assertThat(text(more)).doesNotContain("seat/");
    assertThat(more.leftOut())
        .singleElement()
        .asString()
        .contains("wbp from " + seat.period().from() + ", where the register has " + seat.group());
  }

  @Test
  void empty_removed_and_unreadable_entries_add_nothing() throws IOException {
    persons.add("{\"Id\":\"" + guid("e") + "\",\"Achternaam\":null}");
    persons.add("{\"Id\":\"" + guid("r") + "\",\"Achternaam\":\"Weg\",\"Verwijderd\":true}");
    person(guid("p"), "Z.", "Zebedeus", "", "Puttershoek");
    groups.add("{\"Id\":\"" + guid("g") + "\",\"NaamNL\":null}");
    group("WBP", "Waterbelang Partij", "");
    seat(guid("e"), "WBP", "2030-01-01T00:00:00+01:00", "");
    seat(guid("r"), "WBP", "2030-01-01T00:00:00+01:00", "");
    seat(guid("p"), "WBP", "ooit", "");
    seat(guid("p"), "WBP", "2030-01-02T00:00:00+01:00", "2029-01-01T00:00:00+01:00");
    assertThat(text(supplement())).doesNotContain("person/", "seat/");
  }

  @Test
  void the_fingerprint_is_that_of_the_statements() throws IOException {
    person(guid("p"), "Z.", "Zebedeus", "", "Puttershoek");
    group("WBP", "Waterbelang Partij", "");
    seat(guid("p"), "WBP", "2030-01-01T00:00:00+01:00", "2030-05-05T00:00:00+01:00");
    String one = supplement().fingerprint();
    assertThat(supplement().fingerprint()).isEqualTo(one).hasSize(64);
    seat(guid("p"), "WBP", "2031-01-01T00:00:00+01:00", "2031-05-05T00:00:00+01:00");
    assertThat(supplement().fingerprint()).isNotEqualTo(one);
    assertThat(Register.load().fingerprint()).isEmpty();
  }

  /** A member of whom the register has one seat with both ends, and no key of the chamber. */
  private static Person withClosedSeat() {
    return Register.load().persons().stream()
        .filter(person -> person.memberships().size() == 1 && !person.givenName().isEmpty())
        .filter(person -> person.surnames().size() == 1 && !person.initials().isEmpty())
        .filter(
            person ->
                person.memberships().getFirst().period().from() != null
                    && person.memberships().getFirst().period().to() != null)
        .filter(
            person ->
                RegisterReader.describe(Kind.PERSON.path()).stream()
                    .noneMatch(
                        one ->
                            one.subject().equals(Terms.ID + "person/" + person.key())
                                && !one.text(KG + "chamberGuid").isEmpty()))
        .findFirst()
        .orElseThrow();
  }
}
