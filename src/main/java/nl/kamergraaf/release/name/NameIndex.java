package nl.kamergraaf.release.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kamergraaf.release.exchange.Exchanges;
import nl.kamergraaf.release.exchange.Role;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** Writes the index of the names of all that exchanges have to do with. */
public final class NameIndex {
  private static final List<String> LANGUAGES = List.of("nl", "en");
  private static final Node FAMILY_NAME = NodeFactory.createURI(FOAF.getURI() + "familyName");
  private static final Pattern SPACE = Pattern.compile(" ");

  private final Graph graph;

  private NameIndex(Graph graph) {
    this.graph = graph;
  }

  /**
   * Writes the index into {@code release}, whose exchanges have been written; to be called within a
   * read transaction of {@code graph}.
   */
  public static void create(Graph graph, Path release, String base) throws IOException {
    Path folder = Files.createDirectories(release.resolve(NameFields.FOLDER));
    NameIndex names = new NameIndex(graph);
    try (Exchanges exchanges = Exchanges.open(release);
        FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      for (String type : Names.TYPES) {
        Map<String, Long> counts = new TreeMap<>();
        for (Role role : Role.of(type)) {
          exchanges
              .things(role, base + "id/" + type + "/")
              .forEach((thing, count) -> counts.merge(thing, count, Math::max));
        }
        for (Map.Entry<String, Long> thing : counts.entrySet()) {
          writer.addDocument(names.entry(type, thing.getKey(), thing.getValue()));
        }
      }
      writer.forceMerge(1);
      writer.commit();
    }
  }

  private Document entry(String type, String iri, long count) {
    Node thing = NodeFactory.createURI(iri);
    Document entry = new Document();
    entry.add(new StringField(NameFields.TYPE, type, Field.Store.YES));
    entry.add(new StoredField(NameFields.IRI, iri));
    entry.add(new StoredField(NameFields.COUNT, count));
    for (String language : LANGUAGES) {
      String name = name(thing, language);
      String listed = listed(thing, name);
      String order = NameFields.folded(listed);
      entry.add(new StoredField(NameFields.NAME + language, listed));
      entry.add(
          new StringField(NameFields.LETTER + language, NameFields.letter(order), Field.Store.NO));
      entry.add(
          new SortedDocValuesField(NameFields.ORDER + language, new BytesRef(order + ' ' + iri)));
    }
    words(thing).forEach(word -> entry.add(new StringField(NameFields.WORD, word, Field.Store.NO)));
    return entry;
  }

  /** The name in a language, else in Dutch, else in any, else the key. */
  private String name(Node thing, String language) {
    List<Node> names =
        graph.stream(thing, SKOS.prefLabel.asNode(), Node.ANY)
            .map(triple -> triple.getObject())
            .filter(Node::isLiteral)
            .sorted(java.util.Comparator.comparing(Node::getLiteralLexicalForm))
            .toList();
    return Stream.of(language, "nl")
        .flatMap(tag -> names.stream().filter(name -> tag.equals(name.getLiteralLanguage())))
        .findFirst()
        .or(() -> names.stream().findFirst())
        .map(Node::getLiteralLexicalForm)
        .orElseGet(() -> key(thing.getURI()));
  }

  private static String key(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1).replace('-', ' ');
  }

  /** A person by the family name, if it is known and the name ends in it. */
  private String listed(Node thing, String name) {
    return graph.stream(thing, FAMILY_NAME, Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .filter(family -> name.endsWith(" " + family))
        .findFirst()
        .map(family -> turned(family, name.substring(0, name.length() - family.length()).strip()))
        .orElse(name);
  }

  /** "Pieter van der Berg" as "Berg, Pieter van der". */
  private static String turned(String family, String given) {
    int start = 0;
    while (start < family.length() && Character.isLowerCase(family.charAt(start))) {
      int space = family.indexOf(' ', start);
      if (space < 0) {
        return family + ", " + given;
      }
      start = space + 1;
    }
    return family.substring(start)
        + ", "
        + (given + " " + family.substring(0, start).strip()).strip();
  }

  private Set<String> words(Node thing) {
    Set<String> words = new LinkedHashSet<>();
    Stream.of(SKOS.prefLabel, SKOS.altLabel)
        .flatMap(property -> graph.stream(thing, property.asNode(), Node.ANY))
        .map(triple -> triple.getObject())
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .flatMap(name -> SPACE.splitAsStream(NameFields.folded(name)))
        .filter(word -> !word.isEmpty())
        .forEach(words::add);
    return words;
  }
}
