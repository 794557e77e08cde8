package nl.kamergraaf.fact.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.source.SourceFile;
import nl.kamergraaf.source.StreamedFile;
import org.junit.jupiter.api.Test;

/** The chamber's commitments as its service gives them. */
final class CommitmentListTest {
  private static final String GUID = "1c2d3e4f-0000-4000-8000-00000000000a";

  private static CommitmentList read(String json) {
    return CommitmentList.read(
        StreamedFile.of(new SourceFile("commitments.json", json.getBytes(UTF_8))), one -> true);
  }

  @Test
  void reads_what_was_promised_by_whom_about_what_and_what_met_it() {
    CommitmentList list =
        read(
            """
            {"value":[{"Id":"%s","Nummer":"TZ203103-130","Tekst":"De minister stuurt\\n een brief.",
              "Status":"Voldaan","Functie":"Minister van Wegen","Naam":"Molenaar, A.",
              "Aanmaakdatum":"2031-03-09T23:30:00Z","DatumNakoming":"2031-06-01T00:00:00",
              "Activiteit":[{"Nummer":"2031A00001","Zaak":[
                {"Nummer":"2031Z00001","Soort":"Schriftelijke vragen"},
                {"Nummer":"2031Z00002","Soort":"Brief regering"}]}],
              "KamerbriefNakoming":[{"DocumentNummer":"2031D00009","Zaak":[
                {"Nummer":"2031Z00003","Soort":"Schriftelijke vragen"}]},{"DocumentNummer":null}],
              "ToegezegdAan":[],"Notities":null}]}
            """
                .formatted(GUID));
    assertThat(list.rejected()).isEmpty();
    assertThat(list.entries())
        .containsExactly(
            new RegisteredCommitment(
                "TZ203103-130",
                GUID,
                "De minister stuurt een brief.",
                "Voldaan",
                Optional.of(LocalDate.of(2031, 3, 10)),
                Optional.of(LocalDate.of(2031, 6, 1)),
                "Minister van Wegen",
                List.of("2031Z00001"),
                List.of("2031Z00003"),
                List.of("2031D00009")));
  }

  @Test
  void removed_empty_and_numberless_entries_are_passed_over() {
    assertThat(
            read("""
            {"value":[{"Id":"%s","Nummer":"TZ203103-1","Tekst":"x","Verwijderd":true},
             {"Id":"%s","Nummer":"TZ203103-2","Tekst":null},
             {"Id":"%s","Nummer":"130","Tekst":"x"},{"Id":null},
             {"Id":"%s","Nummer":"TZ203103-3","Tekst":"x"}]}
            """
                    .formatted(GUID, GUID, GUID, GUID))
                .entries())
        .extracting(RegisteredCommitment::number)
        .containsExactly("TZ203103-3");
  }

  @Test
  void a_list_that_breaks_off_is_told_and_what_came_is_kept() {
    CommitmentList list =
        read(
            "{\"value\":[{\"Id\":\"" + GUID + "\",\"Nummer\":\"TZ203103-3\",\"Tekst\":\"x\"},{\"I");
    assertThat(list.entries()).hasSize(1);
    assertThat(list.rejected()).hasSize(1);
  }
}
