package nl.kamergraaf.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.kamergraaf.server.SampleServer.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CompressionTest extends OnSampleServer {
  private static final String PAGE = "/doc/document/ah-tk-20232024-9001";
  private static final String QUERY =
      "/sparql?query=SELECT%20*%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D%20LIMIT%20100";

  private HttpResponse<byte[]> get(String path, String coding) throws IOException {
    return server.bytes(server.request(path).header("Accept-Encoding", coding));
  }

  private static String unzipped(byte[] content) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        PAGE,
        PAGE + ".ttl",
        PAGE + ".jsonld",
        "/search.csv",
        "/feeds/documents.atom",
        "/openapi.json",
        "/data/dataset.ttl",
        "/doc/person/nobody"
      })
  void what_shrinks_is_sent_compressed_to_who_takes_it_and_says_the_same(String path)
      throws IOException {
    HttpResponse<byte[]> plain = get(path, "identity");
    HttpResponse<byte[]> coded = get(path, "gzip");
    assertThat(header(coded, "content-encoding")).isEqualTo("gzip");
    assertThat(header(plain, "content-encoding")).isEmpty();
    assertThat(unzipped(coded.body())).isEqualTo(new String(plain.body(), UTF_8));
    assertThat(coded.body().length).isLessThan(plain.body().length);
    for (HttpResponse<?> response : List.of(plain, coded)) {
      assertThat(header(response, "vary")).contains("Accept-Encoding");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gzip, deflate, br          | gzip
          *                          | gzip
          br;q=1.0, gzip;q=0.8, *;q=0.1 | gzip
          gzip;q=0                   | ''
          gzip;q=0.5, identity;q=0.6 | ''
          br                         | ''
          identity                   | ''
          """)
  void the_coding_is_the_one_that_the_client_prefers(String accepted, String sent)
      throws IOException {
    assertThat(header(get(PAGE, accepted), "content-encoding")).isEqualTo(sent);
  }

  @Test
  void each_coding_has_a_strong_tag_of_its_own_which_is_known_again() throws IOException {
    String plain = header(get(PAGE, "identity"), "etag");
    String coded = header(get(PAGE, "gzip"), "etag");
    assertThat(plain).startsWith("\"").isNotEqualTo(coded);
    assertThat(coded).startsWith("\"");
    assertThat(again(coded, "gzip").statusCode()).isEqualTo(304);
    assertThat(again(plain, "identity").statusCode()).isEqualTo(304);
    assertThat(again(plain, "gzip").statusCode()).isEqualTo(200);
  }

  private HttpResponse<byte[]> again(String etag, String coding) throws IOException {
    return server.bytes(
        server.request(PAGE).header("Accept-Encoding", coding).header("If-None-Match", etag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", PAGE, PAGE + ".ttl", "/openapi.json", "/sitemap.xml", QUERY})
  void head_says_of_compressed_content_what_get_says(String path) throws IOException {
    HttpResponse<byte[]> get = get(path, "gzip");
    HttpResponse<byte[]> head =
        server.bytes(
            server
                .request(path)
                .header("Accept-Encoding", "gzip")
                .method("HEAD", HttpRequest.BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(get.statusCode());
    assertThat(head.body()).isEmpty();
    for (String name :
        List.of("content-type", "content-length", "content-encoding", "etag", "vary", "link")) {
      if (!path.equals(QUERY) || !name.equals("content-length")) {
        assertThat(header(head, name)).as(name).isEqualTo(header(get, name));
      }
    }
  }

  @Test
  void the_rows_of_a_query_are_compressed_too() throws IOException {
    HttpResponse<byte[]> coded = get(QUERY, "gzip");
    assertThat(header(coded, "content-encoding")).isEqualTo("gzip");
    assertThat(header(coded, "vary")).contains("Accept-Encoding");
    assertThat(unzipped(coded.body())).isEqualTo(new String(get(QUERY, "identity").body(), UTF_8));
  }

  @Test
  void what_is_compressed_already_is_sent_as_it_is() throws IOException {
    HttpResponse<byte[]> download = get("/data/kamergraaf.nq.gz", "gzip");
    assertThat(header(download, "content-encoding")).isEmpty();
    assertThat(unzipped(download.body())).contains("<https://w3id.org/kamergraaf/");
  }

  @Test
  void assets_are_compressed_and_may_be_kept_for_ever() throws IOException {
    String page = new String(get("/", "identity").body(), UTF_8);
    String sheet = Jsoup.parse(page).expectFirst("link[rel=stylesheet]").attr("href");
    HttpResponse<byte[]> response = get(sheet, "gzip");
    assertThat(header(response, "content-encoding")).isEqualTo("gzip");
    assertThat(header(response, "cache-control")).contains("immutable");
    assertThat(sheet).containsPattern("/[0-9a-f]{16}/");
  }
}
