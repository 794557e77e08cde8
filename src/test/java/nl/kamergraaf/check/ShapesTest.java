package nl.kamergraaf.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

final class ShapesTest {
  private static final String NS = "https://w3id.org/kamergraaf/def#";

  /** Classes that only gather others: what is said of every document stands with Document. */
  private static final Set<String> HELD_BY_THEIR_SUBCLASSES =
      Set.of("OfficialPublication", "ParliamentaryDocument");

  private final Model shapes = RDFDataMgr.loadModel("ontology/shapes.ttl");
  private final Model ontology = RDFDataMgr.loadModel("ontology/kamergraaf.ttl");

  @Test
  void speak_only_of_terms_that_the_ontology_defines() {
    Set<String> unknown = new TreeSet<>();
    for (RDFNode node : shapes.listObjects().toList()) {
      if (node.isURIResource()
          && node.asResource().getURI().startsWith(NS)
          && !ontology.contains(node.asResource(), RDF.type)) {
        unknown.add(node.asResource().getLocalName());
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void every_rule_says_in_two_languages_what_should_be_so_and_how_grave_it_is() {
    List<Resource> rules =
        shapes
            .listSubjectsWithProperty(SHACLM.severity)
            .andThen(shapes.listResourcesWithProperty(SHACLM.path))
            .filterKeep(rule -> !isPartOfAnother(rule))
            .toList();
    assertThat(rules).hasSizeGreaterThan(100);
    assertThat(rules)
        .allSatisfy(
            rule -> {
              assertThat(rule.hasProperty(SHACLM.severity)).isTrue();
              assertThat(shapes.listStatements(rule, SHACLM.message, null, "nl").toList())
                  .hasSize(1);
              assertThat(shapes.listStatements(rule, SHACLM.message, null, "en").toList())
                  .hasSize(1);
            });
  }

  @Test
  void every_class_is_held_to_a_shape() {
    Set<String> targets = new TreeSet<>(HELD_BY_THEIR_SUBCLASSES);
    shapes
        .listObjectsOfProperty(SHACLM.targetClass)
        .forEach(target -> targets.add(target.asResource().getLocalName()));
    Set<String> classes = new TreeSet<>();
    ontology
        .listSubjectsWithProperty(RDF.type, OWL.Class)
        .filterKeep(term -> term.hasProperty(RDFS.isDefinedBy))
        .forEach(term -> classes.add(term.getLocalName()));
    classes.removeAll(targets);
    assertThat(classes).isEmpty();
  }

  /** The alternatives of an sh:or carry no message of their own. */
  private boolean isPartOfAnother(Resource rule) {
    return !rule.hasProperty(SHACLM.severity)
        && rule.hasProperty(SHACLM.minCount)
        && rule.listProperties().toList().size() == 2;
  }
}
