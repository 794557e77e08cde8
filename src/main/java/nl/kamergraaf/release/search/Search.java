package nl.kamergraaf.release.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Finds entities of a release by words, and counts what was found by facet. Thread-safe.
 *
 * <p>All words of a search must occur, in the entity's names or in its text, unless they are joined
 * otherwise (see {@link SearchSyntax}); Dutch inflection, case and marks on letters do not matter.
 * Without words, everything is found, the newest first.
 */
public final class Search implements AutoCloseable {
  private static final int MOST_FACET_VALUES = 12;

  /** In what order hits come. */
  public enum Order {
    /** Those that fit best; without words, the newest. */
    BEST,
    /** Those of the latest date. */
    NEWEST,
    /** Those of which something came last: an answer, a notice or the questions themselves. */
    LATEST,
    /** Those of the earliest date; those without a date last. */
    OLDEST;

    private Sort sort() {
      return switch (this) {
        case BEST -> Sort.RELEVANCE;
        case NEWEST -> new Sort(new SortField(SearchFields.DATE, SortField.Type.STRING, true));
        case LATEST -> new Sort(new SortField(SearchFields.LATEST, SortField.Type.STRING, true));
        case OLDEST -> new Sort(new SortField(SearchFields.AGE, SortField.Type.LONG, true));
      };
    }
  }

  /**
   * Days from the first to the last, both included, ISO 8601; either may be empty. A year or a
   * month stands for its days.
   */
  public record Period(String first, String last) {
    /** Any date or none. */
    public static final Period ANY = new Period("", "");

    public Period {
      Objects.requireNonNull(first);
      Objects.requireNonNull(last);
    }

    private Query query() {
      BytesRef since = new BytesRef(first.isEmpty() ? "0" : first);
      BytesRef until = last.isEmpty() ? null : new BytesRef(last + "~");
      return new TermRangeQuery(SearchFields.DATE, since, until, true, true);
    }
  }

  /**
   * What is asked.
   *
   * @param words free text, possibly empty
   * @param facets values by facet name (see {@link #facetNames}); values of one facet are
   *     alternatives
   * @param period of which dates
   * @param order what comes first
   * @param from how many hits to skip
   * @param size how many hits to return
   */
  public record Request(
      String words,
      Map<String, List<String>> facets,
      Period period,
      Order order,
      int from,
      int size) {
    /** The best first, of whatever date. */
    public Request(String words, Map<String, List<String>> facets, int from, int size) {
      this(words, facets, Period.ANY, Order.BEST, from, size);
    }

    public Request {
      Objects.requireNonNull(words);
      Objects.requireNonNull(period);
      Objects.requireNonNull(order);
      facets = Map.copyOf(facets);
      if (from < 0 || size < 1) {
        throw new IllegalArgumentException("from " + from + ", size " + size);
      }
    }
  }

  /**
   * One entity found.
   *
   * @param type the path segment after {@code id/}; {@code commitment} for a promise
   * @param topics the topics that are about it
   * @param with the case and the documents that are found with it
   * @param date of a document, ISO 8601; empty if it has none
   * @param latest the last day on which something came of it, ISO 8601; may be empty
   * @param snippet where the words occur in its text
   */
  public record Hit(
      String iri,
      String type,
      List<String> topics,
      List<String> with,
      String label,
      String date,
      String latest,
      Snippet snippet) {
    public Hit {
      topics = List.copyOf(topics);
      with = List.copyOf(with);
    }
  }

  /** How many of the entities found have a value of a facet. */
  public record Count(String value, long count) {}

  /** A page of hits, how many there are in all, and counts by facet, largest first. */
  public record Answer(long total, List<Hit> hits, Map<String, List<Count>> facets) {
    public Answer {
      hits = List.copyOf(hits);
      facets = Map.copyOf(facets);
    }
  }

  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final FacetsConfig config = SearchFields.facets();
  private final SortedSetDocValuesReaderState state;

  private Search(FSDirectory directory, DirectoryReader reader) throws IOException {
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.state = new DefaultSortedSetDocValuesReaderState(reader, config);
  }

  public static Search open(Path release) throws IOException {
    FSDirectory directory = FSDirectory.open(release.resolve(SearchIndex.FOLDER));
    return new Search(directory, DirectoryReader.open(directory));
  }

  /** The names of the facets. */
  public static List<String> facetNames() {
    return SearchFields.FACETS;
  }

  /** Answers {@code request}. Throws {@link IOException} if the index cannot be read. */
  public Answer find(Request request) throws IOException {
    Query words = SearchQueries.things(request.words());
    boolean isAll = words instanceof MatchAllDocsQuery;
    Order order = isAll && request.order() == Order.BEST ? Order.NEWEST : request.order();
    int needed = Math.min(request.from() + request.size(), Math.max(1, reader.maxDoc()));
    DrillSideways.DrillSidewaysResult found =
        new DrillSideways(searcher, config, state)
            .search(narrowed(words, request), null, null, needed, order.sort(), false);
    return new Answer(
        found.hits.totalHits.value(),
        hits(found.hits.scoreDocs, request),
        counts(found, request.facets()));
  }

  /** Those of some entities that {@code request} finds, the newest first. */
  public List<Hit> among(Collection<String> iris, Request request) throws IOException {
    List<BytesRef> terms = iris.stream().map(BytesRef::new).toList();
    Query some =
        new BooleanQuery.Builder()
            .add(SearchQueries.things(request.words()), BooleanClause.Occur.MUST)
            .add(new TermInSetQuery(SearchFields.IRI, terms), BooleanClause.Occur.FILTER)
            .build();
    TopDocs found =
        searcher.search(
            narrowed(some, request), request.from() + request.size(), Order.NEWEST.sort());
    return hits(found.scoreDocs, request);
  }

  private DrillDownQuery narrowed(Query words, Request request) {
    Query dated =
        request.period().equals(Period.ANY)
            ? words
            : new BooleanQuery.Builder()
                .add(words, BooleanClause.Occur.MUST)
                .add(request.period().query(), BooleanClause.Occur.FILTER)
                .build();
    DrillDownQuery query = new DrillDownQuery(config, dated);
    request.facets().forEach((facet, values) -> values.forEach(value -> query.add(facet, value)));
    return query;
  }

  private List<Hit> hits(ScoreDoc[] top, Request request) throws IOException {
    List<Integer> entries = new ArrayList<>();
    for (int i = request.from(); i < top.length; i++) {
      entries.add(top[i].doc);
    }
    Query words = SearchQueries.passages(reader, request.words());
    List<Snippet> snippets = new Snippets(searcher, words).of(entries);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      hits.add(hit(searcher.storedFields().document(entries.get(i)), snippets.get(i)));
    }
    return List.copyOf(hits);
  }

  /** The most frequent values of each facet, and those that are chosen however rare they are. */
  private static Map<String, List<Count>> counts(
      DrillSideways.DrillSidewaysResult found, Map<String, List<String>> chosen)
      throws IOException {
    Map<String, List<Count>> counts = new LinkedHashMap<>();
    for (String facet : SearchFields.FACETS) {
      FacetResult result = found.facets.getTopChildren(MOST_FACET_VALUES, facet);
      List<Count> values = new ArrayList<>();
      if (result != null) {
        for (LabelAndValue value : result.labelValues) {
          values.add(new Count(value.label, value.value.longValue()));
        }
      }
      List<String> shown = values.stream().map(Count::value).toList();
      for (String value : chosen.getOrDefault(facet, List.of())) {
        if (!shown.contains(value)) {
          Number count = found.facets.getSpecificValue(facet, value);
          values.add(new Count(value, Math.max(0, count.longValue())));
        }
      }
      counts.put(facet, List.copyOf(values));
    }
    return counts;
  }

  /** What was probably meant by words that occur nowhere; empty if there is nothing like them. */
  public Optional<String> corrected(String typed) throws IOException {
    return SearchQueries.corrected(reader, typed);
  }

  /** Entities one of whose names begins with what has been typed so far, the most linked first. */
  public List<Hit> suggest(String typed, int size) throws IOException {
    Sort mostLinked = new Sort(new SortField(SearchFields.WEIGHT, SortField.Type.LONG, true));
    TopDocs found = searcher.search(SearchQueries.prefix(typed), size, mostLinked);
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc doc : found.scoreDocs) {
      hits.add(hit(searcher.storedFields().document(doc.doc), Snippet.NONE));
    }
    return hits;
  }

  private static Hit hit(Document entry, Snippet snippet) {
    return new Hit(
        entry.get(SearchFields.IRI),
        entry.get(SearchFields.TYPE),
        List.of(entry.getValues(SearchFields.TOPIC)),
        List.of(entry.getValues(SearchFields.WITH)),
        entry.get(SearchFields.LABEL),
        entry.get(SearchFields.DATE),
        entry.get(SearchFields.LATEST),
        snippet);
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      reader.close();
    }
  }
}
