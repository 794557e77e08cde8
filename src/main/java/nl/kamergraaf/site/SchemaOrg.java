package nl.kamergraaf.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Describes entities in schema.org terms, for search engines. */
final class SchemaOrg {
  private static final Map<String, String> TYPES =
      Map.of(
          "document", "QAPage",
          "person", "Person",
          "group", "Organization",
          "party", "Organization",
          "organisation", "Organization",
          "ministry", "GovernmentOrganization",
          "country", "Country",
          "law", "Legislation");

  private SchemaOrg() {}

  static Map<String, Object> describe(Visit visit, Node entity, EntityView view) {
    String iri = entity.getURI();
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("@type", TYPES.getOrDefault(visit.addresses().type(iri), "Thing"));
    description.put("@id", iri);
    description.put("name", view.title());
    description.put("url", visit.addresses().canonical(iri));
    String date = visit.facts().text(entity, "receivedOn");
    if (!date.isEmpty()) {
      description.put("datePublished", date);
    }
    List<Map<String, Object>> questions =
        visit.facts().all(entity, "hasQuestion").stream()
            .map(node -> question(visit, node))
            .toList();
    if (!questions.isEmpty()) {
      description.put("mainEntity", questions);
    }
    return description;
  }

  private static Map<String, Object> question(Visit visit, Node node) {
    Map<String, Object> question = new LinkedHashMap<>();
    question.put("@type", "Question");
    question.put("@id", node.getURI());
    question.put("text", visit.facts().text(node, "text"));
    visit
        .facts()
        .pointingAt(node, "answers")
        .forEach(
            answer ->
                question.put(
                    "acceptedAnswer",
                    Map.of(
                        "@type", "Answer",
                        "@id", answer.getURI(),
                        "text", visit.facts().text(answer, "text"))));
    return question;
  }
}
