package nl.kamergraaf.release;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.release.exchange.AnswerStatus;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.util.BytesRef;

/** Turns entities of a graph into entries of the search index. */
final class SearchEntries {
  private static final int MOST_WEIGHT = 10_000;
  private static final Node FOCUS = FOAF.focus.asNode();
  private static final Node TYPE = RDF.Nodes.type;

  private final Graph graph;
  private final AnswerStatus status;
  private final Pattern page;
  private final List<Node> names;

  SearchEntries(Graph graph, String base, LocalDate day) {
    this.graph = graph;
    this.status = new AnswerStatus(graph, day);
    this.page = Pattern.compile(Pattern.quote(base) + "id/([^/]+)/[^/]+(/article/[^/]+)?");
    this.names =
        List.of(
            SKOS.prefLabel.asNode(),
            RDFS.label.asNode(),
            Kg.term("subject"),
            DCTerms.title.asNode(),
            SKOS.altLabel.asNode(),
            DCTerms.identifier.asNode(),
            Kg.term("caseNumber"),
            Kg.term("appendixNumber"));
  }

  /** Whether a thing is found by itself: a topic is found with the thing that it is about. */
  boolean hasOwnEntry(Node thing) {
    return hasOwnPage(thing)
        && objects(thing, FOCUS).stream()
            .noneMatch(focus -> hasOwnPage(focus) && graph.contains(focus, TYPE, Node.ANY));
  }

  private boolean hasOwnPage(Node thing) {
    return thing.isURI() && page.matcher(thing.getURI()).matches();
  }

  /** The thing, then the topics that are about it. */
  private List<Node> together(Node entity) {
    Stream<Node> topics =
        graph.stream(Node.ANY, FOCUS, entity)
            .map(triple -> triple.getSubject())
            .filter(this::hasOwnPage)
            .sorted(java.util.Comparator.comparing(Node::toString));
    return Stream.concat(Stream.of(entity), topics).toList();
  }

  Document entry(Node entity) {
    Document entry = new Document();
    String type = type(entity);
    List<Node> all = together(entity);
    List<String> labels = all.stream().flatMap(this::labels).distinct().toList();
    entry.add(new StringField(SearchFields.IRI, entity.getURI(), Field.Store.YES));
    entry.add(new StringField(SearchFields.TYPE, type, Field.Store.YES));
    all.stream()
        .skip(1)
        .forEach(topic -> entry.add(new StoredField(SearchFields.TOPIC, topic.getURI())));
    entry.add(new StoredField(SearchFields.LABEL, labels.isEmpty() ? "" : labels.get(0)));
    labels.forEach(
        label -> {
          entry.add(new TextField(SearchFields.NAME, label, Field.Store.NO));
          entry.add(new TextField(SearchFields.TITLE, label, Field.Store.NO));
        });
    String text = all.stream().map(this::text).collect(Collectors.joining("\n")).strip();
    entry.add(new TextField(SearchFields.TEXT, text, Field.Store.YES));
    String date =
        Stream.of("submittedOn", "receivedOn")
            .flatMap(term -> texts(entity, Kg.term(term)))
            .findFirst()
            .orElse("");
    entry.add(new StringField(SearchFields.DATE, date, Field.Store.YES));
    entry.add(new SortedDocValuesField(SearchFields.DATE, new BytesRef(date)));
    entry.add(new NumericDocValuesField(SearchFields.WEIGHT, weight(all)));
    facet(entry, "type", all.stream().map(this::type));
    facet(entry, "year", Stream.of(date).filter(d -> d.length() >= 4).map(d -> d.substring(0, 4)));
    facet(entry, "kind", kinds(entity));
    facet(entry, "status", status.of(entity).stream());
    facet(entry, "group", iris(submissions(entity), "inNameOf"));
    facet(entry, "office", iris(Stream.of(entity), "addressedTo"));
    facet(entry, "ministry", ministries(entity));
    facet(entry, "theme", themes(entity));
    facet(entry, "topic", iris(entity, DCTerms.subject.asNode()));
    return entry;
  }

  /** What kind of document it is, by the local name of its class; nothing for what is none. */
  private Stream<String> kinds(Node entity) {
    return iris(entity, RDF.Nodes.type)
        .filter(name -> name.startsWith(Kg.NS))
        .map(name -> name.substring(Kg.NS.length()))
        .filter(name -> name.endsWith("Document") || name.endsWith("Notice"));
  }

  private Stream<String> ministries(Node entity) {
    return objects(entity, Kg.term("addressedTo")).stream()
        .flatMap(office -> iris(office, ORG.postIn.asNode()));
  }

  /** Its themes of the upper level. */
  private Stream<String> themes(Node entity) {
    return Stream.of("hasTheme", "proposedTheme")
        .flatMap(term -> objects(entity, Kg.term(term)).stream())
        .flatMap(
            theme -> {
              Set<Node> broader = objects(theme, SKOS.broader.asNode());
              return broader.isEmpty() ? Stream.of(theme) : broader.stream();
            })
        .map(Node::getURI);
  }

  private String type(Node entity) {
    var matcher = page.matcher(entity.getURI());
    return matcher.matches() ? matcher.group(1) : "";
  }

  private String text(Node entity) {
    Stream<String> own =
        Stream.of(SKOS.definition.asNode(), RDFS.comment.asNode(), SKOS.note.asNode())
            .flatMap(property -> texts(entity, property));
    Stream<String> parts =
        Stream.of("hasQuestion", "hasAnswer", "hasFootnote")
            .flatMap(part -> objects(entity, Kg.term(part)).stream())
            .sorted(java.util.Comparator.comparing(Node::toString))
            .flatMap(part -> texts(part, Kg.term("text")));
    return Stream.concat(own, parts).collect(Collectors.joining("\n"));
  }

  private Stream<String> labels(Node thing) {
    return names.stream().flatMap(name -> texts(thing, name));
  }

  private long weight(List<Node> things) {
    return things.stream()
        .flatMap(thing -> graph.stream(Node.ANY, Node.ANY, thing))
        .limit(MOST_WEIGHT)
        .count();
  }

  private Stream<Node> submissions(Node entity) {
    return objects(entity, Kg.term("hasSubmission")).stream();
  }

  private Stream<String> iris(Stream<Node> subjects, String term) {
    return subjects.flatMap(subject -> iris(subject, Kg.term(term)));
  }

  private Stream<String> iris(Node subject, Node property) {
    return objects(subject, property).stream().filter(Node::isURI).map(Node::getURI);
  }

  private static void facet(Document entry, String name, Stream<String> values) {
    new TreeSet<>(values.filter(value -> !value.isEmpty()).toList())
        .forEach(value -> entry.add(new SortedSetDocValuesFacetField(name, value)));
  }

  private Stream<String> texts(Node subject, Node property) {
    Set<String> dutchFirst = new LinkedHashSet<>();
    Set<Node> all = objects(subject, property);
    all.stream()
        .filter(node -> node.isLiteral() && "nl".equals(node.getLiteralLanguage()))
        .forEach(node -> dutchFirst.add(node.getLiteralLexicalForm()));
    all.stream()
        .filter(Node::isLiteral)
        .forEach(node -> dutchFirst.add(node.getLiteralLexicalForm()));
    return dutchFirst.stream();
  }

  private Set<Node> objects(Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(triple -> triple.getObject())
        .sorted(java.util.Comparator.comparing(Node::toString))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
