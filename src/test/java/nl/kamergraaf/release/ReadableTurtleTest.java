package nl.kamergraaf.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

/** Turtle is written in the order in which people read. */
final class ReadableTurtleTest {
  private static final Pattern SUBJECT = Pattern.compile("(?m)^<([^>]+)>");

  private final Graph graph =
      RDFParser.fromString(
              """
              PREFIX kg: <https://w3id.org/kamergraaf/def#>
              PREFIX oa: <http://www.w3.org/ns/oa#>
              BASE <http://example.org/>
              <a/name> kg:subject "genoemd" .
              <doc/evidence/1> a oa:Annotation ; kg:forProperty kg:mentions .
              <doc/question/10> a kg:Question ; kg:number 10 .
              <doc/question/9> a kg:Question ; kg:number 9 .
              <doc> kg:hasQuestion <doc/question/10> , <doc/question/9> ; a kg:QuestionDocument .
              """,
              Lang.TURTLE)
          .toGraph();

  @Test
  void what_it_is_about_comes_first_and_where_it_was_read_last() {
    List<String> subjects =
        SUBJECT.matcher(written()).results().map(found -> found.group(1)).toList();
    assertThat(subjects)
        .containsExactly(
            "http://example.org/doc",
            "http://example.org/doc/question/9",
            "http://example.org/doc/question/10",
            "http://example.org/a/name",
            "http://example.org/doc/evidence/1");
  }

  @Test
  void what_kind_of_thing_it_is_comes_before_what_it_has() {
    assertThat(written().lines().dropWhile(line -> !line.startsWith("<")).limit(4))
        .extracting(String::strip)
        .containsExactly(
            "<http://example.org/doc>",
            "rdf:type        kg:QuestionDocument;",
            "kg:hasQuestion  <http://example.org/doc/question/9>;",
            "kg:hasQuestion  <http://example.org/doc/question/10> .");
  }

  @Test
  void nothing_is_lost() {
    Graph read = RDFParser.fromString(written(), Lang.TURTLE).toGraph();
    assertThat(read.isIsomorphicWith(graph)).isTrue();
  }

  private String written() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReadableTurtle.write(graph, NodeFactory.createURI("http://example.org/doc"), out);
    return out.toString(UTF_8);
  }
}
