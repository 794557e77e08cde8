package nl.kamergraaf.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;

/**
 * The pitfalls of the OOPS! catalogue that a machine can find. Those that a person must judge, and
 * those that {@link OntologyTest} holds, are in {@code docs/pitfalls.md} with what was found.
 *
 * @see <a href="https://oops.linkeddata.es/catalogue.jsp">the catalogue</a>
 */
final class PitfallsTest {
  private static final String NS = "https://w3id.org/kamergraaf/def#";
  private static final Resource ONTOLOGY =
      ResourceFactory.createResource("https://w3id.org/kamergraaf/def");
  private static final Property DOMAIN_INCLUDES =
      ResourceFactory.createProperty("https://schema.org/domainIncludes");
  private static final Property RANGE_INCLUDES =
      ResourceFactory.createProperty("https://schema.org/rangeIncludes");

  private final Model model = RDFDataMgr.loadModel("ontology/kamergraaf.ttl");

  @Test
  void P04_no_class_stands_by_itself() {
    Set<Resource> used = new HashSet<>();
    for (Property property :
        List.of(RDFS.subClassOf, RDFS.domain, RDFS.range, DOMAIN_INCLUDES, RANGE_INCLUDES)) {
      model
          .listStatements(null, property, (RDFNode) null)
          .forEach(
              statement -> {
                used.add(statement.getSubject());
                used.add(statement.getResource());
              });
    }
    assertThat(ours(OWL.Class)).isSubsetOf(used);
  }

  @Test
  void P05_P25_P26_an_inverse_turns_domain_and_range_round_and_is_another_property() {
    for (Statement inverse : model.listStatements(null, OWL.inverseOf, (RDFNode) null).toList()) {
      Resource one = inverse.getSubject();
      Resource other = inverse.getResource();
      assertThat(one).isNotEqualTo(other);
      assertThat(one.hasProperty(RDF.type, OWL.SymmetricProperty)).as("" + one).isFalse();
      assertThat(one.getProperty(RDFS.domain)).isNotNull();
      assertThat(one.getPropertyResourceValue(RDFS.domain))
          .isEqualTo(other.getPropertyResourceValue(RDFS.range));
      assertThat(one.getPropertyResourceValue(RDFS.range))
          .isEqualTo(other.getPropertyResourceValue(RDFS.domain));
    }
  }

  @Test
  void P10_every_class_is_told_apart_from_some_others() {
    Set<String> disjoint = new TreeSet<>();
    model
        .listObjectsOfProperty(OWL2.members)
        .forEach(
            list ->
                list.as(RDFList.class)
                    .asJavaList()
                    .forEach(one -> disjoint.add(one.asResource().getLocalName())));
    assertThat(names(ours(OWL.Class))).isSubsetOf(disjoint);
  }

  @Test
  void P19_no_property_has_several_domains_or_ranges_which_would_be_meant_all_at_once() {
    for (Resource property : properties()) {
      for (Property end : List.of(RDFS.domain, RDFS.range)) {
        assertThat(property.listProperties(end).toList())
            .as(property.getLocalName() + " " + end.getLocalName())
            .hasSizeLessThan(2);
      }
    }
  }

  @Test
  void P12_P27_P30_P31_nothing_is_declared_the_same_as_something_else() {
    for (Property same : List.of(OWL.equivalentClass, OWL.equivalentProperty, OWL.sameAs)) {
      assertThat(model.contains(null, same)).as(same.getLocalName()).isFalse();
    }
  }

  @Test
  void P28_P29_P33_what_is_symmetric_or_transitive_stays_within_one_class_and_no_chain_is_single() {
    for (Resource kind : List.of(OWL.SymmetricProperty, OWL.TransitiveProperty)) {
      for (Resource property : ours(kind)) {
        assertThat(property.getPropertyResourceValue(RDFS.domain))
            .isEqualTo(property.getPropertyResourceValue(RDFS.range));
      }
    }
    model
        .listObjectsOfProperty(OWL2.propertyChainAxiom)
        .forEach(chain -> assertThat(chain.as(RDFList.class).size()).isGreaterThan(1));
  }

  @Test
  void P22_names_follow_one_convention() {
    assertThat(names(ours(OWL.Class))).allMatch(name -> name.matches("([A-Z][a-z]+)+"));
    assertThat(names(properties())).allMatch(name -> name.matches("[a-z]+([A-Z][a-z]+)*"));
    assertThat(names(ours(OWL2.NamedIndividual))).allMatch(name -> name.matches("([A-Z][a-z]+)+"));
  }

  @Test
  void P03_P21_no_property_is_called_is_and_no_class_gathers_the_rest() {
    assertThat(names(properties())).doesNotContain("is", "isA", "a", "type");
    assertThat(names(ours(OWL.Class))).noneMatch(name -> name.matches("(Other|Misc|Unknown).*"));
  }

  @Test
  void P20_a_label_names_and_a_comment_explains() {
    for (Resource term : terms()) {
      for (String language : List.of("nl", "en")) {
        String label = term.getProperty(RDFS.label, language).getString();
        String comment = term.getProperty(RDFS.comment, language).getString();
        assertThat(comment).as(term.getLocalName()).endsWith(".").isNotEqualToIgnoringCase(label);
        assertThat(label).as(term.getLocalName()).doesNotEndWith(".");
        assertThat(comment.length()).as(term.getLocalName()).isGreaterThan(label.length());
      }
    }
  }

  @Test
  void P34_P35_every_term_has_a_type_that_OWL_knows() {
    Set<Resource> known =
        Set.of(
            OWL.Class,
            OWL.ObjectProperty,
            OWL.DatatypeProperty,
            OWL.AnnotationProperty,
            OWL2.NamedIndividual);
    for (Resource term : terms()) {
      Set<Resource> types = term.listProperties(RDF.type).mapWith(Statement::getResource).toSet();
      types.retainAll(known);
      assertThat(types).as(term.getLocalName()).hasSize(1);
    }
    for (Statement said : model.listStatements().toList()) {
      String property = said.getPredicate().getURI();
      boolean builtIn =
          Stream.of(RDF.getURI(), RDFS.getURI(), OWL.getURI()).anyMatch(property::startsWith);
      assertThat(builtIn || said.getPredicate().hasProperty(RDF.type)).as(property).isTrue();
    }
  }

  @Test
  void P36_P39_addresses_have_no_file_extension_and_one_namespace_that_the_header_states()
      throws IOException {
    String turtle = Files.readString(Path.of("ontology/kamergraaf.ttl"));
    assertThat(turtle).doesNotContainIgnoringCase("@base").doesNotContain("<>", "<#");
    assertThat(ONTOLOGY.getURI()).doesNotContainPattern("\\.(owl|ttl|rdf|n3|rdfxml)$");
    assertThat(
            model.contains(
                ONTOLOGY,
                ResourceFactory.createProperty("http://purl.org/vocab/vann/preferredNamespaceUri"),
                NS))
        .isTrue();
    assertThat(terms()).allMatch(term -> term.hasProperty(RDFS.isDefinedBy, ONTOLOGY));
  }

  @Test
  void P37_P38_P41_it_declares_itself_with_a_version_and_a_licence() {
    assertThat(model.contains(ONTOLOGY, RDF.type, OWL.Ontology)).isTrue();
    assertThat(model.contains(ONTOLOGY, OWL2.versionIRI)).isTrue();
    assertThat(
            model.contains(
                ONTOLOGY, ResourceFactory.createProperty("http://purl.org/dc/terms/license")))
        .isTrue();
  }

  /**
   * A term that its namespace does not define leads nowhere. Each foreign term was looked up where
   * the list says; a new one belongs on it only after that.
   */
  @Test
  void P40_every_foreign_term_was_looked_up_where_it_is_defined() throws IOException {
    Set<String> listed =
        Files.readAllLines(Path.of("src/test/resources/ontology/foreign-terms.tsv")).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t", -1)[0])
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> used = new TreeSet<>();
    for (Statement said : model.listStatements().toList()) {
      Stream.of(said.getSubject(), said.getPredicate(), said.getObject())
          .filter(RDFNode::isURIResource)
          .map(node -> node.asResource().getURI())
          .filter(PitfallsTest::isForeignTerm)
          .forEach(uri -> used.add(model.shortForm(uri)));
    }
    assertThat(used).isEqualTo(listed);
  }

  private static boolean isForeignTerm(String uri) {
    return !uri.startsWith(ONTOLOGY.getURI())
        && !uri.startsWith("https://joinup.")
        && Stream.of(RDF.getURI(), RDFS.getURI(), OWL.getURI(), XSD.getURI())
            .noneMatch(uri::startsWith);
  }

  private Set<Resource> ours(Resource type) {
    return model
        .listSubjectsWithProperty(RDF.type, type)
        .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(NS))
        .toSet();
  }

  private Set<Resource> properties() {
    Set<Resource> all = ours(OWL.ObjectProperty);
    all.addAll(ours(OWL.DatatypeProperty));
    return all;
  }

  private Set<Resource> terms() {
    return model
        .listSubjects()
        .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(NS))
        .toSet();
  }

  private static Set<String> names(Set<Resource> resources) {
    return resources.stream().map(Resource::getLocalName).collect(Collectors.toSet());
  }
}
