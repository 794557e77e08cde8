package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import nl.kamergraaf.release.SampleReleases;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The evidence of a release as a file of annotations. */
final class EvidenceCommandTest {
  @TempDir private Path folder = Path.of("");
  private final StringWriter said = new StringWriter();

  private int run(String... arguments) {
    return Commands.run(new PrintWriter(said), arguments);
  }

  @Test
  void all_annotations_are_written_in_full_in_the_graphs_of_their_documents() throws IOException {
    SampleReleases.in(folder.resolve("releases"));
    Path out = folder.resolve("evidence.nq.gz");

    int status =
        run(
            "evidence",
            "--releases",
            folder.resolve("releases").toString(),
            "--out",
            out.toString());

    assertThat(status).as(said.toString()).isZero();
    DatasetGraph written = RDFParser.source(out.toUri().toString()).toDatasetGraph();
    Node graph = NodeFactory.createURI(SampleReleases.BASE + "graph/document/ah-tk-20232024-9001");
    assertThat(written.contains(graph, Node.ANY, RDF.type.asNode(), OA.Annotation.asNode()))
        .isTrue();
    assertThat(
            written.contains(
                graph, Node.ANY, OA.exact.asNode(), NodeFactory.createLiteralString("Scanfabriek")))
        .isTrue();
  }

  @Test
  void without_a_release_it_says_so() {
    assertThat(run("evidence", "--releases", folder.toString())).isEqualTo(1);
    assertThat(said.toString()).contains("build one first");
  }
}
