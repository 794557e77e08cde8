package nl.kamergraaf.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;

/**
 * Writes lists in pages, each to be found by one look-up however long its list is. Holds two pages
 * in memory. Not thread-safe.
 */
final class ListWriter implements AutoCloseable {
  private final FSDirectory directory;
  private final IndexWriter index;
  private final boolean isNew;
  private final List<String> first = new ArrayList<>();
  private final List<String> page = new ArrayList<>();
  private String list = "";
  private String entity = "";
  private long total;

  /** Writes into {@code folder}, which may hold lists already. */
  ListWriter(Path folder) throws IOException {
    Files.createDirectories(folder);
    this.isNew = Folders.isEmpty(folder);
    this.directory = FSDirectory.open(folder);
    this.index = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()));
  }

  /** Takes away a list that an entity had, whether or not it is written anew. */
  void remove(String itsList, String itsEntity) throws IOException {
    index.deleteDocuments(new Term(Lists.OF, Lists.key(itsList, itsEntity, 0)));
  }

  /** Adds a row. The rows of one list of one entity come together and in order. */
  void add(String itsList, String itsEntity, ListPage.Row row) throws IOException {
    if (!itsList.equals(list) || !itsEntity.equals(entity)) {
      end();
      list = itsList;
      entity = itsEntity;
    }
    (total < Lists.PAGE_SIZE ? first : page).add(row.text());
    total++;
    if (page.size() == Lists.PAGE_SIZE) {
      write(total / Lists.PAGE_SIZE, page);
    }
  }

  /** Ends a list: only now is known how long it is, which its first page tells. */
  private void end() throws IOException {
    if (!page.isEmpty()) {
      write(total / Lists.PAGE_SIZE + 1, page);
    }
    if (!first.isEmpty()) {
      write(1, first);
    }
    total = 0;
  }

  private void write(long number, List<String> rows) throws IOException {
    Document entry = new Document();
    entry.add(new StringField(Lists.KEY, Lists.key(list, entity, number), Field.Store.NO));
    entry.add(new StringField(Lists.OF, Lists.key(list, entity, 0), Field.Store.NO));
    if (number == 1) {
      entry.add(new StoredField(Lists.TOTAL, total));
    }
    entry.add(new StoredField(Lists.ROWS, String.join("\n\n", rows)));
    index.addDocument(entry);
    rows.clear();
  }

  @Override
  public void close() throws IOException {
    try (directory;
        index) {
      end();
      if (isNew) {
        index.forceMerge(1);
      }
      index.commit();
    }
  }
}
