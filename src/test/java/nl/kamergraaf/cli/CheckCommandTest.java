package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class CheckCommandTest {
  private static final String EXAMPLE = "src/test/resources/graph/example.ttl";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void a_sound_graph_exits_0_and_names_its_warnings() {
    assertThat(run("--lang", "en", EXAMPLE)).isZero();
    assertThat(out.toString())
        .startsWith("0 fault(s), 1 warning(s), 0 gap(s)\n")
        .contains("This name was not traced to a person.");
  }

  @Test
  void a_fault_exits_1_and_is_written_as_SHACL(@TempDir Path folder) throws IOException {
    Path faulty = folder.resolve("faulty.ttl");
    Files.writeString(
        faulty,
        """
        @prefix kg: <https://w3id.org/kamergraaf/def#> .
        <https://w3id.org/kamergraaf/id/document/x/question/1> a kg:Question ; kg:number 0 .
        """);
    Path report = folder.resolve("report.ttl");
    assertThat(run("--report", report.toString(), faulty.toString())).isEqualTo(1);
    assertThat(out.toString())
        .contains("VIOLATION QUESTION_NUMBER (1)")
        .contains("  x/question/1: 0");
    ValidationReport shacl = ValidationReport.fromGraph(RDFDataMgr.loadGraph(report.toString()));
    assertThat(shacl.getEntries()).hasSize(2);
  }

  @Test
  void files_are_checked_as_one_graph(@TempDir Path folder) throws IOException {
    Path other = folder.resolve("other.ttl");
    Files.writeString(
        other,
        """
        @prefix kg: <https://w3id.org/kamergraaf/def#> .
        <https://w3id.org/kamergraaf/id/document/ah-tk-20232024-9001> kg:appendixNumber 2 .
        """);
    assertThat(run(EXAMPLE, other.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("DOCUMENT_APPENDIX_NUMBER");
  }

  @Test
  void unreadable_input_exits_1_with_one_line(@TempDir Path folder) throws IOException {
    Path broken = folder.resolve("broken.ttl");
    Files.writeString(broken, "<a> <b> ");
    assertThat(run(broken.toString())).isEqualTo(1);
    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .startsWith("check: " + broken + ": ");
    assertThat(run(folder.resolve("absent.ttl").toString())).isEqualTo(1);
    assertThat(run(folder.toString())).as("a folder that is no release").isEqualTo(1);
  }

  @Test
  void no_input_is_a_usage_error() {
    assertThat(run()).isEqualTo(2);
  }

  @Test
  void the_register_is_counted_and_held_against_the_names_that_come_with_it() {
    assertThat(run("--register", "--lang", "en")).isZero();
    assertThat(out.toString())
        .startsWith("kind                      entries    names   linked   no source\n")
        .containsPattern("persons +1\\d\\d\\d")
        .containsPattern("askers, as the chamber lists them +561 +561 +0 +1.000");
  }

  @Test
  void the_register_and_an_input_together_are_a_usage_error() {
    assertThat(run("--register", EXAMPLE)).isEqualTo(2);
    assertThat(run("--observed", "names.tsv", EXAMPLE)).isEqualTo(2);
    assertThat(run("--register", "--observed", "absent.tsv")).isEqualTo(1);
  }

  @Test
  void other_shapes_are_held_to_instead(@TempDir Path folder) throws IOException {
    Path shapes = folder.resolve("shapes.ttl");
    Files.writeString(
        shapes,
        """
        @prefix kg: <https://w3id.org/kamergraaf/def#> .
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        <https://example.org/shape> a sh:NodeShape ; sh:targetClass kg:AnswerDocument ;
          sh:property [ sh:path kg:subject ; sh:maxCount 0 ] .
        """);
    assertThat(run("--shapes", shapes.toString(), EXAMPLE)).isEqualTo(1);
    assertThat(out.toString()).startsWith("1 fout(en), 0 waarschuwing(en)");
    Files.writeString(shapes, Files.readString(shapes).replace("kg:subject", "\"subject\""));
    assertThat(run("--shapes", shapes.toString(), EXAMPLE)).isEqualTo(1);
    assertThat(err.toString()).startsWith("check: --shapes: ");
  }

  @Test
  void the_report_is_given_as_JSON_too() throws IOException {
    assertThat(run("--json", EXAMPLE)).isZero();
    JsonNode report = new ObjectMapper().readTree(out.toString());
    assertThat(report.get("publishable").asBoolean()).isTrue();
    assertThat(report.get("warning").asInt()).isOne();
    assertThat(report.get("findings").get(0).get("code").asText())
        .isEqualTo("SUBMISSION_SUBMITTER");
  }

  private int run(String... arguments) {
    return new CommandLine(new CheckCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
