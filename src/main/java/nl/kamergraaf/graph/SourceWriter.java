package nl.kamergraaf.graph;

import java.util.List;
import nl.kamergraaf.fact.SourceCitation;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;

/** Writes which news and web pages a document cites, each once a printed occurrence. */
final class SourceWriter implements FactWriter<SourceCitation> {
  @Override
  public void write(List<SourceCitation> sources, DocumentScope scope) {
    sources.forEach(source -> write(source, scope));
  }

  private static void write(SourceCitation source, DocumentScope scope) {
    Statements to = scope.to();
    Node web = scope.part("source", scope.count("citation") + 1);
    to.type(web, Kg.WebSource);
    source.title().ifPresent(title -> to.dutch(web, DCTerms.title.asNode(), title));
    source
        .publisher()
        .map(NodeFactory::createLiteralString)
        .ifPresent(name -> to.link(web, DCTerms.publisher.asNode(), name));
    source.date().map(Statements::date).ifPresent(day -> to.link(web, DCTerms.date.asNode(), day));
    source
        .url()
        .map(url -> Statements.typed(url, XSDDatatype.XSDanyURI))
        .ifPresent(url -> to.link(web, SchemaDO.url.asNode(), url));
    scope.citation(source.place(), web, source.evidence());
  }
}
