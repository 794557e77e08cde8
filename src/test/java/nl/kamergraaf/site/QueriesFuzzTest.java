package nl.kamergraaf.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Duration;
import java.time.Instant;
import nl.kamergraaf.site.entity.FramedPages;
import nl.kamergraaf.site.http.Accept;
import nl.kamergraaf.site.http.Representation;
import nl.kamergraaf.site.language.Language;
import nl.kamergraaf.site.limit.Limits;
import nl.kamergraaf.site.query.QueryAddress;
import nl.kamergraaf.site.sparql.QueryPolicy;
import nl.kamergraaf.site.sparql.QueryRun;
import nl.kamergraaf.site.sparql.Refused;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;

/** No text sent as a query does anything but be answered or refused, in bounded time. */
final class QueriesFuzzTest {
  private static final Limits SMALL =
      new Limits(
          2_000,
          4_000,
          30,
          200,
          Duration.ofMillis(500),
          100_000,
          1_000,
          4,
          4,
          100,
          1 << 20,
          16,
          20,
          8_000,
          Duration.ofSeconds(5),
          1_000,
          1 << 20);
  private static final Duration MOST = Duration.ofSeconds(20);
  private static final QueryPolicy POLICY = new QueryPolicy(SMALL);
  private static final QueryRun RUN = new QueryRun(SMALL);
  private static final DatasetGraph DATA =
      RDFParser.fromString(
              "<urn:a> <urn:b> <urn:c>, 'een', 'two'@en, 3, 4.5, true . <urn:c> <urn:b> <urn:a> .",
              Lang.TURTLE)
          .toDatasetGraph();

  @FuzzTest(maxDuration = "5m")
  void query(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    Instant began = Instant.now();
    try {
      Query query = POLICY.check(text);
      if (query.isSelectType()) {
        assertThat(RUN.select(DATA, query).rows()).hasSizeLessThanOrEqualTo(SMALL.resultRows());
      } else if (query.isAskType()) {
        boolean unused = RUN.ask(DATA, query);
      } else {
        assertThat(RUN.graph(DATA, query).size()).isLessThanOrEqualTo(SMALL.resultRows());
      }
    } catch (Refused refused) {
      assertThat(refused.status()).isBetween(400, 503);
      assertThat(refused.reason()).isNotBlank().doesNotContain("\tat ", "Exception");
    }
    assertThat(Duration.between(began, Instant.now())).isLessThan(MOST);
  }

  @FuzzTest(maxDuration = "5m")
  void permanentAddress(byte[] bytes) {
    String key = new String(bytes, UTF_8);
    assertThatCode(() -> QueryAddress.text(key, SMALL.queryLength())).doesNotThrowAnyException();
  }

  @FuzzTest(maxDuration = "5m")
  void negotiation(byte[] bytes) {
    String header = new String(bytes, UTF_8);
    Accept accept = Accept.parse(header);
    for (Representation representation : Representation.values()) {
      assertThat(accept.quality(representation.mediaType())).isBetween(0.0, 1.0);
    }
    assertThat(accept.asksFor("application/ld+json", FramedPages.PROFILE)).isIn(true, false);
    assertThat(Language.choose("", header)).isNotNull();
  }
}
