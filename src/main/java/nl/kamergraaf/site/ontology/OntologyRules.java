package nl.kamergraaf.site.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.site.language.Language;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACLM;

/** What the shapes ask of the members of each class, in their own words. */
final class OntologyRules {
  /** What is asked of every document that was read stands with the class of documents. */
  private static final Map<String, String> BY_PROPERTY =
      Map.of("sourceFile", "ParliamentaryDocument", "evidenceFor", "Annotation");

  private final Map<String, List<Resource>> byClass = new TreeMap<>();

  OntologyRules() {
    Model shapes = RDFDataMgr.loadModel("ontology/shapes.ttl");
    shapes
        .listStatements(null, SHACLM.targetClass, (RDFNode) null)
        .forEach(target -> add(target.getResource().getLocalName(), target.getSubject()));
    shapes
        .listStatements(null, SHACLM.targetSubjectsOf, (RDFNode) null)
        .forEach(target -> add(classOf(target), target.getSubject()));
  }

  private static String classOf(Statement target) {
    return BY_PROPERTY.getOrDefault(target.getResource().getLocalName(), "");
  }

  private void add(String className, Resource shape) {
    byClass.computeIfAbsent(className, name -> new ArrayList<>()).add(shape);
  }

  /** The rules for a class of the ontology, by its IRI, in alphabetical order. */
  List<String> of(String iri, Language language) {
    return byClass.getOrDefault(iri.substring(Kg.NS.length()), List.of()).stream()
        .flatMap(
            shape -> {
              List<Resource> all = new ArrayList<>(List.of(shape));
              shape.listProperties(SHACLM.property).forEach(p -> all.add(p.getResource()));
              return all.stream();
            })
        .flatMap(
            rule ->
                rule.listProperties(SHACLM.message, language.tag()).toList().stream()
                    .map(Statement::getString))
        .distinct()
        .sorted()
        .toList();
  }
}
