package nl.kamergraaf.release.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.json.Json;
import nl.kamergraaf.release.change.GraphChange;
import nl.kamergraaf.release.exchange.Exchange.Party;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Writes the index of the exchanges of a release, each to be found by everything that it has to do
 * with. Memory does not grow with their number.
 */
public final class ExchangeIndex {
  public static final String FOLDER = "exchanges";

  private static final Set<Node> OF_THE_REGISTER =
      Set.of(
          Kg.groupOfParty,
          SKOS.broader.asNode(),
          ORG.postIn.asNode(),
          ORG.member.asNode(),
          ORG.organization.asNode(),
          Kg.ofOffice,
          Kg.inCabinet,
          Kg.startDate,
          Kg.endDate);

  private final Tenures tenures;
  private final ExchangeReader reader;
  private final Gathering gathering;
  private final FacetsConfig facets = ExchangeFields.facets();

  private ExchangeIndex(Graph graph, LocalDate day) {
    this.tenures = new Tenures(graph);
    this.reader = new ExchangeReader(graph, tenures, day);
    this.gathering = new Gathering(graph);
  }

  /**
   * Writes the index of what {@code graph} holds into {@code release}; to be called within a read
   * transaction.
   *
   * @param day the last day that the documents cover
   */
  public static void create(Graph graph, Path release, LocalDate day) throws IOException {
    ExchangeIndex index = new ExchangeIndex(graph, day);
    index.write(release, writer -> index.gathering.all().forEach(node -> index.add(node, writer)));
  }

  /**
   * Brings the index that lies in {@code release}, which is that of the release before it, to what
   * {@code change} has made of the graph; to be called within a read transaction.
   *
   * @param day the last day that the documents cover
   * @param touched the documents and cases of which something may have changed
   */
  public static void renew(GraphChange change, Path release, LocalDate day, Regathered touched)
      throws IOException {
    ExchangeIndex index = new ExchangeIndex(change.now(), day);
    index.write(
        release,
        writer -> {
          for (Node node : touched.gathered()) {
            writer.deleteDocuments(new Term(ExchangeFields.OF, node.getURI()));
            if (index.gathering.isOne(node)) {
              index.add(node, writer);
            }
          }
        });
  }

  /**
   * Whether an index can be renewed: not where what the register says has changed, on which many
   * exchanges depend.
   */
  public static boolean isRenewable(GraphChange change) {
    return !change.isOf(OF_THE_REGISTER);
  }

  private interface Filling {
    void fill(IndexWriter writer) throws IOException;
  }

  private void write(Path release, Filling filling) throws IOException {
    Path folder = Files.createDirectories(release.resolve(FOLDER));
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer =
            new IndexWriter(
                directory,
                new IndexWriterConfig(new KeywordAnalyzer())
                    .setIndexSort(ExchangeFields.ORDER_OF_ENTRIES))) {
      filling.fill(writer);
      writer.forceMerge(1);
      writer.commit();
    }
  }

  private void add(Node node, IndexWriter writer) {
    try {
      writer.addDocument(facets.build(entry(node)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Document entry(Node node) throws IOException {
    List<Node> documents = gathering.documents(node);
    Exchange exchange = reader.read(node, documents);
    Document entry = new Document();
    entry.add(keyword(ExchangeFields.OF, node.getURI()));
    entry.add(new SortedDocValuesField(ExchangeFields.OF, new BytesRef(node.getURI())));
    entry.add(new StoredField(ExchangeFields.ROW, Json.MAPPER.writeValueAsString(exchange)));
    Stream.concat(Stream.of(exchange.iri()), exchange.documents().stream())
        .distinct()
        .forEach(iri -> entry.add(keyword(ExchangeFields.IRI, iri)));
    String asked = exchange.submitted().isEmpty() ? exchange.received() : exchange.submitted();
    entry.add(new SortedDocValuesField(ExchangeFields.ASKED_ON, new BytesRef(asked)));
    entry.add(
        new SortedDocValuesField(ExchangeFields.ANSWERED_ON, new BytesRef(exchange.received())));
    entry.add(new NumericDocValuesField(ExchangeFields.DAYS, exchange.days()));
    exchange.promises().stream()
        .map(Exchange.Promise::until)
        .filter(day -> !day.isEmpty())
        .distinct()
        .forEach(day -> entry.add(keyword(ExchangeFields.PROMISED_BY, day)));
    Set<String> ministries = ministries(exchange.addressees());
    roles(entry, node, documents, exchange, ministries);
    facet(entry, "year", asked.length() >= 4 ? List.of(asked.substring(0, 4)) : List.of());
    facet(entry, "state", List.of(exchange.state()));
    facet(entry, "group", capacities(exchange.askers()));
    facet(entry, "ministry", ministries);
    facet(entry, "office", capacities(exchange.addressees()));
    facet(entry, "asker", people(exchange.askers()));
    facet(entry, "replier", people(exchange.repliers()));
    facet(entry, "topic", about(documents, DCTerms.subject.asNode()));
    facet(entry, "theme", themes(node, documents));
    facet(entry, "documents", List.of(documents.isEmpty() ? "none" : "some"));
    return entry;
  }

  private void roles(
      Document entry, Node node, List<Node> documents, Exchange exchange, Set<String> ministries) {
    Set<String> groups = capacities(exchange.askers());
    role(
        entry,
        Role.ASKED,
        Stream.of(people(exchange.askers()), groups, linked(groups, Kg.groupOfParty)));
    role(entry, Role.ASKED, Stream.of(iris(List.of(node), Kg.askedBy)));
    role(
        entry,
        Role.RECEIVED,
        Stream.of(
            people(exchange.addressees()),
            capacities(exchange.addressees()),
            ministries,
            iris(List.of(node), Kg.putTo)));
    role(
        entry,
        Role.ANSWERED,
        Stream.of(
            people(exchange.repliers()), capacities(exchange.repliers()), cabinets(exchange)));
    role(
        entry,
        Role.ABOUT,
        Stream.of(
            about(documents, Kg.mentions),
            about(documents, DCTerms.subject.asNode()),
            themes(node, documents)));
    Set<String> cited = new LinkedHashSet<>(exchange.cited());
    role(entry, Role.CITED, Stream.of(cited, linked(cited, Kg.ofLaw), linked(cited, Kg.inDossier)));
  }

  private static void role(Document entry, Role role, Stream<Set<String>> things) {
    things.flatMap(Set::stream).distinct().forEach(iri -> entry.add(keyword(role.key(), iri)));
  }

  private static StringField keyword(String field, String value) {
    return new StringField(field, value, Field.Store.NO);
  }

  private Set<String> about(List<Node> documents, Node property) {
    return iris(documents, property);
  }

  /** The themes of a case and its documents, and those that these are a part of. */
  private Set<String> themes(Node node, List<Node> documents) {
    List<Node> all = Stream.concat(Stream.of(node), documents.stream()).distinct().toList();
    Set<String> themes = new LinkedHashSet<>(iris(all, Kg.hasTheme));
    themes.addAll(
        iris(themes.stream().map(NodeFactory::createURI).toList(), SKOS.broader.asNode()));
    return themes;
  }

  private Set<String> ministries(List<Party> addressees) {
    return iris(
        capacities(addressees).stream().map(NodeFactory::createURI).toList(), ORG.postIn.asNode());
  }

  private Set<String> cabinets(Exchange exchange) {
    Set<String> cabinets = new LinkedHashSet<>();
    people(exchange.repliers())
        .forEach(
            person ->
                tenures
                    .cabinets(NodeFactory.createURI(person), exchange.received())
                    .forEach(cabinets::add));
    return cabinets;
  }

  private Set<String> linked(Set<String> things, Node term) {
    return iris(things.stream().map(NodeFactory::createURI).toList(), term);
  }

  private Set<String> iris(List<Node> subjects, Node property) {
    Set<String> iris = new LinkedHashSet<>();
    for (Node subject : subjects) {
      reader.objects(subject, property).stream()
          .filter(Node::isURI)
          .forEach(object -> iris.add(object.getURI()));
    }
    return iris;
  }

  private static Set<String> people(List<Party> parties) {
    Set<String> people = new LinkedHashSet<>();
    parties.stream().map(Party::person).filter(iri -> !iri.isEmpty()).forEach(people::add);
    return people;
  }

  private static Set<String> capacities(List<Party> parties) {
    Set<String> capacities = new LinkedHashSet<>();
    parties.stream().map(Party::capacity).filter(iri -> !iri.isEmpty()).forEach(capacities::add);
    return capacities;
  }

  private static void facet(Document entry, String name, Iterable<String> values) {
    for (String value : values) {
      if (!value.isEmpty()) {
        entry.add(new SortedSetDocValuesFacetField(name, value));
      }
    }
  }
}
