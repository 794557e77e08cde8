package nl.kamergraaf.query;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/**
 * The saved queries for machines: each an {@code sh:SPARQLExecutable} with its text, title,
 * description, keywords, parameters, endpoint and page, in the form in which the SIB publishes
 * SPARQL examples; how to read a row is its {@code skos:scopeNote}.
 *
 * <p>Written from the query files and nothing else: the same files give the same statements, none
 * of which has a blank node.
 *
 * @see <a href="https://www.w3.org/TR/shacl/#SPARQLExecutable">SHACL, SPARQL executables</a>
 * @see <a href="https://github.com/sib-swiss/sparql-examples">sparql-examples</a>
 */
public final class QueryCatalogue {
  /** The name of the file that a release holds it in. */
  public static final String FILE = "queries.ttl";

  private static final String SCHEMA = "https://schema.org/";
  private static final Pattern COMMA = Pattern.compile(",\\s*");

  private final String base;
  private final Model model = ModelFactory.createDefaultModel();
  private final Resource catalogue;
  private final Resource prefixes;

  private QueryCatalogue(String base) {
    this.base = base;
    this.catalogue = model.createResource(base + "queries/");
    this.prefixes = model.createResource(base + "queries/#prefixes");
  }

  /**
   * All queries, at the addresses of a base.
   *
   * @param base ends in a slash
   */
  public static Graph of(SavedQueries queries, String base) {
    QueryCatalogue all = new QueryCatalogue(base);
    all.catalogue
        .addProperty(RDF.type, all.schema("Collection"))
        .addProperty(RDFS.label, "Zoekopdrachten van Kamergraaf", "nl")
        .addProperty(RDFS.label, "Queries of Kamergraaf", "en");
    all.prefixes.addProperty(RDF.type, OWL2.Ontology);
    queries.all().forEach(all::add);
    return all.model.getGraph();
  }

  private void add(SavedQuery saved) {
    Query query = saved.query();
    query.getPrefixMapping().getNsPrefixMap().forEach(this::declare);
    String page = base + "queries/" + saved.name();
    Resource one = model.createResource(page + "#query", SHACLM.SPARQLExecutable);
    Form form = Form.of(query);
    one.addProperty(RDF.type, form.type())
        .addProperty(form.text(), saved.body())
        .addProperty(SHACLM.prefixes, prefixes)
        .addProperty(DCTerms.identifier, saved.name())
        .addProperty(schema("target"), model.createResource(base + "sparql"))
        .addProperty(model.createProperty(FOAF.page.getURI()), model.createResource(page));
    both(one, RDFS.label, saved.title());
    both(one, RDFS.comment, saved.description());
    both(one, SKOS.scopeNote, saved.reading());
    words(one, saved.keywords().nl(), "nl");
    words(one, saved.keywords().en(), "en");
    saved
        .parameters()
        .forEach(parameter -> one.addProperty(SHACLM.parameter, node(page, parameter)));
    catalogue.addProperty(schema("hasPart"), one);
  }

  /** The two properties of the specification that a kind of query is told by. */
  private record Form(Resource type, Property text) {
    static Form of(Query query) {
      if (query.isConstructType()) {
        return new Form(SHACLM.SPARQLConstructExecutable, SHACLM.construct);
      }
      return query.isAskType()
          ? new Form(SHACLM.SPARQLAskExecutable, SHACLM.ask)
          : new Form(SHACLM.SPARQLSelectExecutable, SHACLM.select);
    }
  }

  private Resource node(String page, Parameter parameter) {
    Resource node =
        model
            .createResource(page + "#parameter-" + parameter.name(), SHACLM.Parameter)
            .addProperty(SHACLM.path, model.createResource(base + "queries/#" + parameter.name()))
            .addLiteral(SHACLM.optional, true);
    both(node, SHACLM.name, parameter.label());
    switch (parameter.type()) {
      case IRI -> node.addProperty(SHACLM.nodeKind, SHACLM.IRI);
      case TEXT -> node.addProperty(SHACLM.datatype, XSD.xstring);
      case DATE -> node.addProperty(SHACLM.datatype, XSD.date);
      case INTEGER -> node.addProperty(SHACLM.datatype, XSD.integer);
    }
    parameter
        .defaultValue()
        .ifPresent(value -> node.addProperty(SHACLM.defaultValue, model.asRDFNode(value)));
    return node;
  }

  private void declare(String prefix, String namespace) {
    Resource declaration =
        model
            .createResource(base + "queries/#prefix-" + prefix, SHACLM.PrefixDeclaration)
            .addProperty(SHACLM.prefix, prefix)
            .addProperty(
                SHACLM.namespace, model.createTypedLiteral(namespace, XSDDatatype.XSDanyURI));
    prefixes.addProperty(SHACLM.declare, declaration);
  }

  private static void both(Resource of, Property property, Bilingual text) {
    Map.of("nl", text.nl(), "en", text.en())
        .forEach((language, words) -> of.addProperty(property, words, language));
  }

  private void words(Resource of, String list, String language) {
    Stream.of(COMMA.split(list))
        .forEach(word -> of.addProperty(schema("keywords"), word, language));
  }

  private Property schema(String term) {
    return model.createProperty(SCHEMA + term);
  }
}
