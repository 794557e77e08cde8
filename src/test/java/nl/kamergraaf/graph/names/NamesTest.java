package nl.kamergraaf.graph.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.graph.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

final class NamesTest {
  private static final Node KIEM = NodeFactory.createURI("https://example.org/id/kiem");

  private static DocumentGraph document(String label, String more) {
    return new DocumentGraph(NodeFactory.createURI("https://example.org/d"), graph(label, more));
  }

  private static Graph graph(String label, String more) {
    return RDFParser.fromString(
            """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            <https://example.org/id/kiem> skos:prefLabel "%s"@nl . %s
            """
                .formatted(label, more),
            Lang.TURTLE)
        .toGraph();
  }

  private static List<String> labels(Graph graph, Node property) {
    return graph.stream(KIEM, property, Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .sorted()
        .toList();
  }

  private static Graph names(List<DocumentGraph> documents) {
    Names names = new Names(Iris.CANONICAL);
    documents.forEach(names::without);
    return names.graph();
  }

  @Test
  void the_form_that_most_documents_print_is_preferred_in_any_order() {
    List<DocumentGraph> documents =
        new ArrayList<>(
            List.of(
                document("Stichting Kiem", ""),
                document("stichting Kiem", ""),
                document("stichting Kiem", ""),
                document("STICHTING KIEM", "")));
    for (int turn = 0; turn < documents.size(); turn++) {
      Graph graph = names(documents);
      assertThat(labels(graph, SKOS.prefLabel.asNode())).containsExactly("stichting Kiem");
      assertThat(labels(graph, SKOS.altLabel.asNode()))
          .containsExactly("STICHTING KIEM", "Stichting Kiem");
      Collections.rotate(documents, 1);
    }
  }

  @Test
  void of_forms_printed_as_often_the_first_by_code_points_is_preferred() {
    Graph graph = names(List.of(document("stichting Kiem", ""), document("Stichting Kiem", "")));
    assertThat(labels(graph, SKOS.prefLabel.asNode())).containsExactly("Stichting Kiem");
  }

  @Test
  void an_alternative_form_that_is_preferred_elsewhere_is_no_alternative() {
    String also = "<https://example.org/id/kiem> skos:altLabel \"Kiem\"@nl .";
    Graph graph =
        names(List.of(document("de Kiem", also), document("Kiem", ""), document("Kiem", "")));
    assertThat(labels(graph, SKOS.prefLabel.asNode())).containsExactly("Kiem");
    assertThat(labels(graph, SKOS.altLabel.asNode())).containsExactly("de Kiem");
  }

  @Test
  void what_the_register_names_keeps_its_name() {
    Names names = new Names(Iris.CANONICAL);
    names.reference(graph("Stichting Kiem", ""));
    Graph same = names.without(document("Stichting Kiem", "")).graph();
    Graph other = names.without(document("stichting Kiem", "")).graph();
    assertThat(labels(same, SKOS.prefLabel.asNode())).containsExactly("Stichting Kiem");
    assertThat(labels(other, SKOS.prefLabel.asNode())).isEmpty();
    assertThat(labels(other, SKOS.altLabel.asNode())).containsExactly("stichting Kiem");
    assertThat(names.graph().isEmpty()).isTrue();
  }

  @Test
  void what_is_named_by_its_identifier_stays_in_its_document() {
    String id = "<https://example.org/id/kiem> dcterms:identifier \"kiem\" .";
    Graph rest = new Names(Iris.CANONICAL).without(document("kiem", id)).graph();
    assertThat(labels(rest, SKOS.prefLabel.asNode())).containsExactly("kiem");
  }
}
