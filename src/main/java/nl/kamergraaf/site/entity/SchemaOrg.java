package nl.kamergraaf.site.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.site.page.Visit;
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
    String date = visit.facts().text(entity, Kg.receivedOn);
    if (!date.isEmpty()) {
      description.put("datePublished", date);
    }
    List<Map<String, Object>> questions =
        visit.facts().all(entity, Kg.hasQuestion).stream()
            .map(node -> question(visit, entity, node))
            .toList();
    if (!questions.isEmpty()) {
      description.put("mainEntity", questions);
    }
    return description;
  }

  private static Map<String, Object> question(Visit visit, Node document, Node node) {
    Map<String, Object> question = new LinkedHashMap<>();
    question.put("@type", "Question");
    question.put("@id", node.getURI());
    question.put("text", visit.facts().text(node, Kg.text));
    put(question, "author", people(visit, document, Kg.hasSubmission));
    List<Node> answers = visit.facts().pointingAt(node, Kg.answers);
    question.put("answerCount", answers.size());
    answers.forEach(answer -> question.put("acceptedAnswer", answer(visit, document, answer)));
    return question;
  }

  private static Map<String, Object> answer(Visit visit, Node document, Node node) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("@type", "Answer");
    answer.put("@id", node.getURI());
    answer.put("text", visit.facts().text(node, Kg.text));
    put(answer, "author", people(visit, document, Kg.hasReply));
    return answer;
  }

  /** Who put the questions or answered them, by the names that are printed. */
  private static List<Map<String, Object>> people(Visit visit, Node document, Node part) {
    return visit.facts().all(document, part).stream()
        .map(node -> visit.facts().text(node, Kg.nameInSource))
        .filter(name -> !name.isEmpty())
        .map(name -> Map.<String, Object>of("@type", "Person", "name", name))
        .toList();
  }

  private static void put(Map<String, Object> to, String name, List<?> values) {
    if (!values.isEmpty()) {
      to.put(name, values);
    }
  }
}
