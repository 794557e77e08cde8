package nl.kamergraaf.release.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.graph.NaturalOrder;
import nl.kamergraaf.release.exchange.AnswerStatus;
import nl.kamergraaf.release.exchange.Gathering;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Turns entities of a graph into entries of the search index. */
final class SearchEntries {
  /** The type of a promise among what is found. */
  static final String PROMISE = "commitment";

  private static final int MOST_WEIGHT = 10_000;
  private static final int LONGEST_NAME = 200;
  private static final LocalDate LAST_DAY = LocalDate.of(3000, 1, 1);
  private static final Node QUESTION = Kg.hasQuestion;
  private static final Node FOCUS = FOAF.focus.asNode();
  private static final Node TYPE = RDF.Nodes.type;

  /** Stored, and with the place of each word, so that passages are found without reading again. */
  private static final FieldType TEXT = new FieldType(TextField.TYPE_STORED);

  static {
    TEXT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    TEXT.freeze();
  }

  /** A text, and the thing or the part of a document that it is of. */
  private record Passage(Node part, String text) {}

  private final Graph graph;
  private final AnswerStatus status;
  private final Gathering gathering;
  private final String day;
  private final Pattern page;
  private final Pattern promise;
  private final List<Node> names;

  SearchEntries(Graph graph, String base, LocalDate day) {
    this.graph = graph;
    this.status = new AnswerStatus(graph, day);
    this.gathering = new Gathering(graph);
    this.day = day.toString();
    this.promise = Pattern.compile(Pattern.quote(base) + "id/(document/[^/]+)/commitment/[^/]+");
    this.page = Pattern.compile(Pattern.quote(base) + "id/([^/]+)/[^/]+(/article/[^/]+)?");
    this.names =
        List.of(
            SKOS.prefLabel.asNode(),
            RDFS.label.asNode(),
            Kg.subject,
            DCTerms.title.asNode(),
            SKOS.altLabel.asNode(),
            DCTerms.identifier.asNode(),
            Kg.caseNumber,
            Kg.appendixNumber);
  }

  /**
   * Whether a thing is found by itself: a topic is found with the thing that it is about, what
   * belongs to a case with what is to be read first of it.
   */
  boolean hasOwnEntry(Node thing) {
    if (!thing.isURI()) {
      return false;
    }
    if (promise.matcher(thing.getURI()).matches()) {
      return true;
    }
    String type = type(thing);
    if (type.equals("case") || type.equals("document")) {
      return gathering.exchanges(thing).stream()
          .anyMatch(exchange -> gathering.first(exchange).equals(thing));
    }
    return !type.isEmpty()
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
            .sorted(NaturalOrder.OF_NODES);
    return Stream.concat(Stream.of(entity), topics).toList();
  }

  /** The cases of which a thing is to be read first, and their other documents. */
  private List<Node> others(Node entity) {
    return gathering.exchanges(entity).stream()
        .filter(exchange -> gathering.first(exchange).equals(entity))
        .flatMap(
            exchange -> Stream.concat(Stream.of(exchange), gathering.documents(exchange).stream()))
        .filter(other -> !other.equals(entity))
        .distinct()
        .toList();
  }

  Document entry(Node entity) {
    var promised = promise.matcher(entity.getURI());
    if (promised.matches()) {
      String document = entity.getURI().substring(0, promised.end(1));
      return promise(entity, NodeFactory.createURI(document));
    }
    Document entry = new Document();
    String type = type(entity);
    boolean isExchange = type.equals("case") || type.equals("document");
    List<Node> others = isExchange ? others(entity) : List.of();
    List<Node> about = isExchange ? List.of(entity) : together(entity);
    List<Node> all = Stream.concat(about.stream(), others.stream()).toList();
    identify(entry, entity, type, others);
    about.stream()
        .skip(1)
        .forEach(topic -> entry.add(new StoredField(SearchFields.TOPIC, topic.getURI())));
    names(entry, all.stream().flatMap(this::labels).distinct().toList(), codes(all));
    text(entry, passages(about, others));
    date(entry, all);
    entry.add(new NumericDocValuesField(SearchFields.WEIGHT, weight(all)));
    facet(entry, "type", all.stream().map(this::type));
    facet(entry, "kind", all.stream().flatMap(this::kinds));
    facet(entry, "status", all.stream().flatMap(one -> status.of(one).stream()).limit(1));
    facet(entry, "asker", all.stream().flatMap(this::askers));
    facet(entry, "group", all.stream().flatMap(one -> iris(submissions(one), Kg.inNameOf)));
    facet(entry, "office", iris(all.stream(), Kg.addressedTo));
    facet(entry, "ministry", all.stream().flatMap(this::ministries));
    facet(entry, "theme", all.stream().flatMap(this::themes));
    facet(entry, "topic", all.stream().flatMap(one -> iris(one, DCTerms.subject.asNode())));
    return entry;
  }

  /** A promise, found by its words, with the date and the addressees of its document. */
  private Document promise(Node promise, Node document) {
    Document entry = new Document();
    identify(entry, promise, PROMISE, List.of());
    String words = texts(promise, Kg.text).findFirst().orElse("");
    entry.add(new StoredField(SearchFields.LABEL, words));
    text(entry, List.of(new Passage(promise, words)));
    date(entry, List.of(document));
    entry.add(new NumericDocValuesField(SearchFields.WEIGHT, 0));
    facet(entry, "type", Stream.of(PROMISE));
    facet(entry, "term", Stream.of(term(promise)));
    facet(entry, "office", iris(Stream.of(document), Kg.addressedTo));
    facet(entry, "ministry", ministries(document));
    facet(entry, "theme", themes(document));
    return entry;
  }

  /** Whether a promise names a term, and whether that had ended on the day. */
  private String term(Node promise) {
    return objects(promise, Kg.hasTerm).stream()
        .flatMap(term -> texts(term, Kg.termEnd))
        .max(Comparator.naturalOrder())
        .map(end -> end.compareTo(day) < 0 ? "past" : "running")
        .orElse("none");
  }

  private static void identify(Document entry, Node entity, String type, List<Node> others) {
    entry.add(new StringField(SearchFields.IRI, entity.getURI(), Field.Store.YES));
    entry.add(new StringField(SearchFields.OF, entity.getURI(), Field.Store.NO));
    entry.add(new SortedDocValuesField(SearchFields.OF, new BytesRef(entity.getURI())));
    entry.add(new StringField(SearchFields.TYPE, type, Field.Store.YES));
    for (Node other : others) {
      entry.add(new StringField(SearchFields.IRI, other.getURI(), Field.Store.NO));
      entry.add(new StoredField(SearchFields.WITH, other.getURI()));
    }
  }

  /** Identifiers without a number in them: codes of a list, which are no names. */
  private Set<String> codes(List<Node> things) {
    Set<String> codes = new LinkedHashSet<>();
    things.stream()
        .flatMap(thing -> texts(thing, DCTerms.identifier.asNode()))
        .filter(identifier -> identifier.chars().noneMatch(Character::isDigit))
        .forEach(codes::add);
    Stream.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), SKOS.altLabel.asNode())
        .flatMap(name -> things.stream().flatMap(thing -> texts(thing, name)))
        .forEach(codes::remove);
    return codes;
  }

  private static void names(Document entry, List<String> labels, Set<String> codes) {
    entry.add(new StoredField(SearchFields.LABEL, labels.isEmpty() ? "" : labels.get(0)));
    for (String label : labels) {
      entry.add(new TextField(SearchFields.NAME, label, Field.Store.NO));
      entry.add(new TextField(SearchFields.TITLE, label, Field.Store.NO));
      if (label.length() <= LONGEST_NAME && !codes.contains(label)) {
        String full = SearchFields.fullName(label);
        entry.add(new StringField(SearchFields.FULL_NAME, full, Field.Store.NO));
      }
    }
  }

  /** The passages one below the other, and where each begins. */
  private static void text(Document entry, List<Passage> passages) {
    StringBuilder text = new StringBuilder();
    StringBuilder parts = new StringBuilder();
    for (Passage passage : passages) {
      parts.append(text.length()).append(' ').append(passage.part().getURI()).append('\n');
      text.append(passage.text().replace('\n', ' ').strip()).append('\n');
    }
    entry.add(new Field(SearchFields.TEXT, text.toString(), TEXT));
    entry.add(new StoredField(SearchFields.PARTS, parts.toString()));
  }

  private void date(Document entry, List<Node> things) {
    String date =
        Stream.of(Kg.submittedOn, Kg.receivedOn)
            .flatMap(term -> things.stream().flatMap(one -> texts(one, term)))
            .findFirst()
            .orElse("");
    entry.add(new StringField(SearchFields.DATE, date, Field.Store.YES));
    entry.add(new SortedDocValuesField(SearchFields.DATE, new BytesRef(date)));
    long age = date.isEmpty() ? 0 : ChronoUnit.DAYS.between(LocalDate.parse(date), LAST_DAY);
    entry.add(new NumericDocValuesField(SearchFields.AGE, age));
    String latest =
        things.stream()
            .flatMap(one -> texts(one, Kg.receivedOn))
            .max(Comparator.naturalOrder())
            .orElse(date);
    entry.add(new StoredField(SearchFields.LATEST, latest));
    entry.add(new SortedDocValuesField(SearchFields.LATEST, new BytesRef(latest)));
    facet(entry, "year", Stream.of(date).filter(d -> d.length() >= 4).map(d -> d.substring(0, 4)));
  }

  /** What kind of document it is, by the local name of its class; nothing for what is none. */
  private Stream<String> kinds(Node entity) {
    return iris(entity, RDF.Nodes.type)
        .filter(name -> name.startsWith(Kg.NS))
        .map(name -> name.substring(Kg.NS.length()))
        .filter(name -> name.endsWith("Document") || name.endsWith("Notice"));
  }

  private Stream<String> ministries(Node entity) {
    return objects(entity, Kg.addressedTo).stream()
        .flatMap(office -> iris(office, ORG.postIn.asNode()));
  }

  /** Its themes of the upper level. */
  private Stream<String> themes(Node entity) {
    return Stream.of(Kg.hasTheme, Kg.proposedTheme)
        .flatMap(term -> objects(entity, term).stream())
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

  /**
   * What is said of a thing and in it. What only repeats, the questions beside an answer that
   * prints them again, is left out.
   */
  private List<Passage> passages(List<Node> about, List<Node> others) {
    List<Passage> passages = new ArrayList<>();
    for (Node thing : about) {
      Stream.of(SKOS.definition.asNode(), RDFS.comment.asNode(), SKOS.note.asNode())
          .flatMap(property -> texts(thing, property))
          .forEach(text -> passages.add(new Passage(thing, text)));
      passages.addAll(parts(thing));
    }
    boolean isAsked = about.stream().anyMatch(thing -> !objects(thing, QUESTION).isEmpty());
    for (Node other : others) {
      if (!isAsked || objects(other, QUESTION).isEmpty()) {
        passages.addAll(parts(other));
      }
    }
    return passages;
  }

  private List<Passage> parts(Node document) {
    return Stream.of(Kg.hasQuestion, Kg.hasAnswer, Kg.hasRemark, Kg.hasFootnote)
        .flatMap(part -> objects(document, part).stream())
        .flatMap(part -> texts(part, Kg.text).map(text -> new Passage(part, text)))
        .toList();
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

  /** Who asked, by the document or, where there is none, by the chamber's list of cases. */
  private Stream<String> askers(Node entity) {
    return Stream.concat(
        iris(submissions(entity), Kg.submitter), iris(Stream.of(entity), Kg.askedBy));
  }

  private Stream<Node> submissions(Node entity) {
    return objects(entity, Kg.hasSubmission).stream();
  }

  private Stream<String> iris(Stream<Node> subjects, Node property) {
    return subjects.flatMap(subject -> iris(subject, property));
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
        .sorted(NaturalOrder.OF_NODES)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
