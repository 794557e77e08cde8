package nl.kamergraaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.kamergraaf.evaluate.SearchSurvey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people type finds what they mean at first try. */
final class SearchRankingTest {
  private static final double WANTED = 0.9;

  @Test
  void what_is_meant_comes_first_or_next(@TempDir Path folder)
      throws IOException, InterruptedException, URISyntaxException {
    Path queries =
        Path.of(Objects.requireNonNull(SearchRankingTest.class.getResource("queries.tsv")).toURI());
    List<SearchSurvey.Wanted> wanted = SearchSurvey.Wanted.read(queries);
    assertThat(wanted).hasSizeGreaterThanOrEqualTo(60);
    try (SampleSite site = SampleSite.in(folder)) {
      List<SearchSurvey.Found> found = new SearchSurvey(URI.create(site.address("/"))).ask(wanted);
      assertThat(SearchSurvey.meanReciprocalRank(found))
          .as(
              () ->
                  "mean reciprocal rank; not first: "
                      + found.stream().filter(one -> one.place() != 1).toList())
          .isGreaterThanOrEqualTo(WANTED);
    }
  }
}
