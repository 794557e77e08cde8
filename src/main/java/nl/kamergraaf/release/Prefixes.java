package nl.kamergraaf.release;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.kamergraaf.graph.Kg;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;

/** The prefixes of every file and endpoint. */
public final class Prefixes {
  private Prefixes() {}

  /** The prefixes by name. */
  public static Map<String, String> all() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("kg", Kg.NS);
    prefixes.put("rdf", RDF.uri);
    prefixes.put("rdfs", RDFS.uri);
    prefixes.put("owl", OWL2.NS);
    prefixes.put("xsd", XSD.NS);
    prefixes.put("skos", SKOS.uri);
    prefixes.put("dcterms", DCTerms.NS);
    prefixes.put("foaf", FOAF.NS);
    prefixes.put("org", ORG.NS);
    prefixes.put("cito", "http://purl.org/spar/cito/");
    prefixes.put("oa", OA.NS);
    prefixes.put("prov", "http://www.w3.org/ns/prov#");
    prefixes.put("schema", SchemaDO.NS);
    prefixes.put("dcat", DCAT.NS);
    prefixes.put("void", VOID.NS);
    prefixes.put("eli", "http://data.europa.eu/eli/ontology#");
    prefixes.put("eli-dl", "http://data.europa.eu/eli/eli-draft-legislation-ontology#");
    return Collections.unmodifiableMap(prefixes);
  }
}
