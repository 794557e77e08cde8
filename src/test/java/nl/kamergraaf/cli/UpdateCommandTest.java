package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.kamergraaf.alert.AlertSettings;
import nl.kamergraaf.alert.Alerts;
import nl.kamergraaf.harvest.LocalServices;
import nl.kamergraaf.harvest.store.HarvestFolder;
import nl.kamergraaf.release.Releases;
import nl.kamergraaf.server.KamergraafServer;
import nl.kamergraaf.server.ServerSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What {@code update} promises, from the official services' answers to the served site. */
@Timeout(900)
final class UpdateCommandTest {
  private static final String BASE = "https://w3id.org/kamergraaf/";

  @TempDir private Path folder = Path.of("");
  private LocalServices services;
  private StringWriter said = new StringWriter();

  @BeforeEach
  void start() throws IOException {
    services = new LocalServices();
  }

  @AfterEach
  void stop() {
    services.close();
  }

  private int update(String... more) {
    said = new StringWriter();
    List<String> arguments =
        new ArrayList<>(services.arguments("update", folder.resolve("harvest")));
    arguments.add("--releases=" + folder.resolve("releases"));
    arguments.addAll(List.of(more));
    return Commands.run(new PrintWriter(said, true), arguments.toArray(String[]::new));
  }

  private void publish(int from, int to) {
    IntStream.rangeClosed(from, to)
        .forEach(number -> services.publish(id(number), "2031-03-04", Map.of("xml", xml(number))));
  }

  private static String id(int number) {
    return "ah-tk-20302031-" + number;
  }

  /** A paper of nobody: the layout is official, the rest is made up. */
  private static String xml(int number) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <officiele-publicatie><metadata>
    <meta name="OVERHEIDop.externMetadataRecord" scheme="" content="https://zoek.officielebekendmakingen.nl/%s/metadata.xml"/>
    </metadata><kamervragen><kamervraagkop>
    <tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel>
    <tekstregel inhoud="vergaderjaar">Vergaderjaar 2030-2031</tekstregel>
    <tekstregel inhoud="documenttype">Aanhangsel van de Handelingen</tekstregel>
    </kamervraagkop><kamervraagnummer>%d</kamervraagnummer>
    <kamervraagomschrijving type="vraag">Vragen van het lid <naam><achternaam>Zandloper</achternaam></naam> (ABC) aan de Minister van Wegen over <kamervraagonderwerp>brug %d</kamervraagonderwerp> <datum isodatum="2030-10-02">(ingezonden 2 oktober 2030)</datum>.</kamervraagomschrijving>
    <kamervraagomschrijving type="antwoord">Antwoord van Minister <naam><achternaam>Molenaar</achternaam></naam> (Wegen) <datum isodatum="2030-10-20">(ontvangen 20 oktober 2030)</datum>.</kamervraagomschrijving>
    <vraag><nr>Vraag 1</nr><al>Gaat brug %d nog open?</al></vraag>
    <antwoord><nr>Antwoord 1</nr><al>Ja, brug %d gaat open.</al></antwoord>
    </kamervragen></officiele-publicatie>
    """
        .formatted(id(number), number, number, number, number);
  }

  private String current() throws IOException {
    return Releases.in(folder.resolve("releases"))
        .current()
        .map(release -> release.manifest().name())
        .orElse("none");
  }

  @Test
  void nothing_becomes_a_served_site_and_the_site_follows_the_next_update() throws Exception {
    publish(1, 30);
    assertThat(update()).as(said.toString()).isZero();
    try (KamergraafServer server =
            KamergraafServer.start(
                Releases.in(folder.resolve("releases")), ServerSettings.on(0, BASE));
        HttpClient client = HttpClient.newHttpClient()) {
      assertThat(documents(client, server)).isEqualTo(30);
      publish(31, 50);
      assertThat(update()).as(said.toString()).isZero();
      for (int i = 0; i < 1_200 && documents(client, server) != 50; i++) {
        Thread.sleep(100);
      }
      assertThat(documents(client, server)).isEqualTo(50);
    }
    assertThat(services.downloads()).isEqualTo(100);
  }

  @Test
  void twenty_new_documents_are_told_to_a_feed_reader_and_to_an_address_and_no_others()
      throws Exception {
    GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    mail.start();
    try {
      Path home = Files.createDirectories(folder.resolve("alerts"));
      Files.writeString(
          home.resolve("alerts.properties"),
          "site=http://example.org\nfrom=kamergraaf@example.org\nsmtp.host=127.0.0.1\n"
              + "smtp.starttls=false\nsmtp.port="
              + mail.getSmtp().getPort());
      publish(1, 30);
      assertThat(update("--alerts=" + home)).as(said.toString()).isZero();
      try (KamergraafServer server =
              KamergraafServer.start(
                  Releases.in(folder.resolve("releases")),
                  ServerSettings.on(0, BASE),
                  Optional.of(new Alerts(AlertSettings.in(home))));
          HttpClient client = HttpClient.newHttpClient()) {
        subscribe(client, server, mail, "lezer@example.org", "/search?type=document");
        subscribe(client, server, mail, "ander@example.org", "/search?q=kanaal");
        Set<String> before = entries(client, server);
        mail.purgeEmailFromAllMailboxes();
        publish(31, 50);
        assertThat(update("--alerts=" + home)).as(said.toString()).isZero();
        assertThat(said.toString()).contains("1 alerts sent, 0 not");
        server.refresh();
        Set<String> now = entries(client, server);
        now.removeAll(before);
        List<String> expected =
            IntStream.rangeClosed(31, 50).mapToObj(UpdateCommandTest::id).toList();
        assertThat(now).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(mail.getReceivedMessages()).hasSize(1);
        MimeMessage letter = mail.getReceivedMessages()[0];
        assertThat(letter.getAllRecipients()[0]).hasToString("lezer@example.org");
        assertThat(found(letter.getContent().toString(), "/doc/document/(ah-tk-20302031-\\d+)"))
            .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(update("--alerts=" + home)).isZero();
        assertThat(mail.getReceivedMessages()).as("nobody is told twice").hasSize(1);
        String end = letter.getHeader("List-Unsubscribe", null).replaceAll("[<>]", "");
        assertThat(letter.getHeader("List-Unsubscribe-Post", null))
            .isEqualTo("List-Unsubscribe=One-Click");
        assertThat(post(client, server, end, "List-Unsubscribe=One-Click").statusCode())
            .isEqualTo(200);
        assertThat(post(client, server, end, "List-Unsubscribe=One-Click").body())
            .contains("geldige koppeling");
        try (Stream<Path> left = Files.list(home.resolve("subscriptions"))) {
          assertThat(left).as("who has left is forgotten").hasSize(1);
        }
      }
    } finally {
      mail.stop();
    }
  }

  private static void subscribe(
      HttpClient client, KamergraafServer server, GreenMail mail, String address, String about)
      throws Exception {
    int before = mail.getReceivedMessages().length;
    String form =
        "address=" + address + "&about=" + URLEncoder.encode(about, StandardCharsets.UTF_8);
    assertThat(post(client, server, "/alerts?lang=nl", form).statusCode()).isEqualTo(200);
    assertThat(mail.getReceivedMessages()).hasSize(before + 1);
    String text = mail.getReceivedMessages()[before].getContent().toString();
    String link = found(text, "(http://example.org/alerts/confirm\\?\\S+)").iterator().next();
    assertThat(post(client, server, link, "").body()).contains("Bevestigd");
  }

  private static HttpResponse<String> post(
      HttpClient client, KamergraafServer server, String address, String form) throws Exception {
    URI here =
        URI.create("http://localhost:" + server.port() + address.replace("http://example.org", ""));
    return client.send(
        HttpRequest.newBuilder(here)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static Set<String> entries(HttpClient client, KamergraafServer server) throws Exception {
    URI address = URI.create("http://localhost:" + server.port() + "/feeds/new.atom");
    String feed =
        client
            .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
            .body();
    return found(feed, "<id>" + BASE + "id/document/([^<]+)</id>");
  }

  private static Set<String> found(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static int documents(HttpClient client, KamergraafServer server) throws Exception {
    URI address = URI.create("http://localhost:" + server.port() + "/search.json?type=document");
    String body =
        client
            .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
            .body();
    return new ObjectMapper().readTree(body).path("total").asInt();
  }

  @Test
  void without_news_the_release_stays() throws IOException {
    publish(1, 3);
    assertThat(update()).isZero();
    String first = current();
    assertThat(update()).isZero();
    assertThat(said.toString()).contains("nothing new");
    assertThat(current()).isEqualTo(first);
  }

  @Test
  void a_release_that_has_lost_much_is_kept_back_and_the_next_good_one_is_not() throws IOException {
    publish(1, 30);
    assertThat(update()).isZero();
    String first = current();
    for (int number = 1; number <= 10; number++) {
      services.withdraw(id(number));
    }
    assertThat(update()).isEqualTo(ExitCode.FAILED);
    assertThat(said.toString())
        .contains("kept back: AnswerDocument: 20, where there were 30", "no release was made");
    assertThat(current()).isEqualTo(first);
    assertThat(update()).as("it is not forgotten that there is news").isEqualTo(ExitCode.FAILED);
    assertThat(update("--most-lost=0.5")).isZero();
    assertThat(current()).isNotEqualTo(first);
  }

  @Test
  void what_a_harvest_that_was_killed_had_fetched_is_built_by_the_next_update() throws IOException {
    publish(1, 3);
    assertThat(update()).isZero();
    String first = current();
    publish(4, 4);
    assertThat(
            Commands.run(
                new PrintWriter(said, true),
                services.arguments("harvest", folder.resolve("harvest")).toArray(String[]::new)))
        .isZero();
    assertThat(update()).as(said.toString()).isZero();
    assertThat(current()).isNotEqualTo(first);
  }

  @Test
  void the_chambers_lists_name_who_asked_and_say_which_commitments_were_met() throws IOException {
    publish(1, 1);
    String member = "1c2d3e4f-0000-4000-8000-000000000001";
    String group = "1c2d3e4f-0000-4000-8000-000000000002";
    String entry = "1c2d3e4f-0000-4000-8000-000000000003";
    services.list(
        "Persoon",
        "{\"value\":[{\"Id\":\"%s\",\"Initialen\":\"Q.\",\"Roepnaam\":\"Quirina\",\"Achternaam\":\"Zandloper\"}]}"
            .formatted(member));
    services.list(
        "Fractie",
        "{\"value\":[{\"Id\":\"%s\",\"Afkorting\":\"ABC\",\"NaamNL\":\"Alle Bruggen Compleet\"}]}"
            .formatted(group));
    services.list(
        "FractieZetelPersoon",
        """
        {"value":[{"Id":"%s","Persoon_Id":"%s","Van":"2030-01-01T00:00:00+01:00",
          "TotEnMet":"2031-02-01T00:00:00+01:00","FractieZetel":{"Fractie_Id":"%s"}}]}
        """
            .formatted(entry, member, group));
    services.list(
        "Toezegging",
        """
        {"value":[{"Id":"%s","Nummer":"TZ203001-7","Tekst":"De brug komt er.","Status":"Voldaan",
          "KamerbriefNakoming":[{"DocumentNummer":"2030D00001",
            "Zaak":[{"Nummer":"2030Z00001","Soort":"Schriftelijke vragen"}]}]}]}
        """
            .formatted(entry));
    assertThat(update()).as(said.toString()).isZero();
    Path quads =
        Releases.in(folder.resolve("releases"))
            .current()
            .orElseThrow()
            .downloads()
            .resolve("kamergraaf.nq.gz");
    String all;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(quads))) {
      all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertThat(all)
        .contains(
            "/submission/1> <" + BASE + "def#submitter> <" + BASE + "id/person/quirina-zandloper>",
            "FractieZetelPersoon(" + entry + ")> <" + BASE + "graph/chamber>",
            "TZ203001-7> <"
                + BASE
                + "def#commitmentState> <"
                + BASE
                + "def#Met> <"
                + BASE
                + "graph/commitments>");
  }

  @Test
  void what_cannot_be_had_is_told_and_the_rest_is_published() throws IOException {
    publish(1, 3);
    services.failOnce("/frbr/" + id(2) + "/1/xml/" + id(2) + ".xml", LocalServices.status(403));
    assertThat(update()).as(said.toString()).isEqualTo(ExitCode.SOME_REJECTED);
    assertThat(said.toString()).contains(id(2));
    assertThat(current()).isNotEqualTo("none");
  }

  @Test
  void two_at_once_are_refused_in_one_line() throws IOException {
    try (HarvestFolder held = HarvestFolder.open(folder.resolve("harvest"))) {
      assertThat(update()).isEqualTo(ExitCode.FAILED);
      assertThat(said.toString().strip().lines()).hasSize(1);
      assertThat(said.toString()).contains("another harvest is at work here");
      assertThat(Files.exists(folder.resolve("releases"))).isFalse();
      assertThat(held.isUnbuilt()).isFalse();
    }
  }
}
