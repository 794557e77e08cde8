package nl.kamergraaf.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.query.SavedQueries;
import nl.kamergraaf.query.SavedQuery;
import nl.kamergraaf.release.OpenRelease;
import nl.kamergraaf.release.SampleReleases;
import nl.kamergraaf.site.http.Addresses;
import nl.kamergraaf.site.http.Request;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.limit.Limits;
import nl.kamergraaf.site.sparql.KnownRows;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What costs much is found once, and says the same; what means nothing makes no page another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set before any test
final class KnownAnswersTest {
  private static final Addresses ADDRESSES = new Addresses(SampleReleases.BASE, "");
  private OpenRelease release;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    release = OpenRelease.open(SampleReleases.in(folder));
  }

  @AfterAll
  void close() throws IOException {
    release.close();
  }

  private static Request csv(String query) {
    return new Request(
        "http://localhost", "/queries/" + query, Map.of("format", List.of("csv")), "", "nl");
  }

  private static String body(Response response) {
    return new String(((Response.Bytes) response.body()).content(), UTF_8);
  }

  @Test
  void an_answer_found_beforehand_is_the_answer() {
    Site fresh = new Site(ADDRESSES, Limits.DEFAULT);
    Site prepared = new Site(ADDRESSES, Limits.DEFAULT);
    prepared.prepare(release, () -> true);
    for (SavedQuery query : SavedQueries.load().all()) {
      assertThat(body(prepared.answer(csv(query.name()), release)))
          .as(query.name())
          .isEqualTo(body(fresh.answer(csv(query.name()), release)));
    }
  }

  @Test
  void an_answer_found_beforehand_takes_no_time_of_a_query() {
    KnownRows known = new KnownRows(Limits.DEFAULT);
    SavedQuery query = SavedQueries.load().named("least-certain-facts").orElseThrow();
    assertThat(known.of(release, query.query())).isEmpty();
    known.find(release, query);
    assertThat(known.of(release, query.query())).isPresent();
    assertThat(Limits.DEFAULT.within(Duration.ofMinutes(1)).queryTime()).hasMinutes(1);
  }

  @Test
  void who_stops_the_server_does_not_wait_for_all_answers() {
    Site site = new Site(ADDRESSES, Limits.DEFAULT);
    site.prepare(release, () -> false);
    assertThat(site.answer(csv("documents-by-kind"), release).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "/, true",
    "/about, true",
    "/doc/document/ah-tk-20232024-9001, true",
    "/doc/document/ah-tk-20232024-9001.ttl, true",
    "/def, true",
    "/queries/who-asked-about, false",
    "/search, false"
  })
  void a_parameter_that_means_nothing_makes_no_page_another(String path, boolean isDropped) {
    Site site = new Site(ADDRESSES, Limits.DEFAULT);
    Map<String, List<String>> parameters =
        Map.of("utm_source", List.of("x"), "lang", List.of("en"));
    Request asked = new Request("http://localhost", path, parameters, "text/html", "nl");
    assertThat(site.meant(asked).parameters().containsKey("utm_source")).isEqualTo(!isDropped);
    assertThat(site.meant(asked).parameters()).containsEntry("lang", List.of("en"));
  }
}
