package nl.kamergraaf.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.source.Format;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One made-up document, annotated in {@code gold} and found as in {@code found.ttl}. */
final class EvaluationTest {
  private static final Path FOLDER = Path.of("src/test/resources/nl/kamergraaf/evaluate");

  private static List<Field> required() {
    return Field.all().stream().filter(Field::isRequired).toList();
  }

  @ParameterizedTest
  @MethodSource("required")
  void a_graph_that_says_what_was_annotated_is_right_in_every_field(Field field)
      throws IOException {
    Tally tally = evaluate(read(Format.MARKDOWN, "found.ttl")).tally(field);
    assertThat(tally.gold()).isPositive();
    assertThat(tally).isEqualTo(new Tally(tally.gold(), 0, 0));
  }

  @Test
  void an_invention_is_told_with_the_words_it_was_read_from() throws IOException {
    Comparison citations =
        only(evaluate(read(Format.MARKDOWN, "mistaken.ttl"))).of(Field.CITATIONS);
    assertThat(citations.missed())
        .containsExactly(
            new Claim(List.of("kst999997"), "kst-99999-7", "Kamerstukken II 99 999, nr. 7"));
    assertThat(citations.invented())
        .containsExactly(new Claim(List.of("kst999991"), "kst-99999-1", "99 999, nr. 1"));
  }

  @Test
  void a_document_is_found_by_its_id_where_its_file_is_another() throws IOException {
    Evaluation evaluation = evaluate(read(Format.XML, "mistaken.ttl"));
    assertThat(evaluation.absent()).isEmpty();
    assertThat(evaluation.tally(Field.DOCUMENT)).isEqualTo(new Tally(1, 0, 0));
  }

  @Test
  void a_document_in_two_forms_is_measured_in_each() throws IOException {
    Evaluation evaluation =
        evaluate(read(Format.MARKDOWN, "found.ttl"), read(Format.XML, "mistaken.ttl"));
    assertThat(evaluation.documents()).isEqualTo(1);
    assertThat(evaluation.forms()).containsExactly(Format.XML, Format.MARKDOWN);
    assertThat(evaluation.in(Format.MARKDOWN).tally(Field.CITATIONS)).isEqualTo(new Tally(1, 0, 0));
    assertThat(evaluation.in(Format.XML).tally(Field.CITATIONS)).isEqualTo(new Tally(0, 1, 1));
    assertThat(evaluation.tally(Field.CITATIONS)).isEqualTo(new Tally(1, 1, 1));
  }

  @Test
  void of_a_document_that_was_not_read_everything_is_missed() throws IOException {
    Evaluation evaluation = evaluate();
    assertThat(evaluation.absent()).containsExactly("ah-tk-20992100-1.md");
    assertThat(evaluation.tally(Field.ASKERS)).isEqualTo(new Tally(0, 2, 0));
  }

  @Test
  void the_table_has_a_line_a_field_and_lists_errors_when_asked() throws IOException {
    Evaluation evaluation = evaluate(read(Format.MARKDOWN, "mistaken.ttl"));
    assertThat(new EvaluationText(List.of(Field.CITATIONS), true).of(evaluation))
        .isEqualTo(
            """
            ah-tk-20992100-1.md (markdown): citations: missed kst-99999-7 «Kamerstukken II 99 999, nr. 7»
            ah-tk-20992100-1.md (markdown): citations: not in gold kst-99999-1 «99 999, nr. 1»
            documents 1, absent 0
            field              gold  found    prec  recall      f1
            citations             1      1   0.000   0.000   0.000
            ALL                   1      1   0.000   0.000   0.000
            """);
  }

  @Test
  void the_json_says_the_same_and_more() throws IOException {
    Evaluation evaluation = evaluate(read(Format.MARKDOWN, "mistaken.ttl"));
    JsonNode json =
        new ObjectMapper()
            .readTree(new EvaluationJson(List.of(Field.CITATIONS, Field.ASKERS)).of(evaluation));
    assertThat(json.at("/documents").asInt()).isEqualTo(1);
    assertThat(json.at("/fields/citations/f1").asDouble()).isZero();
    assertThat(json.at("/fields/askers/gold").asInt()).isEqualTo(2);
    assertThat(json.at("/forms/markdown/fields/ALL/gold").asInt()).isEqualTo(3);
    assertThat(json.at("/errors/0/error").asText()).isEqualTo("missed");
    assertThat(json.findValuesAsText("quote"))
        .containsExactlyInAnyOrder("99 999, nr. 1", "Kamerstukken II 99 999, nr. 7");
  }

  @Test
  void a_folder_without_annotations_or_with_broken_ones_is_refused_by_name(@TempDir Path folder)
      throws IOException {
    assertThatIOException()
        .isThrownBy(() -> GoldReader.readFolder(folder))
        .withMessage(folder + ": no annotation files (*.json)");
    Path file = Files.writeString(folder.resolve("a.json"), "{\"file\": \"a.md\"}");
    assertThatIOException()
        .isThrownBy(() -> GoldReader.readFolder(folder))
        .withMessage(file + ": no \"kind\"");
  }

  private static Evaluation evaluate(ReadDocument... read) throws IOException {
    return Evaluation.of(GoldReader.readFolder(FOLDER.resolve("gold")), List.of(read));
  }

  private static Evaluation.Result only(Evaluation evaluation) {
    assertThat(evaluation.results()).hasSize(1);
    return evaluation.results().getFirst();
  }

  private static ReadDocument read(Format form, String file) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(FOLDER.resolve(file)).lang(Lang.TURTLE).parse(graph);
    return new ReadDocument(
        form, new DocumentGraph(NodeFactory.createURI("https://example.org/" + file), graph));
  }
}
