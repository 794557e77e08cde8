package nl.kamergraaf.release.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

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
  private static final float PART_COUNTS = 0.4f;
  private static final float FULL_NAME_COUNTS = 25;

  /** How much being linked counts: that much less than a tenfold of what is found. */
  private static final double LINKS_COUNT = 4;

  /** How many words may stand between the parts of a compound that are printed by themselves. */
  private static final int NEAR_PARTS = 3;

  /** How many words that begin alike are looked for in a text, of how many. */
  private static final int MOST_BEGINNINGS = 40;

  private static final int MOST_SEEN = 5_000;
  private static final int SHORTEST_BEGINNING = 4;

  private SearchQueries() {}

  /** What stands for all words that begin as a term does. */
  interface Beginnings {
    Query of(Term beginning) throws IOException;
  }

  /**
   * What finds the things: all terms, those named so in full first, those linked most before
   * others.
   */
  static Query things(String typed) throws IOException {
    Query words = words(typed, PrefixQuery::new);
    if (words instanceof MatchAllDocsQuery || words instanceof MatchNoDocsQuery) {
      return words;
    }
    String name = SearchFields.fullName(typed.replaceAll("[\"“”„]", ""));
    Query named = new TermQuery(new Term(SearchFields.FULL_NAME, name));
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(words, Occur.MUST);
    query.add(new BoostQuery(new ConstantScoreQuery(named), FULL_NAME_COUNTS), Occur.SHOULD);
    return FunctionScoreQuery.boostByValue(
        query.build(),
        DoubleValuesSource.fromField(
            SearchFields.WEIGHT, links -> 1 + Math.log10(1.0 + links) / LINKS_COUNT));
  }

  /**
   * What finds the words within the text of things: as {@link #things}, with beginnings as the most
   * frequent words that begin so.
   */
  static Query passages(IndexReader reader, String typed) throws IOException {
    return words(typed, beginning -> frequent(reader, beginning));
  }

  private static Query frequent(IndexReader reader, Term beginning) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, beginning.field());
    if (terms == null) {
      return MatchNoDocsQuery.INSTANCE;
    }
    PriorityQueue<Map.Entry<Integer, String>> most =
        new PriorityQueue<>(Map.Entry.<Integer, String>comparingByKey());
    TermsEnum words = terms.iterator();
    TermsEnum.SeekStatus found = words.seekCeil(beginning.bytes());
    for (int seen = 0; found != TermsEnum.SeekStatus.END && seen < MOST_SEEN; seen++) {
      BytesRef word = words.term();
      if (!StringHelper.startsWith(word, beginning.bytes())) {
        break;
      }
      most.add(Map.entry(words.docFreq(), word.utf8ToString()));
      if (most.size() > MOST_BEGINNINGS) {
        most.poll();
      }
      found = words.next() == null ? TermsEnum.SeekStatus.END : TermsEnum.SeekStatus.FOUND;
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    most.forEach(
        word -> any.add(new TermQuery(new Term(beginning.field(), word.getValue())), Occur.SHOULD));
    return any.build();
  }

  /** All terms as {@link SearchSyntax} reads them, each in a name, a title or the text. */
  static Query words(String typed, Beginnings beginnings) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    int used = 0;
    int wanted = 0;
    for (SearchSyntax.Clause clause : SearchSyntax.parse(typed).clauses()) {
      List<Query> alternatives = new ArrayList<>();
      boolean carriesMeaning = false;
      for (SearchSyntax.Term term : clause.alternatives()) {
        List<Query> places = places(term, beginnings);
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

  private static List<Query> places(SearchSyntax.Term term, Beginnings beginnings)
      throws IOException {
    List<Query> places = new ArrayList<>();
    switch (term.kind()) {
      case WORD -> {
        add(places, SearchFields.NAME, term.words(), NAME_COUNTS);
        add(places, SearchFields.TITLE, term.words(), TITLE_COUNTS);
        add(places, SearchFields.TEXT, term.words(), 1);
        addBeginnings(places, term.words(), beginnings);
        addPartOfCompound(places, term.words());
        addParts(places, term.words());
      }
      case BEGINNING -> addBeginning(places, term.words(), beginnings);
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

  /** The word as a part of compounds: "beleid" finds "asielbeleid". */
  private static void addPartOfCompound(List<Query> places, String word) throws IOException {
    List<String> found = tokens(SearchFields.TEXT, word);
    if (found.size() == 1) {
      String part = PartMarks.MARK + found.getFirst();
      places.add(boosted(SearchFields.TITLE, part, TITLE_COUNTS * PART_COUNTS));
      places.add(boosted(SearchFields.TEXT, part, PART_COUNTS));
    }
  }

  /** The parts of a compound near each other: "asielopvang" finds "opvang van asielzoekers". */
  private static void addParts(List<Query> places, String word) throws IOException {
    List<String> parts = CompoundParts.of(word.toLowerCase(Locale.ROOT));
    if (parts.isEmpty()) {
      return;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    List<String> stems = new ArrayList<>();
    for (String part : parts) {
      for (String stem : tokens(SearchFields.TITLE, part)) {
        stems.add(stem);
        Query whole = new TermQuery(new Term(SearchFields.TITLE, stem));
        Query within = new TermQuery(new Term(SearchFields.TITLE, PartMarks.MARK + stem));
        all.add(new DisjunctionMaxQuery(List.of(whole, within), 0), Occur.MUST);
      }
    }
    if (stems.size() > 1) {
      places.add(new BoostQuery(all.build(), PART_COUNTS));
      String[] near = stems.toArray(String[]::new);
      places.add(new BoostQuery(new PhraseQuery(NEAR_PARTS, SearchFields.TEXT, near), PART_COUNTS));
    }
  }

  private static Query boosted(String field, String token, float boost) {
    return new BoostQuery(new TermQuery(new Term(field, token)), boost);
  }

  private static void addBeginning(List<Query> places, String word, Beginnings beginnings)
      throws IOException {
    List<String> found = tokens(SearchFields.NAME, word);
    if (found.size() == 1) {
      for (String field : List.of(SearchFields.NAME, SearchFields.TEXT)) {
        places.add(beginnings.of(new Term(field, found.getFirst())));
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
  private static void addBeginnings(List<Query> places, String word, Beginnings beginnings)
      throws IOException {
    List<String> found = tokens(SearchFields.NAME, word);
    if (found.size() == 1 && found.getFirst().length() >= SHORTEST_BEGINNING) {
      for (String field : List.of(SearchFields.NAME, SearchFields.TEXT)) {
        Query beginning = beginnings.of(new Term(field, found.getFirst()));
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
