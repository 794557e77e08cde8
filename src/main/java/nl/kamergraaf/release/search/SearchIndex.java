package nl.kamergraaf.release.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import nl.kamergraaf.release.change.GraphChange;
import nl.kamergraaf.release.exchange.Regathered;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;

/**
 * The Lucene index of a release: one entry for each entity that has a page of its own, its topics
 * included, and for each promise. A case and its documents are one entry.
 */
public final class SearchIndex {
  public static final String FOLDER = "search";

  private final SearchEntries entries;
  private final FacetsConfig facets = SearchFields.facets();

  private SearchIndex(Graph graph, String base, LocalDate day) {
    this.entries = new SearchEntries(graph, base, day);
  }

  /**
   * Builds the index of a graph in the folder {@code release}; to be called within a read
   * transaction.
   *
   * @param day the last day that the documents cover
   */
  public static void create(Graph graph, Path release, String base, LocalDate day)
      throws IOException {
    SearchIndex index = new SearchIndex(graph, base, day);
    index.write(
        release,
        writer ->
            graph.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                .map(triple -> triple.getSubject())
                .filter(index.entries::hasOwnEntry)
                .distinct()
                .forEach(entity -> index.add(entity, writer)));
  }

  /**
   * Brings the index that lies in {@code release}, which is that of the release before it, to what
   * {@code change} has made of the graph; to be called within a read transaction.
   *
   * @param day the last day that the documents cover
   * @param touched the documents and cases of which something may have changed
   */
  public static void renew(
      GraphChange change, Path release, String base, LocalDate day, Regathered touched)
      throws IOException {
    SearchIndex index = new SearchIndex(change.now(), base, day);
    index.write(
        release,
        writer -> {
          for (Node entity : TouchedEntries.of(change, touched, base)) {
            writer.deleteDocuments(new Term(SearchFields.OF, entity.getURI()));
            if (change.now().contains(entity, RDF.Nodes.type, Node.ANY)
                && index.entries.hasOwnEntry(entity)) {
              index.add(entity, writer);
            }
          }
        });
  }

  /** Whether an index can be renewed: not where that has changed on which many entries depend. */
  public static boolean isRenewable(GraphChange change) {
    return !change.isOf(Set.of(ORG.postIn.asNode(), SKOS.broader.asNode()));
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
                new IndexWriterConfig(SearchFields.INDEXED)
                    .setIndexSort(SearchFields.ORDER_OF_ENTRIES))) {
      filling.fill(writer);
      writer.forceMerge(1);
      writer.commit();
    }
  }

  private void add(Node entity, IndexWriter writer) {
    try {
      writer.addDocument(facets.build(entries.entry(entity)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
