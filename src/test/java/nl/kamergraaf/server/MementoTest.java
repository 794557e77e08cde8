package nl.kamergraaf.server;

import static nl.kamergraaf.server.SampleServer.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import nl.kamergraaf.release.SampleReleases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the releases that are kept said at their time (RFC 7089). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MementoTest {
  private static final String DOCUMENT = "/doc/document/ah-tk-20232024-9001";
  private static final String GRAPH = SampleReleases.BASE + "graph/document/ah-tk-20232024-9001";

  @SuppressWarnings("NullAway.Init") // set before any test
  private SampleServer server;

  @BeforeAll
  void start(@TempDir Path releases) throws IOException {
    SampleReleases.buildWithout(releases, Instant.parse("2026-01-02T03:04:05Z"), GRAPH);
    SampleReleases.build(releases, Instant.parse("2026-03-04T05:06:07Z"), 1);
    server = SampleServer.of(releases, SampleServer.TIGHT);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private HttpResponse<String> at(String date) throws IOException {
    return server.send(server.request("/timegate" + DOCUMENT).header("Accept-Datetime", date));
  }

  @Test
  void a_time_leads_to_the_release_that_was_current_then() throws IOException {
    HttpResponse<String> early = at("Sun, 01 Feb 2026 00:00:00 GMT");
    assertThat(early.statusCode()).isEqualTo(302);
    assertThat(header(early, "Location")).endsWith("/memento/20260102030405" + DOCUMENT);
    assertThat(header(early, "Vary")).containsIgnoringCase("accept-datetime");
    assertThat(header(early, "Link")).contains("rel=\"original\"").contains("rel=\"timemap\"");
    assertThat(header(at("Thu, 01 Jan 2032 00:00:00 GMT"), "Location")).contains("20260304050607");
    assertThat(header(at("Thu, 01 Jan 1998 00:00:00 GMT"), "Location")).contains("20260102030405");
    assertThat(at("yesterday").statusCode()).isEqualTo(400);
  }

  @Test
  void a_memento_is_as_its_release_had_it_and_its_links_stay_there() throws IOException {
    HttpResponse<String> late = server.get("/memento/20260304050607" + DOCUMENT);
    assertThat(late.statusCode()).isEqualTo(200);
    assertThat(header(late, "Memento-Datetime")).isEqualTo("Wed, 04 Mar 2026 05:06:07 GMT");
    assertThat(header(late, "Link")).contains("rel=\"original\"").contains("rel=\"timegate\"");
    assertThat(header(at(header(late, "Memento-Datetime")), "Location")).contains("20260304050607");
    assertThat(late.body()).contains("href=\"/memento/20260304050607/doc/");
    assertThat(server.get("/memento/20260102030405" + DOCUMENT).statusCode()).isEqualTo(404);
    assertThat(server.get("/memento/19990101000000" + DOCUMENT).statusCode()).isEqualTo(404);
  }

  @Test
  void the_map_lists_all_releases_kept_and_the_page_names_it() throws IOException {
    HttpResponse<String> map = server.get("/timemap" + DOCUMENT);
    assertThat(header(map, "Content-Type")).isEqualTo("application/link-format");
    assertThat(map.body())
        .contains("/memento/20260102030405" + DOCUMENT + ">; rel=\"first memento\"")
        .contains("/memento/20260304050607" + DOCUMENT + ">; rel=\"last memento\"");
    assertThat(header(server.get(DOCUMENT), "Link"))
        .contains("</timegate" + DOCUMENT + ">; rel=\"timegate\"");
  }
}
