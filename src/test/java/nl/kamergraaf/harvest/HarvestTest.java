package nl.kamergraaf.harvest;

import static nl.kamergraaf.harvest.LocalServices.body;
import static nl.kamergraaf.harvest.LocalServices.cut;
import static nl.kamergraaf.harvest.LocalServices.path;
import static nl.kamergraaf.harvest.LocalServices.stall;
import static nl.kamergraaf.harvest.LocalServices.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamergraaf.harvest.HarvestListener.Change;
import nl.kamergraaf.harvest.store.HarvestFolder;
import nl.kamergraaf.source.Rejected;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a harvest promises, against a server with the services' shapes and faults. */
final class HarvestTest {
  private static final String ID = "ah-tk-20232024-1531";

  @TempDir private Path home = Path.of("");
  private final List<String> changes = new ArrayList<>();
  private final List<Rejected> faults = new ArrayList<>();
  private LocalServices services;

  private final HarvestListener listener =
      new HarvestListener() {
        @Override
        public void expect(long more) {}

        @Override
        public void done(String id, Change change) {
          changes.add(id + " " + change);
        }

        @Override
        public void fault(Rejected reason) {
          faults.add(reason);
        }
      };

  @BeforeEach
  void start() throws IOException {
    services = new LocalServices();
  }

  @AfterEach
  void stop() {
    services.close();
  }

  private HarvestReport harvest() throws IOException {
    changes.clear();
    faults.clear();
    try (HarvestFolder folder = HarvestFolder.open(home)) {
      return services.harvest(folder, listener, "2024-01-01");
    }
  }

  private List<String> documents() throws IOException {
    Path documents = home.resolve("documents");
    if (!Files.exists(documents)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(documents)) {
      return files
          .filter(
              file -> Files.isRegularFile(file) && !file.getFileName().toString().startsWith("."))
          .map(file -> documents.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private String document(String id, String name) throws IOException {
    return Files.readString(
        home.resolve("documents")
            .resolve(id.replaceFirst("-[^-]*$", ""))
            .resolve(id)
            .resolve(name));
  }

  @Test
  void every_publication_is_fetched_once_over_many_pages_and_months() throws IOException {
    for (int i = 1; i <= 25; i++) {
      services.publish("ah-tk-20232024-" + i, "2024-02-%02d".formatted(i));
      services.publish("kv-tk-2024Z%05d".formatted(i), "2024-03-%02d".formatted(i));
    }
    HarvestReport report = harvest();
    assertThat(report.count(Change.NEW)).isEqualTo(50);
    assertThat(report.isClean()).isTrue();
    assertThat(documents()).hasSize(100).contains("kv-tk/kv-tk-2024Z00007/metadata.xml");
    assertThat(services.downloads()).isEqualTo(100);
  }

  @Test
  void a_second_harvest_fetches_nothing_again() throws IOException {
    services.publish(ID, "2024-04-17");
    harvest();
    assertThat(harvest().count(Change.UNCHANGED)).isEqualTo(1);
    assertThat(services.downloads()).isEqualTo(2);
  }

  @Test
  void a_changed_publication_is_fetched_anew_and_its_old_bytes_are_kept() throws IOException {
    services.publish(ID, "2024-04-17");
    harvest();
    services.publish(ID, "2024-05-01");
    assertThat(harvest().count(Change.CHANGED)).isEqualTo(1);
    assertThat(document(ID, ID + ".xml")).contains("2024-05-01");
    try (Stream<Path> objects = Files.walk(home.resolve(".objects"))) {
      assertThat(objects.filter(Files::isRegularFile)).hasSize(3);
    }
  }

  @Test
  void what_is_only_stamped_anew_is_not_sent_again() throws IOException {
    Map<String, String> same = Map.of("xml", "<vraag/>");
    services.publish(ID, "2024-04-17", same);
    harvest();
    services.publish(ID, "2024-05-01", same);
    assertThat(harvest().count(Change.UNCHANGED)).isEqualTo(1);
    assertThat(Files.readString(home.resolve("manifest.jsonl"))).contains("\"unchanged\"");
  }

  @Test
  void a_publication_without_xml_is_taken_as_page_and_else_as_pdf() throws IOException {
    services.publish(
        "ah-tk-20102011-1", "2024-01-02", Map.of("html", "<html></html>", "pdf", "%PDF-1.4 %%EOF"));
    services.publish("ah-tk-20102011-2", "2024-01-02", Map.of("pdf", "%PDF-1.4 %%EOF"));
    harvest();
    assertThat(documents())
        .contains("ah-tk-20102011/ah-tk-20102011-1/ah-tk-20102011-1.html")
        .contains("ah-tk-20102011/ah-tk-20102011-2/ah-tk-20102011-2.pdf")
        .doesNotContain("ah-tk-20102011/ah-tk-20102011-1/ah-tk-20102011-1.pdf");
  }

  @Test
  void a_form_that_is_listed_but_gone_gives_way_to_the_next() throws IOException {
    services.publish(ID, "2024-04-17", Map.of("xml", "<vraag/>", "pdf", "%PDF-1.4 %%EOF"));
    services.failOnce(path(ID, "xml"), status(404));
    assertThat(harvest().count(Change.NEW)).isEqualTo(1);
    assertThat(documents()).contains("ah-tk-20232024/" + ID + "/" + ID + ".pdf");
  }

  @Test
  void passing_faults_are_waited_out() throws IOException {
    services.publish(ID, "2024-04-17");
    services.failOnce("/sru", status(503));
    services.failOnce(path(ID, "xml"), status(429, "Retry-After", "0"));
    services.failOnce(path(ID, "xml"), status(500));
    services.failOnce(path(ID, "xml"), cut("<vraag>half"));
    services.failOnce(path(ID, "metadata"), body("<metadata_gegevens>"));
    HarvestReport report = harvest();
    assertThat(faults).isEmpty();
    assertThat(report.count(Change.NEW)).isEqualTo(1);
    assertThat(document(ID, ID + ".xml")).endsWith("</vraag>");
  }

  @Test
  void an_answer_that_never_ends_is_given_up_and_asked_again() throws IOException {
    services.publish(ID, "2024-04-17");
    services.failOnce(path(ID, "xml"), stall());
    assertThat(harvest().count(Change.NEW)).isEqualTo(1);
  }

  @Test
  void a_service_that_asks_for_more_patience_than_ours_is_left_alone() throws IOException {
    services.publish(ID, "2024-04-17");
    services.failOnce(path(ID, "xml"), status(429, "Retry-After", "3600"));
    assertThat(harvest().count(Change.FAILED)).isEqualTo(1);
    assertThat(services.requestsFor(path(ID, "xml"))).isEqualTo(1);
    assertThat(faults).singleElement().asString().contains("after 3600 s");
  }

  @Test
  void what_fails_is_told_and_the_rest_is_fetched_and_the_next_harvest_mends_it()
      throws IOException {
    services.publish(ID, "2024-04-17");
    services.publish("ah-tk-20232024-1532", "2024-04-17");
    for (int i = 0; i < 4; i++) {
      services.failOnce(path(ID, "xml"), status(500));
    }
    HarvestReport report = harvest();
    assertThat(changes).containsExactly(ID + " FAILED", "ah-tk-20232024-1532 NEW");
    assertThat(report.isClean()).isFalse();
    assertThat(harvest().count(Change.NEW)).isEqualTo(1);
    assertThat(harvest().isClean()).isTrue();
  }

  @Test
  void no_other_host_is_asked() throws IOException {
    services.publish(ID, "2024-04-17");
    services.failOnce(path(ID, "xml"), status(302, "Location", "http://127.0.0.1:9/secret"));
    assertThat(harvest().count(Change.FAILED)).isEqualTo(1);
    assertThat(faults)
        .singleElement()
        .asString()
        .contains("redirected to http://127.0.0.1:9/secret");
  }

  @Test
  void redirects_within_the_host_are_followed() throws IOException {
    services.publish(ID, "2024-04-17");
    services.publish("ah-tk-20232024-2", "2024-04-17");
    services.failOnce(path(ID, "xml"), status(301, "Location", path("ah-tk-20232024-2", "xml")));
    harvest();
    assertThat(document(ID, ID + ".xml")).contains("ah-tk-20232024-2");
  }

  @Test
  void a_publication_listed_twice_is_fetched_once() throws IOException {
    services.publish(ID, "2024-04-17");
    services.repeat(ID);
    HarvestReport report = harvest();
    assertThat(report.count(Change.REPEATED)).isEqualTo(1);
    assertThat(services.downloads()).isEqualTo(2);
  }

  @Test
  void a_gap_in_the_listing_is_told_and_the_cursor_stays() throws IOException {
    for (int i = 1; i <= 15; i++) {
      services.publish("ah-tk-20232024-" + i, "2024-02-01");
    }
    services.showOnly(12);
    assertThat(harvest().isWhole()).isFalse();
    assertThat(faults).singleElement().asString().contains("only 12 of 15 records");
    try (HarvestFolder folder = HarvestFolder.open(home)) {
      assertThat(folder.cursor().publications()).isNull();
    }
  }

  @Test
  void a_withdrawn_publication_leaves_what_is_current_and_its_bytes_stay() throws IOException {
    services.publish(ID, "2024-04-17");
    harvest();
    services.withdraw(ID);
    assertThat(harvest().count(Change.WITHDRAWN)).isEqualTo(1);
    assertThat(documents()).isEmpty();
    assertThat(home.resolve("withdrawn/ah-tk-20232024/" + ID + "/" + ID + ".xml")).exists();
  }

  @Test
  void a_publication_that_is_only_not_listed_stays() throws IOException {
    services.publish(ID, "2024-04-17");
    harvest();
    services.unlist(ID);
    assertThat(harvest().count(Change.WITHDRAWN)).isZero();
    assertThat(documents()).hasSize(2);
  }

  @Test
  void a_harvest_cut_short_goes_on_where_it_was() throws IOException {
    for (int i = 1; i <= 30; i++) {
      services.publish("ah-tk-20232024-%02d".formatted(i), "2024-02-01");
    }
    HarvestListener dying =
        new HarvestListener() {
          @Override
          public void expect(long more) {}

          @Override
          public void done(String id, Change change) {
            if (id.endsWith("-17")) {
              throw new IllegalStateException("cut short");
            }
          }

          @Override
          public void fault(Rejected reason) {}
        };
    try (HarvestFolder folder = HarvestFolder.open(home)) {
      assertThatThrownBy(() -> services.harvest(folder, dying, "2024-01-01"))
          .hasMessage("cut short");
    }
    assertThat(harvest().count(Change.NEW)).isEqualTo(13);
    assertThat(documents()).hasSize(60);
    assertThat(services.downloads()).isEqualTo(60);
  }

  @Test
  void two_harvests_in_one_folder_are_refused() throws IOException {
    try (HarvestFolder held = HarvestFolder.open(home)) {
      assertThatThrownBy(() -> HarvestFolder.open(home)).hasMessageContaining("another harvest");
      assertThat(held.documents()).isNotNull();
    }
  }

  @Test
  void robots_are_obeyed() throws IOException {
    services.publish(ID, "2024-04-17");
    services.failOnce("/robots.txt", body("User-agent: kamergraaf\nDisallow: /frbr/\n"));
    assertThat(harvest().count(Change.FAILED)).isEqualTo(1);
    assertThat(services.downloads()).isZero();
    assertThat(faults).singleElement().asString().contains("robots.txt");
  }

  @Test
  void cases_are_kept_current_entry_by_entry() throws IOException {
    services.list(
        """
        {"value":[{"Id":"a","Nummer":"2024Z1"},{"Id":"b","Nummer":"2024Z2"},{"Id":"c","Nummer":"2024Z3"}]}
        """);
    assertThat(harvest().cases()).isEqualTo(3);
    services.list(
        """
        {"value":[{"Id":"b","Nummer":"2024Z2","Afgedaan":true},{"Id":"c","Verwijderd":true},{"Id":"a","Nummer":"2024Z1"}]}
        """);
    assertThat(harvest().cases()).isEqualTo(2);
    assertThat(services.lastCaseQuery())
        .contains("Schriftelijke vragen")
        .contains("ApiGewijzigdOp ge 20");
    assertThat(Files.readString(home.resolve("cases.json")))
        .isEqualTo(
            "{\"value\":[{\"Id\":\"b\",\"Nummer\":\"2024Z2\",\"Afgedaan\":true},{\"Id\":\"a\",\"Nummer\":\"2024Z1\"}]}");
  }

  @Test
  void a_list_of_cases_that_breaks_off_leaves_the_old_one() throws IOException {
    services.list("{\"value\":[{\"Id\":\"a\"}]}");
    harvest();
    services.list("{\"value\":[{\"Id\":\"b\"}],\"@odata.nextLink\":\"/odata/lost\"}");
    services.failOnce("/odata/lost", status(404));
    assertThat(harvest().isWhole()).isFalse();
    assertThat(Files.readString(home.resolve("cases.json")))
        .isEqualTo("{\"value\":[{\"Id\":\"a\"}]}");
  }

  private static final String A = "1c2d3e4f-0000-4000-8000-00000000000a";
  private static final String B = "1c2d3e4f-0000-4000-8000-00000000000b";
  private static final String C = "1c2d3e4f-0000-4000-8000-00000000000c";
  private static final String ACTOR = "1c2d3e4f-0000-4000-8000-0000000000aa";

  private static String zaak(String id, String subject, String actors) {
    return "{\"Id\":\"%s\",\"Onderwerp\":\"%s\",\"ZaakActor\":[%s]}".formatted(id, subject, actors);
  }

  private static String values(String... entries) {
    return "{\"value\":[" + String.join(",", entries) + "]}";
  }

  @Test
  void the_feed_tells_what_changed_only_in_what_a_case_lists_and_what_was_removed()
      throws IOException {
    services.offerFeed();
    for (int i = 0; i < 10; i++) {
      services.tell("<tk:zaal id=\"" + A + "\"/>");
    }
    String actor = "{\"Id\":\"" + ACTOR + "\"}";
    services.list(values(zaak(A, "een", actor), zaak(B, "twee", ""), zaak(C, "drie", "")));
    assertThat(harvest().cases()).isEqualTo(3);

    services.list(values(zaak(A, "een", actor), zaak(B, "twee", actor)));
    services.tell("<tk:zaakActor id=\"" + B + "\"><tk:zaak ref=\"" + B + "\"/></tk:zaakActor>");
    services.tell("<zaak xmlns=\"x\" id=\"" + C + "\" verwijderd=\"true\"/>");
    services.tell("<tk:zaakActor id=\"" + ACTOR + "\" tk:verwijderd=\"true\"/>");
    services.tell("<tk:zaak id=\"" + A + "\"><tk:soort>Motie</tk:soort></tk:zaak>");
    HarvestReport report = harvest();
    assertThat(faults).isEmpty();
    assertThat(report.isClean()).isTrue();
    assertThat(Files.readString(home.resolve("cases.json")))
        .isEqualTo(values(zaak(A, "een", ""), zaak(B, "twee", actor)));
    assertThat(services.lastCaseQuery()).contains("(Id eq " + B + ")").doesNotContain(A);

    int asked = services.requestsFor("/odata/Zaak");
    assertThat(harvest().cases()).as("nothing is told twice").isZero();
    assertThat(services.requestsFor("/odata/Zaak")).as("nor asked twice").isEqualTo(asked);
  }

  @Test
  void where_the_feed_cannot_be_read_the_times_of_change_are_asked() throws IOException {
    services.offerFeed();
    services.list(values(zaak(A, "een", "")));
    harvest();
    services.list(values(zaak(A, "anders", "")));
    for (int i = 0; i < 10; i++) {
      services.failOnce("/SyncFeed/2.0/Feed", status(404));
    }
    HarvestReport report = harvest();
    assertThat(report.isClean()).as("it is told").isFalse();
    assertThat(report.isWhole()).isTrue();
    assertThat(services.lastCaseQuery()).contains("ApiGewijzigdOp ge 20");
    assertThat(Files.readString(home.resolve("cases.json"))).contains("anders");
  }

  @Test
  void a_list_cut_short_goes_on_behind_the_last_page_that_came() throws IOException {
    services.list("{\"value\":[{\"Id\":\"a\"}],\"@odata.nextLink\":\"/odata/Second\"}");
    services.list("Second", "{\"value\":[{\"Id\":\"b\"}],\"@odata.nextLink\":\"/odata/Third\"}");
    services.list("Third", "{\"value\":[{\"Id\":\"c\"}]}");
    services.failOnce("/odata/Third", status(404));
    assertThat(harvest().isWhole()).isFalse();
    assertThat(harvest().cases()).isEqualTo(3);
    assertThat(services.requestsFor("/odata/Zaak")).isEqualTo(1);
    assertThat(services.requestsFor("/odata/Second")).isEqualTo(1);
    assertThat(Files.readString(home.resolve("cases.json")))
        .isEqualTo("{\"value\":[{\"Id\":\"a\"},{\"Id\":\"b\"},{\"Id\":\"c\"}]}");
  }

  @Test
  void one_publication_is_fetched_by_its_id_and_one_that_is_not_there_is_told() throws IOException {
    services.publish(ID, "2019-04-17");
    services.publish("ah-tk-20232024-1532", "2024-04-17");
    try (HarvestFolder folder = HarvestFolder.open(home)) {
      HarvestReport report =
          services.harvest(folder, listener, "2024-01-01", ID, "ah-tk-20232024-9");
      assertThat(report.isWhole()).isFalse();
      assertThat(folder.cursor().publications()).isNull();
    }
    assertThat(changes).containsExactly(ID + " NEW");
    assertThat(faults).singleElement().asString().startsWith("ah-tk-20232024-9: UNREADABLE");
    assertThat(services.requestsFor("/odata/Zaak")).isZero();
  }

  @Test
  void persons_groups_seats_and_commitments_are_kept_beside_the_cases() throws IOException {
    services.list("Persoon", values("{\"Id\":\"p\"}"));
    services.list("Fractie", values("{\"Id\":\"f\"}"));
    services.list("FractieZetelPersoon", values("{\"Id\":\"s\"}"));
    services.list("Toezegging", values("{\"Id\":\"t\"}", "{\"Id\":\"u\"}"));
    assertThat(harvest().cases()).isEqualTo(5);
    assertThat(Files.readString(home.resolve("chamber/commitments.json")))
        .isEqualTo(values("{\"Id\":\"t\"}", "{\"Id\":\"u\"}"));
    assertThat(home.resolve("chamber/persons.json")).exists();
    assertThat(home.resolve("chamber/groups.json")).exists();
    assertThat(home.resolve("chamber/seats.json")).exists();
  }
}
