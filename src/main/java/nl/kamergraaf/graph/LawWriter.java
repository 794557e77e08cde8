package nl.kamergraaf.graph;

import java.util.List;
import nl.kamergraaf.fact.LawCitation;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/** Writes which laws a document cites, each once a printed occurrence. */
final class LawWriter implements FactWriter<LawCitation> {
  @Override
  public void write(List<LawCitation> laws, DocumentScope scope) {
    laws.forEach(law -> write(law, scope));
  }

  private static void write(LawCitation citation, DocumentScope scope) {
    Statements to = scope.to();
    Node law = scope.things().law(citation.name(), citation.key());
    Node cited = citation.article().map(number -> article(law, number, scope)).orElse(law);
    citation
        .key()
        .flatMap(OfficialPages::find)
        .ifPresent(page -> to.link(law, RDFS.seeAlso.asNode(), page));
    Node node = scope.citation(citation.place(), cited, citation.evidence());
    to.string(node, Kg.nameInSource, citation.name());
    to.string(node, Kg.paragraphNumber, citation.paragraph());
    to.string(node, Kg.pointLetter, citation.point());
    to.link(node, Kg.resolution, citation.key().isPresent() ? Kg.Inferred : Kg.Unresolved);
  }

  private static Node article(Node law, String number, DocumentScope scope) {
    Node article = scope.iris().part(law, "article", number);
    scope.to().type(article, Kg.LawArticle);
    scope.to().string(article, Kg.articleNumber, number);
    scope.to().link(article, Kg.ofLaw, law);
    return article;
  }
}
