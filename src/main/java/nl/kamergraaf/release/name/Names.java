package nl.kamergraaf.release.name;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.FSDirectory;

/** The names of a release from A to Z. Thread-safe. */
public final class Names implements AutoCloseable {
  /** The types of things that have an index, in the order in which they are offered. */
  public static final List<String> TYPES =
      List.of(
          "theme",
          "person",
          "group",
          "party",
          "ministry",
          "office",
          "organisation",
          "law",
          "topic",
          "country");

  private static final int MOST_WORDS = 5;
  private static final Pattern SPACE = Pattern.compile(" ");

  /** A thing by its name as it is listed, and in how many exchanges it has part. */
  public record Name(String iri, String name, long count) {}

  /** Some of the names found, and how many there are. */
  public record Page(long total, List<Name> names) {
    public Page {
      names = List.copyOf(names);
    }
  }

  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private Names(FSDirectory directory, DirectoryReader reader) {
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  /** Opens those of a release. Throws if it was built before there were any. */
  public static Names open(Path release) throws IOException {
    Path folder = release.resolve(NameFields.FOLDER);
    if (!Files.isDirectory(folder)) {
      throw new IOException(release + " was built by an older program; build it again");
    }
    FSDirectory directory = FSDirectory.open(folder);
    return new Names(directory, DirectoryReader.open(directory));
  }

  /** How many things of a type there are. */
  public long count(String type) {
    return count(new TermQuery(new Term(NameFields.TYPE, type)));
  }

  /** How many names of a type stand under which letter. */
  public Map<String, Long> letters(String type, String language) {
    Map<String, Long> letters = new TreeMap<>();
    for (char letter = 'A'; letter <= 'Z'; letter++) {
      letters.put(String.valueOf(letter), 0L);
    }
    letters.put(NameFields.NO_LETTER, 0L);
    letters.replaceAll((letter, none) -> count(query(type, language, letter, "")));
    return letters;
  }

  /**
   * The names of a type in alphabetical order.
   *
   * @param letter the letter that they stand under; empty for all
   * @param words beginnings of words that each of them holds; empty for all
   */
  public Page find(String type, String language, String letter, String words, int from, int size) {
    Query query = query(type, language, letter, words);
    Sort sort = new Sort(new SortField(NameFields.ORDER + language, SortField.Type.STRING));
    try {
      TopFieldDocs found = searcher.search(query, from + size, sort);
      List<Name> names = new ArrayList<>();
      ScoreDoc[] all = found.scoreDocs;
      for (int i = from; i < all.length; i++) {
        Document entry = searcher.storedFields().document(all[i].doc);
        names.add(
            new Name(
                entry.get(NameFields.IRI),
                entry.get(NameFields.NAME + language),
                entry.getField(NameFields.COUNT).numericValue().longValue()));
      }
      return new Page(count(query), names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Query query(String type, String language, String letter, String words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new TermQuery(new Term(NameFields.TYPE, type)), Occur.FILTER);
    if (!letter.isEmpty()) {
      all.add(new TermQuery(new Term(NameFields.LETTER + language, letter)), Occur.FILTER);
    }
    SPACE
        .splitAsStream(NameFields.folded(words))
        .filter(word -> !word.isEmpty())
        .limit(MOST_WORDS)
        .forEach(word -> all.add(new PrefixQuery(new Term(NameFields.WORD, word)), Occur.FILTER));
    return all.build();
  }

  private long count(Query query) {
    try {
      return searcher.count(query);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      reader.close();
    }
  }
}
