package nl.kamergraaf.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;

/**
 * The lists of a release, counted and cut into pages when it was built: a page of a list of ten
 * thousand rows costs what a page of ten costs. Thread-safe.
 */
public final class Lists implements AutoCloseable {
  /** How many rows a page has. */
  public static final int PAGE_SIZE = 50;

  static final String FOLDER = "lists";
  static final String KEY = "key";
  static final String OF = "of";
  static final String TOTAL = "total";
  static final String ROWS = "rows";
  static final String LINKS = "links";
  static final String GONE = "gone";

  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private Lists(FSDirectory directory, DirectoryReader reader) {
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  static Lists open(Path release) throws IOException {
    if (!Files.isDirectory(release.resolve(FOLDER))) {
      throw new IOException(release + " was built by an older program; build it again");
    }
    FSDirectory directory = FSDirectory.open(release.resolve(FOLDER));
    return new Lists(directory, DirectoryReader.open(directory));
  }

  static String key(String list, String entity, long page) {
    return list + ' ' + page + ' ' + entity;
  }

  static void link(ListWriter writer, String entity, Node property, Node subject)
      throws IOException {
    writer.add(
        LINKS,
        entity,
        new ListPage.Row(List.of(List.of(Optional.of(property), Optional.of(subject)))));
  }

  static void gone(ListWriter writer, String thing, String release) throws IOException {
    Node since = NodeFactory.createLiteralString(release);
    writer.add(GONE, thing, new ListPage.Row(List.of(List.of(Optional.of(since)))));
  }

  /** Whether an earlier release had the thing that {@code iri} is, or is a part of. */
  public boolean isGone(String iri, String base) {
    return page(GONE, ThingNames.whole(iri, base + "id/"), 1).total() > 0;
  }

  /**
   * What points at an entity from elsewhere: rows of a property and a subject, by property, those
   * of the newest documents first. Its own parts are not elsewhere.
   *
   * @param page from 1; a page behind the last one is empty
   */
  public ListPage links(String entity, int page) {
    return page(LINKS, entity, page);
  }

  /**
   * A page of a list that {@link EntityList} defines, its columns in the order defined.
   *
   * @param page from 1; a page behind the last one is empty
   */
  public ListPage page(EntityList list, String entity, int page) {
    return page(list.id(), entity, page);
  }

  private ListPage page(String list, String entity, int page) {
    try {
      Optional<Document> first = find(key(list, entity, 1));
      Optional<Document> asked = page == 1 ? first : find(key(list, entity, page));
      long total = first.map(entry -> entry.getField(TOTAL).numericValue().longValue()).orElse(0L);
      return new ListPage(
          total,
          asked.stream()
              .flatMap(entry -> Stream.of(entry.get(ROWS).split("\n\n", -1)))
              .map(ListPage.Row::parse)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Document> find(String key) throws IOException {
    TopDocs found = searcher.search(new TermQuery(new Term(KEY, key)), 1);
    return found.scoreDocs.length == 0
        ? Optional.empty()
        : Optional.of(searcher.storedFields().document(found.scoreDocs[0].doc));
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      reader.close();
    }
  }
}
