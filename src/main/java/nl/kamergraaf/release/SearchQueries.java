package nl.kamergraaf.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Turns what somebody typed into queries. There is no syntax to get wrong, and of a very long text
 * only the beginning counts.
 */
final class SearchQueries {
  private static final int MOST_CHARACTERS = 300;
  private static final int MOST_WORDS = 20;

  /** How many words may stand between two that are near each other. */
  private static final int NEAR = 10;

  private static final float NAME_COUNTS = 4;
  private static final float TITLE_COUNTS = 3;
  private static final float BEGINNING_COUNTS = 0.3f;
  private static final int SHORTEST_BEGINNING = 4;

  private SearchQueries() {}

  /** All terms as {@link SearchSyntax} reads them, each in a name, a title or the text. */
  static Query words(String typed) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    int used = 0;
    int wanted = 0;
    for (SearchSyntax.Clause clause : SearchSyntax.parse(typed).clauses()) {
      List<Query> alternatives = new ArrayList<>();
      boolean carriesMeaning = false;
      for (SearchSyntax.Term term : clause.alternatives()) {
        List<Query> places = places(term);
        if (!places.isEmpty()) {
          alternatives.add(new DisjunctionMaxQuery(places, 0.1f));
          carriesMeaning |= !tokens(SearchFields.TEXT, term.words()).isEmpty();
        }
      }
      if (!alternatives.isEmpty()) {
        Query found = new DisjunctionMaxQuery(alternatives, 0.1f);
        all.add(
            found, clause.excluded() ? Occur.MUST_NOT : carriesMeaning ? Occur.MUST : Occur.SHOULD);
        used++;
        wanted += clause.excluded() ? 0 : 1;
      }
    }
    if (used > 0 && wanted == 0) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    if (used > 0) {
      return all.build();
    }
    return typed.isBlank() ? MatchAllDocsQuery.INSTANCE : MatchNoDocsQuery.INSTANCE;
  }

  private static List<Query> places(SearchSyntax.Term term) throws IOException {
    List<Query> places = new ArrayList<>();
    switch (term.kind()) {
      case WORD -> {
        add(places, SearchFields.NAME, term.words(), NAME_COUNTS);
        add(places, SearchFields.TITLE, term.words(), TITLE_COUNTS);
        add(places, SearchFields.TEXT, term.words(), 1);
        addBeginnings(places, term.words());
      }
      case BEGINNING -> addBeginning(places, term.words());
      case PHRASE, NEAR -> {
        int slop = term.kind() == SearchSyntax.Kind.NEAR ? NEAR : 0;
        addPhrase(places, SearchFields.NAME, term.words(), slop, NAME_COUNTS);
        addPhrase(places, SearchFields.TITLE, term.words(), slop, TITLE_COUNTS);
        addPhrase(places, SearchFields.TEXT, term.words(), slop, 1);
      }
    }
    return places;
  }

  /** The words in a row, or within {@code slop} words of each other. */
  private static void addPhrase(
      List<Query> places, String field, String words, int slop, float boost) throws IOException {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
    int found = 0;
    try (TokenStream stream = SearchFields.ANALYZER.tokenStream(field, words)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      for (int at = -1; stream.incrementToken(); found++) {
        at += step.getPositionIncrement();
        phrase.add(new Term(field, term.toString()), at);
      }
      stream.end();
    }
    if (found > 0) {
      places.add(new BoostQuery(phrase.build(), boost));
    }
  }

  private static void addBeginning(List<Query> places, String word) throws IOException {
    List<String> found = tokens(SearchFields.NAME, word);
    if (found.size() == 1) {
      for (String field : List.of(SearchFields.NAME, SearchFields.TEXT)) {
        places.add(new PrefixQuery(new Term(field, found.getFirst())));
      }
    }
  }

  /**
   * The same words with each that occurs nowhere replaced by the most frequent word that differs
   * from it by at most two letters; empty if there is nothing to replace or to replace it with.
   */
  static Optional<String> corrected(IndexReader reader, String typed) throws IOException {
    List<String> words = new ArrayList<>();
    boolean isOther = false;
    for (String word : words(typed, MOST_WORDS)) {
      List<String> tokens = tokens(SearchFields.NAME, word);
      Optional<String> better =
          tokens.size() == 1 ? nearest(reader, tokens.getFirst()) : Optional.empty();
      words.add(better.orElse(word));
      isOther |= better.isPresent();
    }
    return isOther ? Optional.of(String.join(" ", words)) : Optional.empty();
  }

  private static Optional<String> nearest(IndexReader reader, String token) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, SearchFields.NAME);
    boolean isKnown =
        reader.docFreq(new Term(SearchFields.NAME, token)) > 0
            || tokens(SearchFields.TEXT, token).stream()
                .anyMatch(stem -> occurs(reader, new Term(SearchFields.TEXT, stem)));
    if (terms == null || isKnown || token.length() < SHORTEST_BEGINNING) {
      return Optional.empty();
    }
    int edits = token.length() < 6 ? 1 : 2;
    FuzzyTermsEnum near =
        new FuzzyTermsEnum(terms, new Term(SearchFields.NAME, token), edits, 1, true);
    BoostAttribute likeness = near.attributes().addAttribute(BoostAttribute.class);
    String best = "";
    double most = 0;
    for (BytesRef term = near.next(); term != null; term = near.next()) {
      double worth = likeness.getBoost() * (1 + Math.log(near.docFreq()) / 10);
      if (worth > most) {
        most = worth;
        best = term.utf8ToString();
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private static boolean occurs(IndexReader reader, Term term) {
    try {
      return reader.docFreq(term) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
