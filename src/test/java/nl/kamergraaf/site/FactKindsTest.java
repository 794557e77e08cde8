package nl.kamergraaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kamergraaf.graph.FactKind;
import nl.kamergraaf.graph.FactKinds;
import nl.kamergraaf.site.language.Language;
import nl.kamergraaf.site.language.Messages;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a kind of fact says of itself is in the ontology, the shapes, JSON-LD and the sentences. */
final class FactKindsTest {
  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final Graph ONTOLOGY = RDFDataMgr.loadGraph("ontology/kamergraaf.ttl");
  private static final Graph SHAPES = RDFDataMgr.loadGraph("ontology/shapes.ttl");

  static List<FactKind.Part> parts() {
    return FactKinds.parts();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void the_ontology_defines_its_link_and_its_classes(FactKind.Part part) {
    assertThat(ONTOLOGY.contains(part.link(), RDF.type.asNode(), OWL.ObjectProperty.asNode()))
        .as(part.link().getURI())
        .isTrue();
    Node range =
        ONTOLOGY.stream(part.link(), RDFS.range.asNode(), Node.ANY)
            .findFirst()
            .orElseThrow()
            .getObject();
    for (Node name : part.classes()) {
      assertThat(ONTOLOGY.contains(name, RDF.type.asNode(), OWL.Class.asNode()))
          .as(name.getURI())
          .isTrue();
      assertThat(range.equals(name) || ONTOLOGY.contains(name, RDFS.subClassOf.asNode(), range))
          .as(name + " in the range of " + part.link())
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("parts")
  void a_shape_checks_each_of_its_classes_and_its_evidence(FactKind.Part part) {
    for (Node name : part.classes()) {
      assertThat(SHAPES.stream(Node.ANY, NodeFactory.createURI(SH + "targetClass"), name).count())
          .as("shapes for " + name)
          .isGreaterThanOrEqualTo(2);
    }
    assertThat(SHAPES.contains(Node.ANY, NodeFactory.createURI(SH + "path"), part.link()))
        .as("a shape for " + part.link())
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void json_calls_it_by_its_name(FactKind.Part part) throws IOException {
    assertThat(Files.readString(Path.of("ontology/context.jsonld")))
        .contains("\"" + part.name() + "\": {\"@id\": \"kg:" + part.link().getLocalName() + "\"");
  }

  @ParameterizedTest
  @MethodSource("parts")
  void pages_have_a_heading_for_it_in_both_languages(FactKind.Part part) {
    for (Language language : Language.values()) {
      assertThat(Messages.of(language).get("document." + part.name())).isNotBlank();
    }
  }
}
