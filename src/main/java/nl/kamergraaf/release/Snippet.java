package nl.kamergraaf.release;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.highlight.Highlighter;
import org.apache.lucene.search.highlight.InvalidTokenOffsetsException;
import org.apache.lucene.search.highlight.QueryScorer;
import org.apache.lucene.search.highlight.SimpleHTMLFormatter;
import org.apache.lucene.search.highlight.SimpleSpanFragmenter;

/** Cuts the passages out of a text in which the words of a query occur. */
public final class Snippet {
  static final Snippet NONE = new Snippet(MatchNoDocsQuery.INSTANCE);

  private static final int LENGTH = 140;
  private static final int PASSAGES = 2;
  // Characters that no text holds: Unicode keeps them for private use.
  private static final String OPEN = "\uE000";
  private static final String CLOSE = "\uE001";

  private final Highlighter highlighter;

  /** A run of text; {@code found} if it is one of the words looked for. */
  public record Part(String text, boolean found) {}

  Snippet(Query query) {
    QueryScorer scorer = new QueryScorer(query, SearchFields.TEXT);
    this.highlighter = new Highlighter(new SimpleHTMLFormatter(OPEN, CLOSE), scorer);
    highlighter.setTextFragmenter(new SimpleSpanFragmenter(scorer, LENGTH));
  }

  /** The best passages of {@code text}; its beginning if there are none. */
  List<Part> of(String text) throws IOException {
    try {
      String best =
          highlighter.getBestFragments(
              SearchFields.ANALYZER.tokenStream(SearchFields.TEXT, text), text, PASSAGES, " … ");
      return best.isEmpty() ? beginning(text) : parts(best);
    } catch (InvalidTokenOffsetsException e) {
      throw new IOException("the search index does not fit its text", e);
    }
  }

  private static List<Part> beginning(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    int end = text.length() <= LENGTH ? text.length() : text.lastIndexOf(' ', LENGTH);
    String cut = text.substring(0, Math.max(end, 0));
    return List.of(new Part(cut.length() < text.length() ? cut + " …" : cut, false));
  }

  private static List<Part> parts(String marked) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    for (int open = marked.indexOf(OPEN); open >= 0; open = marked.indexOf(OPEN, at)) {
      int close = marked.indexOf(CLOSE, open);
      if (open > at) {
        parts.add(new Part(marked.substring(at, open), false));
      }
      parts.add(new Part(marked.substring(open + 1, close), true));
      at = close + 1;
    }
    if (at < marked.length()) {
      parts.add(new Part(marked.substring(at), false));
    }
    return parts;
  }
}
