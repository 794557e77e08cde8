package nl.kamergraaf.register.generator;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.kamergraaf.register.Kind;

/** An address, written with a prefix where that reads well. */
record Iri(String iri) {
  private static final String ID = "https://w3id.org/kamergraaf/id/";
  private static final Pattern PLAIN_NAME =
      Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?");

  /** The prefixes of every file, by name. */
  static final Map<String, String> PREFIXES = prefixes();

  private static Map<String, String> prefixes() {
    Map<String, String> prefixes = new TreeMap<>();
    for (Kind kind : Kind.values()) {
      prefixes.put(kind.segment(), ID + kind.segment() + "/");
    }
    prefixes.put("kg", "https://w3id.org/kamergraaf/def#");
    prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
    prefixes.put("dcterms", "http://purl.org/dc/terms/");
    prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
    prefixes.put("org", "http://www.w3.org/ns/org#");
    prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
    prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return Collections.unmodifiableMap(prefixes);
  }

  static Iri of(Kind kind, String key) {
    return new Iri(ID + kind.segment() + "/" + key);
  }

  static Iri wikidata(String id) {
    return new Iri("http://www.wikidata.org/entity/" + id);
  }

  /** Something that belongs to this, such as a person's seat. */
  Iri part(String kind, String key) {
    return new Iri(iri + "/" + kind + "/" + key);
  }

  String turtle() {
    for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
      if (iri.startsWith(prefix.getValue())) {
        String name = iri.substring(prefix.getValue().length());
        if (PLAIN_NAME.matcher(name).matches()) {
          return prefix.getKey() + ":" + name;
        }
      }
    }
    return "<" + iri + ">";
  }
}
