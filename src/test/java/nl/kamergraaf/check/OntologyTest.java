package nl.kamergraaf.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

final class OntologyTest {
  private static final String NS = "https://w3id.org/kamergraaf/def#";
  private static final Resource ONTOLOGY =
      ResourceFactory.createResource("https://w3id.org/kamergraaf/def");

  private final Model model = RDFDataMgr.loadModel("ontology/kamergraaf.ttl");

  @Test
  void has_a_header_that_names_title_creator_licence_version_and_prefix() {
    for (String property :
        List.of(
            "http://purl.org/dc/terms/title",
            "http://purl.org/dc/terms/description",
            "http://purl.org/dc/terms/creator",
            "http://purl.org/dc/terms/license",
            "http://purl.org/dc/terms/modified",
            "http://www.w3.org/2002/07/owl#versionIRI",
            "http://purl.org/vocab/vann/preferredNamespacePrefix",
            "http://purl.org/vocab/vann/preferredNamespaceUri")) {
      assertThat(model.contains(ONTOLOGY, ResourceFactory.createProperty(property)))
          .as(property)
          .isTrue();
    }
  }

  @Test
  void every_term_is_labelled_and_explained_once_in_dutch_and_english() {
    List<String> faults = new ArrayList<>();
    for (Resource term : terms()) {
      for (Property property : List.of(RDFS.label, RDFS.comment)) {
        for (String language : List.of("nl", "en")) {
          if (model.listStatements(term, property, null, language).toList().size() != 1) {
            faults.add(term.getLocalName() + " " + property.getLocalName() + "@" + language);
          }
        }
      }
      if (!term.hasProperty(RDFS.isDefinedBy, ONTOLOGY)) {
        faults.add(term.getLocalName() + " isDefinedBy");
      }
    }
    assertThat(terms()).hasSizeGreaterThan(100);
    assertThat(faults).isEmpty();
  }

  @Test
  void no_two_terms_share_a_label() {
    for (String language : List.of("nl", "en")) {
      List<String> labels = new ArrayList<>();
      for (Resource term : terms()) {
        labels.add(
            kindOf(term)
                + ": "
                + term.getProperty(RDFS.label, language).getString().toLowerCase(Locale.ROOT));
      }
      assertThat(labels).doesNotHaveDuplicates();
    }
  }

  @Test
  void every_property_has_a_domain_and_a_range_or_says_why_not() {
    List<String> faults = new ArrayList<>();
    for (Resource term : terms()) {
      boolean bounded = term.hasProperty(RDFS.domain) && term.hasProperty(RDFS.range);
      if (isProperty(term) && !bounded && !term.hasProperty(SKOS.note)) {
        faults.add(term.getLocalName());
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void says_nothing_of_terms_of_others_but_that_they_are_used() {
    List<Statement> said =
        model
            .listStatements()
            .filterKeep(s -> s.getSubject().isURIResource())
            .filterDrop(s -> s.getSubject().getURI().startsWith(NS))
            .filterDrop(s -> s.getSubject().equals(ONTOLOGY))
            .filterDrop(s -> s.getPredicate().equals(RDF.type))
            .toList();
    assertThat(said).isEmpty();
  }

  @Test
  void declares_every_term_that_it_builds_upon() {
    Set<String> undeclared = new TreeSet<>();
    for (Property property :
        List.of(RDFS.subClassOf, RDFS.subPropertyOf, RDFS.domain, RDFS.range)) {
      for (RDFNode object : model.listObjectsOfProperty(property).toList()) {
        Resource target = object.asResource();
        boolean builtIn =
            target.getURI().startsWith("http://www.w3.org/2001/XMLSchema#")
                || target.getURI().startsWith(RDF.getURI());
        if (!builtIn && !target.hasProperty(RDF.type)) {
          undeclared.add(target.getURI());
        }
      }
    }
    assertThat(undeclared).isEmpty();
  }

  @Test
  void subclasses_and_subproperties_form_no_circle() {
    for (Property property : List.of(RDFS.subClassOf, RDFS.subPropertyOf)) {
      for (Resource term : terms()) {
        assertThat(ancestors(term, property)).as(term.getLocalName()).doesNotContain(term);
      }
    }
  }

  @Test
  void keeps_to_constructs_of_the_profile_OWL_2_RL() {
    assertThat(model.contains(null, RDF.type, OWL.Restriction)).isFalse();
    for (Property outside :
        List.of(OWL.unionOf, OWL.complementOf, OWL.oneOf, OWL2.disjointUnionOf)) {
      assertThat(model.contains(null, outside)).as(outside.getLocalName()).isFalse();
    }
    Set<String> datatypes = new TreeSet<>();
    model
        .listObjectsOfProperty(RDFS.range)
        .filterKeep(o -> o.asResource().getURI().contains("XMLSchema#"))
        .forEach(o -> datatypes.add(o.asResource().getLocalName()));
    assertThat(datatypes).isSubsetOf("string", "integer", "boolean", "decimal", "anyURI");
  }

  private List<Resource> terms() {
    return model
        .listSubjects()
        .filterKeep(s -> s.isURIResource() && s.getURI().startsWith(NS))
        .toList();
  }

  private static String kindOf(Resource term) {
    return isProperty(term)
        ? "property"
        : term.hasProperty(RDF.type, OWL.Class) ? "class" : "thing";
  }

  private static boolean isProperty(Resource term) {
    return term.hasProperty(RDF.type, OWL.ObjectProperty)
        || term.hasProperty(RDF.type, OWL.DatatypeProperty);
  }

  private static Set<Resource> ancestors(Resource term, Property property) {
    Set<Resource> found = new HashSet<>();
    List<Resource> open = new ArrayList<>(List.of(term));
    while (!open.isEmpty()) {
      for (Statement up : open.removeLast().listProperties(property).toList()) {
        if (found.add(up.getResource())) {
          open.add(up.getResource());
        }
      }
    }
    return found;
  }
}
