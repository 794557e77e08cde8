package nl.kamergraaf.release;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Turns what somebody typed into queries: only words count, there is no syntax to get wrong, and of
 * a very long text only the beginning.
 */
final class SearchQueries {
  private static final int MOST_CHARACTERS = 300;
  private static final int MOST_WORDS = 20;
  private static final float NAME_COUNTS = 4;
  private static final float TITLE_COUNTS = 3;
  private static final float BEGINNING_COUNTS = 0.3f;
  private static final int SHORTEST_BEGINNING = 4;

  private SearchQueries() {}

  /** All words, each in a name, a title or the text. */
  static Query words(String typed) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    int used = 0;
    for (String word : words(typed, MOST_WORDS)) {
      List<Query> places = new ArrayList<>();
      add(places, SearchFields.NAME, word, NAME_COUNTS);
      add(places, SearchFields.TITLE, word, TITLE_COUNTS);
      add(places, SearchFields.TEXT, word, 1);
      addBeginnings(places, word);
      boolean carriesMeaning = !tokens(SearchFields.TEXT, word).isEmpty();
      if (!places.isEmpty()) {
        all.add(new DisjunctionMaxQuery(places, 0.1f), carriesMeaning ? Occur.MUST : Occur.SHOULD);
        used++;
      }
    }
    if (used > 0) {
      return all.build();
    }
    return typed.isBlank() ? MatchAllDocsQuery.INSTANCE : MatchNoDocsQuery.INSTANCE;
  }

  private static List<String> words(String typed, int most) {
    String usable = typed.substring(0, Math.min(typed.length(), MOST_CHARACTERS));
    return Pattern.compile("\\s+").splitAsStream(usable.strip()).limit(most).toList();
  }

  private static void add(List<Query> places, String field, String word, float boost)
      throws IOException {
    BooleanQuery.Builder tokens = new BooleanQuery.Builder();
    List<String> found = tokens(field, word);
    found.forEach(token -> tokens.add(new TermQuery(new Term(field, token)), Occur.MUST));
    if (!found.isEmpty()) {
      places.add(new BoostQuery(tokens.build(), boost));
    }
  }

  /** What begins with the word counts too, but less: "asiel" finds "asielzoekers". */
  private static void addBeginnings(List<Query> places, String word) throws IOException {
    List<String> found = tokens(SearchFields.NAME, word);
    if (found.size() == 1 && found.getFirst().length() >= SHORTEST_BEGINNING) {
      for (String field : List.of(SearchFields.NAME, SearchFields.TEXT)) {
        Query beginning = new PrefixQuery(new Term(field, found.getFirst()));
        places.add(new BoostQuery(beginning, BEGINNING_COUNTS));
      }
    }
  }

  /** Whole words, the last of which may be unfinished. */
  static Query prefix(String typed) throws IOException {
    List<String> tokens = tokens(SearchFields.NAME, typed);
    if (typed.length() > MOST_CHARACTERS || tokens.isEmpty() || tokens.size() > MOST_WORDS) {
      return MatchNoDocsQuery.INSTANCE;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String token : tokens.subList(0, tokens.size() - 1)) {
      all.add(new TermQuery(new Term(SearchFields.NAME, token)), Occur.MUST);
    }
    String last = tokens.get(tokens.size() - 1);
    all.add(new PrefixQuery(new Term(SearchFields.NAME, last)), Occur.MUST);
    return all.build();
  }

  private static List<String> tokens(String field, String text) throws IOException {
    List<String> tokens = new ArrayList<>();
    try (TokenStream stream = SearchFields.ANALYZER.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(term.toString());
      }
      stream.end();
    }
    return tokens;
  }
}
