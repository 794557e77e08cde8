package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import nl.kamergraaf.extraction.Extractor;
import nl.kamergraaf.fact.citation.KnownIds;
import nl.kamergraaf.fuzz.Promises;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.lines.GraphLines;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.source.SourceFile;

/** No text makes the way from bytes to graph throw, hang or misquote. */
final class PipelineFuzzTest {
  private static final Extractor PIPELINE =
      new Extractor(Register.load(), Iris.CANONICAL, KnownIds.none());

  @FuzzTest(maxDuration = "5m")
  void text(byte[] bytes) {
    Promises.timely(
        () ->
            Promises.told(PIPELINE.graph(new SourceFile("fuzzed", bytes)))
                .ifPresent(PipelineFuzzTest::check));
  }

  private static void check(DocumentGraph graph) {
    QuotedEvidence.check(graph.graph());
    GraphLines lines = GraphLines.of(graph);
    assertThat(lines.lines()).isNotEmpty();
  }
}
