package nl.kamergraaf.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import nl.kamergraaf.release.SampleReleases;
import org.junit.jupiter.api.Test;

/** What readers of feeds and calendars are told. */
final class FeedsTest extends OnSampleServer {

  @Test
  void what_is_new_is_listed_as_atom_and_as_json_feed_alike() throws IOException {
    HttpResponse<String> atom = server.get("/feeds/new.atom");
    assertThat(SampleServer.header(atom, "Content-Type")).contains("application/atom+xml");
    HttpResponse<String> json = server.get("/feeds/new.json");
    assertThat(SampleServer.header(json, "Content-Type")).contains("application/feed+json");
    JsonNode feed = new ObjectMapper().readTree(json.body());
    assertThat(feed.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.path("items")).isNotEmpty();
    for (JsonNode item : feed.path("items")) {
      assertThat(item.path("id").asText()).startsWith(SampleReleases.BASE + "id/document/");
      assertThat(atom.body())
          .contains("<id>" + item.path("id").asText() + "</id>")
          .contains("<updated>" + item.path("date_published").asText() + "</updated>");
    }
  }

  @Test
  void the_calendar_of_promises_keeps_to_its_standard() throws IOException {
    HttpResponse<String> calendar = server.get("/feeds/commitments.ics");
    assertThat(SampleServer.header(calendar, "Content-Type")).startsWith("text/calendar");
    assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(calendar.body().split("\r\n", -1))
        .allMatch(line -> line.getBytes(UTF_8).length <= 75);
    assertThat(Pattern.compile("BEGIN:VEVENT\r\n").matcher(calendar.body()).results().count())
        .isEqualTo(
            Pattern.compile("DTSTART;VALUE=DATE:\\d{8}\r\n")
                .matcher(calendar.body())
                .results()
                .count());
  }

  @Test
  void without_a_folder_of_alerts_none_are_offered() throws IOException {
    assertThat(server.get("/alerts").statusCode()).isEqualTo(404);
    assertThat(server.get("/alerts/confirm?s=a.b").statusCode()).isEqualTo(404);
  }
}
