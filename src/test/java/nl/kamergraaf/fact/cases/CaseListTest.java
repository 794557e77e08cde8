package nl.kamergraaf.fact.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CaseListTest {
  private static final String GUID = "1c2d3e4f-0000-4000-8000-00000000000a";
  private static final String HEAD = row("zaak_guid", "nummer", "onderwerp", "gestart_op");

  @Test
  void reads_the_answer_of_the_OData_service() {
    CaseList list =
        read(
            """
            {"@odata.context": "https://example.org/$metadata#Zaak",
             "value": [
              {"Id": "1C2D3E4F-0000-4000-8000-00000000000A", "Nummer": "2024Z90001",
               "Soort": "Schriftelijke vragen", "Onderwerp": "De sluizen bij Terneuzen",
               "GestartOp": "2024-11-20T00:00:00+01:00", "Vergaderjaar": "2024-2025",
               "Afgedaan": false, "Titel": null,
               "ZaakActor": [
                 {"Relatie": "Medeindiener", "ActorNaam": "A. Tweede"},
                 {"Relatie": "Gericht aan", "ActorNaam": "M. Inister"},
                 {"Relatie": "Indiener", "ActorNaam": "E. Eerste", "ActorFractie": "ABC"}]}],
             "@odata.nextLink": "https://example.org/next"}
            """);

    assertThat(list.rejected()).isEmpty();
    assertThat(list.entries())
        .containsExactly(
            new CaseEntry(
                "2024Z90001",
                Optional.of(GUID),
                "De sluizen bij Terneuzen",
                LocalDate.of(2024, 11, 20),
                Optional.of(false),
                List.of("E. Eerste", "A. Tweede"),
                List.of("M. Inister")));
  }

  @Test
  void a_list_of_any_size_is_read_as_long_as_each_of_its_entries_is_small() {
    Limits limits = limitedTo(20_000);
    StringBuilder list = new StringBuilder("{\"value\": [");
    for (int i = 10_000; i < 10_500; i++) {
      list.append(i == 10_000 ? "" : ",").append(entry("2024Z" + i, "x".repeat(500)));
    }
    list.append("]}");
    CaseList read = read(list.toString().getBytes(UTF_8), limits);
    assertThat(read.rejected()).isEmpty();
    assertThat(read.entries()).hasSize(500);
  }

  @Test
  void an_entry_beyond_the_limit_for_a_file_ends_the_list() {
    String list =
        "[" + entry("2024Z10001", "klein") + "," + entry("2024Z10002", "x".repeat(60_000)) + "]";
    CaseList read = read(list.getBytes(UTF_8), limitedTo(20_000));
    assertThat(read.entries()).extracting(CaseEntry::number).containsExactly("2024Z10001");
    assertThat(read.rejected())
        .singleElement()
        .hasToString("list: TOO_LARGE: larger than 20000 bytes");
  }

  private static String entry(String number, String subject) {
    return "{\"Nummer\":\"%s\",\"Onderwerp\":\"%s\",\"GestartOp\":\"2024-11-20\"}"
        .formatted(number, subject);
  }

  private static Limits limitedTo(int bytes) {
    return new Limits(bytes, 1, 1, 1, 1, 1, 1);
  }

  @Test
  void reads_the_same_from_a_table_packed_or_not_whatever_the_order_of_its_columns() {
    String table =
        String.join(
            "\n",
            row("nummer", "iets_anders", "medeindiener", "indiener", "gestart_op", "onderwerp"),
            row(
                "2024Z90001",
                "x",
                "A. Tweede, B. Derde (B., jr.)",
                "E. Eerste",
                "2024-11-20",
                "De sluizen"));
    CaseEntry expected =
        new CaseEntry(
            "2024Z90001",
            Optional.empty(),
            "De sluizen",
            LocalDate.of(2024, 11, 20),
            Optional.empty(),
            List.of("E. Eerste", "A. Tweede", "B. Derde (B., jr.)"),
            List.of());

    assertThat(read(table).entries()).containsExactly(expected);
    assertThat(read(gzip(table)).entries()).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-20, 2024-11-20",
    "2024-11-20T00:00:00, 2024-11-20",
    "2024-11-20T00:00:00+01:00, 2024-11-20",
    "2024-11-19T23:00:00Z, 2024-11-20",
    "2024-07-01T22:00:00.0000000Z, 2024-07-02"
  })
  void takes_the_day_as_it_was_in_the_Netherlands(String written, LocalDate day) {
    assertThat(read(HEAD + "\n" + row(GUID, "2024Z90001", "De sluizen", written)).entries())
        .extracting(CaseEntry::submitted)
        .containsExactly(day);
  }

  @Test
  void passes_over_other_matters_and_entries_that_were_deleted() {
    CaseList list =
        read(
            """
            [{"Nummer": "2024Z90001", "Soort": "Motie", "Onderwerp": "x", "GestartOp": "2024-11-20"},
             {"Nummer": "2024Z90002", "Verwijderd": true, "Onderwerp": "x", "GestartOp": "2024-11-20"}]
            """);
    assertThat(list.entries()).isEmpty();
    assertThat(list.rejected()).isEmpty();
  }

  @Test
  void tells_of_a_bad_row_where_it_stands_and_reads_on() {
    CaseList list =
        read(
            String.join(
                "\n",
                HEAD,
                row(GUID, "2024Z1", "De sluizen", "2024-11-20"),
                "",
                row("no-guid", "2024Z90002", "De sluizen", "2024-11-20"),
                row(GUID, "2024Z90003", "", "2024-11-20"),
                row(GUID, "2024Z90004", "De sluizen", "20 november"),
                row(GUID, "2024Z90005", "De sluizen", "2024-11-20"),
                row(GUID, "2024Z90005", "De bruggen", "2024-11-20")));

    assertThat(list.rejected())
        .extracting(Rejected::toString)
        .containsExactly(
            "list:2: BAD_CASE: no case number: «2024Z1»",
            "list:4: BAD_CASE: 2024Z90002: no GUID: «no-guid»",
            "list:5: BAD_CASE: 2024Z90003: no subject",
            "list:6: BAD_CASE: 2024Z90004: no date: «20 november»",
            "list:8: DUPLICATE: 2024Z90005 was listed before");
    assertThat(list.entries()).extracting(CaseEntry::subject).containsExactly("De sluizen");
  }

  @Test
  void keeps_what_stands_before_the_place_where_JSON_breaks() {
    CaseList list =
        read(
            """
            {"value": [
              {"Nummer": "2024Z90001", "Onderwerp": "De sluizen", "GestartOp": "2024-11-20"},
              {"Nummer": "2024Z90002", "Onder
            """);
    assertThat(list.entries()).extracting(CaseEntry::number).containsExactly("2024Z90001");
    assertThat(list.rejected())
        .extracting(Rejected::code)
        .containsExactly(Rejected.Code.BROKEN_LIST);
    assertThat(list.rejected().getFirst().line()).isGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"'{\"error\": {\"value\": [1]}}'", "'een\ttwee\n1\t2'", "''", "'{'"})
  void refuses_what_is_no_list(String text) {
    CaseList list = read(text);
    assertThat(list.entries()).isEmpty();
    assertThat(list.rejected())
        .extracting(Rejected::code)
        .containsExactly(Rejected.Code.BROKEN_LIST);
  }

  @Test
  void does_not_unpack_more_than_the_limit() {
    Limits small = new Limits(1000, 1, 1000, 1, 1, 1, 1);
    CaseList list =
        CaseList.read(
            Stream.of(Outcome.of(new SourceFile("list", gzip(" ".repeat(100_000))))), small);
    assertThat(list.rejected()).extracting(Rejected::code).containsExactly(Rejected.Code.TOO_LARGE);
  }

  private static String row(String... cells) {
    return String.join("\t", cells);
  }

  private static CaseList read(String text) {
    return read(text.getBytes(UTF_8));
  }

  private static CaseList read(byte[] bytes) {
    return read(bytes, Limits.DEFAULT);
  }

  private static CaseList read(byte[] bytes, Limits limits) {
    return CaseList.read(Stream.of(Outcome.of(new SourceFile("list", bytes))), limits);
  }

  private static byte[] gzip(String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return packed.toByteArray();
  }
}
