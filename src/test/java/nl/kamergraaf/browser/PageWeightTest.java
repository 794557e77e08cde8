package nl.kamergraaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a first visit costs, all assets of a page compressed. Writes {@code
 * target/page-weights.txt}.
 */
final class PageWeightTest {
  private static final long MOST = 100_000;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void an_entity_page_without_figures_weighs_no_more_than_100_kilobytes(@TempDir Path folder)
      throws Exception {
    Map<String, Long> weights = new TreeMap<>();
    try (SampleSite site = SampleSite.in(folder)) {
      for (Map.Entry<String, String> page : PageKinds.ALL.entrySet()) {
        byte[] html = get(site.address(page.getValue()));
        Document parsed = Jsoup.parse(new String(html, java.nio.charset.StandardCharsets.UTF_8));
        long weight = compressed(html);
        for (String asset : assets(parsed)) {
          weight += compressed(get(site.address(asset)));
        }
        weights.put(page.getKey(), weight);
        if (page.getValue().startsWith("/doc/") && parsed.select("figure").isEmpty()) {
          assertThat(weight).as(page.getValue()).isLessThanOrEqualTo(MOST);
        }
      }
    }
    Files.write(
        Path.of("target/page-weights.txt"),
        weights.entrySet().stream().map(e -> e.getKey() + "\t" + e.getValue()).toList());
    assertThat(weights).isNotEmpty();
  }

  private static List<String> assets(Document page) {
    List<String> assets = new java.util.ArrayList<>(page.select("script[src]").eachAttr("src"));
    assets.addAll(page.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href"));
    return assets;
  }

  private byte[] get(String address) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Accept", "text/html, */*;q=0.5")
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
  }

  private static long compressed(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.size();
  }
}
