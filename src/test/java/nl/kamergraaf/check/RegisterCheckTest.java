package nl.kamergraaf.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;

final class RegisterCheckTest {

  @Test
  void the_register_and_the_topics_hold_to_the_shapes() throws IOException {
    CheckReport report = GraphCheck.load().check(register().getGraph());
    assertThat(report.findings())
        .filteredOn(finding -> finding.severity() != Severity.INFO)
        .as(() -> new ReportText("en", 20).of(report))
        .isEmpty();
  }

  private static Model register() throws IOException {
    Model all = ModelFactory.createDefaultModel();
    for (String folder : List.of("ontology/register", "ontology/topics")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        files
            .filter(file -> file.toString().endsWith(".ttl"))
            .forEach(file -> RDFDataMgr.read(all, file.toString()));
      }
    }
    return all;
  }
}
