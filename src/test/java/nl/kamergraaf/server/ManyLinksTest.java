package nl.kamergraaf.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import nl.kamergraaf.release.ManyLinks;
import nl.kamergraaf.release.OpenRelease;
import nl.kamergraaf.release.SampleReleases;
import nl.kamergraaf.site.Site;
import nl.kamergraaf.site.http.Addresses;
import nl.kamergraaf.site.http.Request;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.limit.Limits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ManyLinksTest {
  private static final int FEW = 60;
  private static final int MANY = 3_000;
  private static final int ROUNDS = 20;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Site site = new Site(new Addresses(SampleReleases.BASE, ""), Limits.DEFAULT);

  @SuppressWarnings("NullAway.Init") // set before any test
  private OpenRelease release;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    release = OpenRelease.open(ManyLinks.build(folder, FEW, MANY));
  }

  @AfterAll
  void close() throws IOException {
    release.close();
  }

  private static Request request(String key, String accept, String page) {
    Map<String, List<String>> parameters = Map.of("page", List.of(page));
    return new Request("http://localhost", "/doc/country/" + key, parameters, accept, "nl");
  }

  /** What an answer costs in memory, which no other process on the machine can change. */
  private long bytesAllocated(String key, String accept) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    Response response = site.answer(request(key, accept, "1"), release);
    long cost = THREADS.getCurrentThreadAllocatedBytes() - before;
    assertThat(response.status()).isEqualTo(200);
    return cost;
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "text/turtle"})
  void a_page_costs_the_same_for_a_thing_with_fifty_times_the_links(String accept) {
    long[] few = new long[ROUNDS];
    long[] many = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      few[i] = bytesAllocated("few", accept);
      many[i] = bytesAllocated("many", accept);
    }
    assertThat(median(many)).isLessThan(median(few) * 3 / 2);
  }

  private static long median(long[] costs) {
    return LongStream.of(costs).sorted().skip(costs.length / 2).findFirst().orElseThrow();
  }

  @Test
  void the_last_page_is_there_too_and_pages_are_counted_alike_in_html_and_turtle() {
    for (String accept : List.of("text/html", "text/turtle")) {
      Response last = site.answer(request("many", accept, "60"), release);
      Response before = site.answer(request("many", accept, "59"), release);
      assertThat(last.headers().get("Link")).contains("page=59").doesNotContain("rel=\"next\"");
      assertThat(before.headers().get("Link")).contains("page=60>; rel=\"next\"");
    }
  }
}
