package nl.kamergraaf.release.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/**
 * The Lucene index of a release: one entry for each entity that has a page of its own, its topics
 * included, and for each promise. A case and its documents are one entry.
 */
public final class SearchIndex {
  static final String FOLDER = "search";

  private SearchIndex() {}

  /**
   * Builds the index of a store in the folder {@code release}.
   *
   * @param day the last day that the documents cover
   */
  public static void create(DatasetGraph store, Path release, String base, LocalDate day)
      throws IOException {
    Path folder = release.resolve(FOLDER);
    Files.createDirectories(folder);
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer =
            new IndexWriter(
                directory,
                new IndexWriterConfig(SearchFields.INDEXED)
                    .setIndexSort(SearchFields.ORDER_OF_ENTRIES))) {
      Txn.calculateRead(store, () -> write(store.getDefaultGraph(), base, day, writer));
      writer.forceMerge(1);
      writer.commit();
    }
  }

  private static int write(Graph graph, String base, LocalDate day, IndexWriter writer) {
    FacetsConfig facets = SearchFields.facets();
    SearchEntries entries = new SearchEntries(graph, base, day);
    int[] count = {0};
    graph.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
        .map(triple -> triple.getSubject())
        .filter(entries::hasOwnEntry)
        .distinct()
        .forEach(
            entity -> {
              try {
                writer.addDocument(facets.build(entries.entry(entity)));
                count[0]++;
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
    return count[0];
  }
}
