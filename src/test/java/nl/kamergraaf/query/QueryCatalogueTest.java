package nl.kamergraaf.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.junit.jupiter.api.Test;

final class QueryCatalogueTest {
  private static final String BASE = "https://w3id.org/kamergraaf/";
  private static final SavedQueries QUERIES = SavedQueries.load();
  private static final Graph GRAPH = QueryCatalogue.of(QUERIES, BASE);

  /** What a client of sparql-examples asks for. */
  private static final String EXAMPLES =
      """
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      PREFIX schema: <https://schema.org/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      SELECT ?name ?text ?label ?comment ?reading ?target ?page WHERE {
        ?q a sh:SPARQLExecutable ; sh:select|sh:ask|sh:construct ?text ; dcterms:identifier ?name ;
          rdfs:label ?label ; rdfs:comment ?comment ; skos:scopeNote ?reading ;
          schema:target ?target ; foaf:page ?page ; schema:keywords ?word ; sh:prefixes/sh:declare ?d .
        FILTER ( LANG(?label) = "nl" && LANG(?comment) = "nl" && LANG(?reading) = "nl" )
      } GROUP BY ?name ?text ?label ?comment ?reading ?target ?page""";

  @Test
  void gives_every_query_back_as_it_is_in_its_file() {
    List<Map<String, String>> examples = rows(EXAMPLES);
    assertThat(examples).hasSameSizeAs(QUERIES.all());
    for (Map<String, String> example : examples) {
      SavedQuery saved = QUERIES.named(example.getOrDefault("name", "")).orElseThrow();
      assertThat(QueryFactory.create(example.getOrDefault("text", ""))).isEqualTo(saved.query());
      assertThat(example)
          .containsEntry("label", saved.title().nl())
          .containsEntry("comment", saved.description().nl())
          .containsEntry("reading", saved.reading().nl())
          .containsEntry("target", BASE + "sparql")
          .containsEntry("page", BASE + "queries/" + saved.name());
    }
  }

  @Test
  void gives_every_parameter_with_its_type_and_default() {
    List<Map<String, String>> parameters =
        rows(
            """
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            SELECT ?name ?path ?kind ?default ?label WHERE {
              ?q dcterms:identifier ?name ; sh:parameter ?p .
              ?p sh:path ?path ; sh:datatype|sh:nodeKind ?kind ; sh:name ?label .
              FILTER ( LANG(?label) = "en" )
              OPTIONAL { ?p sh:defaultValue ?default }
            }""");
    Set<String> found =
        parameters.stream()
            .map(
                row ->
                    row.get("name")
                        + row.getOrDefault("path", "").replaceFirst(".*#", "?")
                        + "="
                        + row.getOrDefault("default", ""))
            .collect(Collectors.toSet());
    Set<String> wanted =
        QUERIES.all().stream()
            .flatMap(
                query ->
                    query.parameters().stream()
                        .map(p -> query.name() + "?" + p.name() + "=" + p.defaultText()))
            .collect(Collectors.toSet());
    assertThat(found).isEqualTo(wanted).hasSizeGreaterThan(10);
  }

  @Test
  void is_the_same_in_Turtle_has_no_blank_node_and_declares_the_prefixes_it_uses() {
    ByteArrayOutputStream turtle = new ByteArrayOutputStream();
    RDFWriter.source(GRAPH).format(RDFFormat.TURTLE_PRETTY).output(turtle);
    Model read = ModelFactory.createDefaultModel();
    RDFParser.source(new ByteArrayInputStream(turtle.toByteArray())).lang(Lang.TURTLE).parse(read);
    assertThat(read.getGraph().isIsomorphicWith(GRAPH)).isTrue();
    assertThat(GRAPH.find().toList())
        .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
    assertThat(
            rows(
                "PREFIX sh: <http://www.w3.org/ns/shacl#> SELECT ?prefix ?namespace { ?d sh:prefix"
                    + " ?prefix ; sh:namespace ?namespace }"))
        .contains(Map.of("prefix", "kg", "namespace", "https://w3id.org/kamergraaf/def#"))
        .extracting(row -> row.get("prefix"))
        .doesNotHaveDuplicates();
  }

  private static List<Map<String, String>> rows(String text) {
    Query query = QueryFactory.create(text);
    try (QueryExecution run =
        QueryExecutionFactory.create(query, ModelFactory.createModelForGraph(GRAPH))) {
      return ResultSetFormatter.toList(run.execSelect()).stream()
          .map(
              row ->
                  query.getResultVars().stream()
                      .filter(row::contains)
                      .collect(Collectors.toMap(name -> name, name -> plain(row.get(name)))))
          .toList();
    }
  }

  private static String plain(RDFNode node) {
    return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.asResource().getURI();
  }
}
