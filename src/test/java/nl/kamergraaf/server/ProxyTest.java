package nl.kamergraaf.server;

import static nl.kamergraaf.server.SampleServer.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.release.SampleReleases;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProxyTest {
  private static final String PREFIX = "/kamergraaf";
  private static final String PAGE = "/doc/document/ah-tk-20232024-9001";
  private static final int ENOUGH = 120;

  @Test
  void under_a_path_every_link_form_and_redirect_stays_below_it_and_leads_somewhere(
      @TempDir Path releases) throws IOException {
    try (SampleServer server = new SampleServer(releases, false, PREFIX)) {
      Set<String> seen = new HashSet<>();
      Deque<String> open = new ArrayDeque<>(List.of(PREFIX + "/", PREFIX + PAGE));
      while (!open.isEmpty() && seen.size() < ENOUGH) {
        String path = open.removeFirst().replaceFirst("#.*", "");
        if (seen.add(path)) {
          HttpResponse<String> response = server.get(path, "text/html,*/*;q=0.5");
          assertThat(response.statusCode()).as(path).isIn(200, 303);
          links(response).forEach(open::add);
        }
      }
      assertThat(seen).hasSize(ENOUGH);
    }
  }

  /** The links of a page within this host, each of which must be below the prefix. */
  private static Set<String> links(HttpResponse<String> response) {
    Set<String> links = new HashSet<>();
    if (response.statusCode() == 303) {
      links.add(header(response, "location"));
    } else if (header(response, "content-type").startsWith("text/html")) {
      Document page = Jsoup.parse(response.body());
      page.select("[href]").forEach(element -> links.add(element.attr("href")));
      page.select("[src]").forEach(element -> links.add(element.attr("src")));
      page.select("[action]").forEach(element -> links.add(element.attr("action")));
      page.select("[data-suggest]").forEach(e -> links.add(e.attr("data-suggest")));
    }
    links.removeIf(link -> !link.startsWith("/"));
    assertThat(links).allMatch(link -> link.startsWith(PREFIX + "/"));
    return links;
  }

  @Test
  void under_a_path_queries_feeds_and_canonical_addresses_are_right(@TempDir Path releases)
      throws IOException {
    try (SampleServer server = new SampleServer(releases, false, PREFIX)) {
      assertThat(server.get(PREFIX + "/sparql?query=ASK%7B%7D").body()).contains("true");
      assertThat(server.get(PREFIX + "/sparql", "text/turtle").body()).contains("sd:Service");
      assertThat(header(server.get(PREFIX + "/id/group/vlp"), "location"))
          .isEqualTo(PREFIX + "/doc/group/vlp");
      assertThat(server.get(PREFIX + "/sitemap.xml").body()).contains(PREFIX + "/sitemap/1.xml");
      assertThat(server.get(PREFIX + "/sitemap/1.xml").body()).contains(PREFIX + PAGE + "</loc>");
      assertThat(server.get(PREFIX + "/robots.txt").body())
          .contains("Disallow: " + PREFIX + "/sparql", PREFIX + "/sitemap.xml");
      assertThat(server.get(PREFIX + "/feeds/documents.atom").body()).contains(PREFIX + PAGE);
      assertThat(server.get(PREFIX + "/openapi.json").body()).contains(PREFIX + "\"");
      assertThat(header(server.get(PREFIX + PAGE), "link"))
          .contains("<" + SampleReleases.BASE + PAGE.substring(1) + ">; rel=\"canonical\"")
          .contains("<" + PREFIX + PAGE + ".ttl>");
      assertThat(server.get(PAGE).statusCode()).isEqualTo(404);
      assertThat(server.get(PREFIX + "else").statusCode()).isEqualTo(404);
    }
  }

  private static String feedLink(SampleServer server) throws IOException {
    String feed =
        server
            .send(
                server
                    .request("/feeds/documents.atom")
                    .header("X-Forwarded-Proto", "https")
                    .header("X-Forwarded-Host", "data.example.nl, inner")
                    .header("X-Forwarded-Prefix", "/kg/"))
            .body();
    return Jsoup.parse(feed, org.jsoup.parser.Parser.xmlParser())
        .expectFirst("link[rel=self]")
        .attr("href");
  }

  @Test
  void behind_a_proxy_addresses_are_those_that_the_client_used(@TempDir Path releases)
      throws IOException {
    try (SampleServer server = new SampleServer(releases, true, "")) {
      assertThat(feedLink(server)).startsWith("https://data.example.nl/kg/feeds/documents.atom");
      HttpResponse<String> thing =
          server.send(server.request("/id/group/vlp").header("X-Forwarded-Prefix", "/kg"));
      assertThat(header(thing, "location")).isEqualTo("/kg/doc/group/vlp");
    }
  }

  @Test
  void without_being_told_nobody_s_word_is_taken_for_the_address(@TempDir Path releases)
      throws IOException {
    try (SampleServer server = new SampleServer(releases, false, "")) {
      assertThat(feedLink(server)).startsWith("http://localhost:");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example", "/a b", "/a\"onmouseover=", "kg", "/../x?y", "/a/../b"})
  void a_prefix_that_is_no_path_is_ignored(String prefix, @TempDir Path releases)
      throws IOException {
    try (SampleServer server = new SampleServer(releases, true, "")) {
      HttpResponse<String> thing =
          server.send(server.request("/id/group/vlp").header("X-Forwarded-Prefix", prefix));
      assertThat(header(thing, "location")).isEqualTo("/doc/group/vlp");
    }
  }
}
