package nl.kamergraaf.release.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.json.Json;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The exchanges of a release, each one row whatever the number of its documents. Thread-safe.
 *
 * <p>The cost of a page grows with the number of exchanges that match, in the order of a
 * millisecond for ten thousand.
 */
public final class Exchanges implements AutoCloseable {
  /** More values of a facet than these are not counted out. */
  private static final int MOST_VALUES = 400;

  private static final int AT_A_TIME = 1_000;

  /** In what order rows come. */
  public enum Order {
    /** Those asked last first. */
    NEWEST(ExchangeFields.ASKED_ON, SortField.Type.STRING, true),
    /** Those asked first first. */
    OLDEST(ExchangeFields.ASKED_ON, SortField.Type.STRING, false),
    /** Those answered last first. */
    ANSWERED(ExchangeFields.ANSWERED_ON, SortField.Type.STRING, true),
    /** Those that took longest first. */
    SLOWEST(ExchangeFields.DAYS, SortField.Type.LONG, true);

    private final String field;
    private final SortField.Type type;
    private final boolean descending;

    Order(String field, SortField.Type type, boolean descending) {
      this.field = field;
      this.type = type;
      this.descending = descending;
    }

    private Sort sort() {
      return new Sort(new SortField(field, type, descending), SortField.FIELD_DOC);
    }
  }

  /**
   * Which exchanges: all, or those in which a thing has a role, narrowed by facets, of which the
   * values of one are alternatives.
   */
  public record Selection(Optional<Role> role, String thing, Map<String, List<String>> facets) {
    /** All exchanges. */
    public static final Selection ALL = new Selection(Optional.empty(), "", Map.of());

    public Selection {
      Objects.requireNonNull(role);
      Objects.requireNonNull(thing);
      facets = Map.copyOf(facets);
      if (!ExchangeFields.FACETS.containsAll(facets.keySet())) {
        throw new IllegalArgumentException("no such facet among " + facets.keySet());
      }
    }

    /** Those in which {@code thing} has a role. */
    public static Selection of(Role role, String thing) {
      return new Selection(Optional.of(role), thing, Map.of());
    }

    /** The same, narrowed by a facet to any of these values. */
    public Selection with(String facet, String... values) {
      Map<String, List<String>> more = new LinkedHashMap<>(facets);
      more.put(facet, List.of(values));
      return new Selection(role, thing, more);
    }
  }

  /** How many exchanges have a value of a facet. */
  public record Count(String value, long count) {}

  /**
   * Some of the exchanges that were looked for.
   *
   * @param total how many there are
   * @param rows those asked for
   * @param facets how many have which value, the most frequent first
   */
  public record Page(long total, List<Exchange> rows, Map<String, List<Count>> facets) {
    public Page {
      rows = List.copyOf(rows);
      facets = Map.copyOf(facets);
    }
  }

  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final FacetsConfig config = ExchangeFields.facets();
  private final Optional<SortedSetDocValuesReaderState> state;

  private Exchanges(FSDirectory directory, DirectoryReader reader) throws IOException {
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.state =
        reader.maxDoc() == 0
            ? Optional.empty()
            : Optional.of(new DefaultSortedSetDocValuesReaderState(reader, config));
  }

  /** Opens those of a release. Throws if it was built before there were any. */
  public static Exchanges open(Path release) throws IOException {
    Path folder = release.resolve(ExchangeIndex.FOLDER);
    if (!Files.isDirectory(folder)) {
      throw new IOException(release + " was built by an older program; build it again");
    }
    FSDirectory directory = FSDirectory.open(folder);
    return new Exchanges(directory, DirectoryReader.open(directory));
  }

  /** How many there are of a selection. */
  public long count(Selection selection) {
    try {
      return searcher.count(query(selection));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page of a selection with the counts of its facets. */
  public Page find(Selection selection, Order order, int from, int size) {
    if (state.isEmpty()) {
      return new Page(0, List.of(), Map.of());
    }
    try {
      int needed = Math.max(1, Math.min(from + size, reader.maxDoc()));
      DrillSideways.DrillSidewaysResult found =
          new DrillSideways(searcher, config, state.get())
              .search(query(selection), null, null, needed, order.sort(), false);
      Map<String, List<Count>> counts = new LinkedHashMap<>();
      for (String facet : ExchangeFields.FACETS) {
        counts.put(facet, counts(found.facets.getTopChildren(MOST_VALUES, facet)));
      }
      return new Page(count(selection), rows(found.hits, from), counts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first rows of a selection, without counts. */
  public List<Exchange> first(Selection selection, Order order, int size) {
    try {
      return rows(searcher.search(query(selection), Math.max(1, size), order.sort()), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All rows of a selection in order, read from the index a thousand at a time. */
  public Stream<Exchange> each(Selection selection, Order order) {
    Query query = query(selection);
    return Stream.iterate(
            after(query, order, null),
            found -> found.scoreDocs.length > 0,
            found -> after(query, order, found.scoreDocs[found.scoreDocs.length - 1]))
        .flatMap(
            found -> {
              try {
                return rows(found, 0).stream();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private TopDocs after(Query query, Order order, @Nullable ScoreDoc last) {
    try {
      return searcher.searchAfter(last, query, AT_A_TIME, order.sort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The exchange that a case or document is or belongs to. */
  public Optional<Exchange> of(String iri) {
    try {
      TopDocs found =
          searcher.search(new TermQuery(new Term(ExchangeFields.IRI, iri)), 1, Sort.INDEXORDER);
      return rows(found, 0).stream().findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The things below an address that have a role in exchanges, with in how many; no parts. */
  public Map<String, Long> things(Role role, String prefix) throws IOException {
    Map<String, Long> things = new LinkedHashMap<>();
    Terms terms = MultiTerms.getTerms(reader, role.key());
    if (terms == null) {
      return things;
    }
    TermsEnum each = terms.iterator();
    if (each.seekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END) {
      return things;
    }
    for (BytesRef term = each.term(); term != null; term = each.next()) {
      String thing = term.utf8ToString();
      if (!thing.startsWith(prefix)) {
        break;
      }
      if (thing.indexOf('/', prefix.length()) < 0) {
        things.put(thing, (long) each.docFreq());
      }
    }
    return things;
  }

  /** Exchanges in which something was promised by a day from {@code day} on; not more than some. */
  public List<Exchange> promisedFrom(String day, int most) {
    try {
      Query query =
          TermRangeQuery.newStringRange(ExchangeFields.PROMISED_BY, day, null, true, true);
      return rows(searcher.search(query, most, Order.NEWEST.sort()), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a selection sums up to. */
  public Answering answering(Selection selection) {
    try {
      return searcher.search(query(selection), new AnsweringCollectors());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DrillDownQuery query(Selection selection) {
    Query base =
        selection
            .role()
            .<Query>map(role -> new TermQuery(new Term(role.key(), selection.thing())))
            .orElse(MatchAllDocsQuery.INSTANCE);
    DrillDownQuery query = new DrillDownQuery(config, base);
    selection.facets().forEach((facet, all) -> all.forEach(value -> query.add(facet, value)));
    return query;
  }

  private static List<Count> counts(FacetResult result) {
    List<Count> counts = new ArrayList<>();
    if (result != null) {
      for (LabelAndValue value : result.labelValues) {
        counts.add(new Count(value.label, value.value.longValue()));
      }
    }
    return counts;
  }

  private List<Exchange> rows(TopDocs found, int from) throws IOException {
    List<Exchange> rows = new ArrayList<>();
    ScoreDoc[] all = found.scoreDocs;
    for (int i = from; i < all.length; i++) {
      String row = searcher.storedFields().document(all[i].doc).get(ExchangeFields.ROW);
      rows.add(Json.MAPPER.readValue(row, Exchange.class));
    }
    return rows;
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      reader.close();
    }
  }
}
