package nl.kamergraaf.release.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** The fields of the search index and how each is analysed. */
final class SearchFields {
  /** The entity's IRI, stored, and those of all that is found with it. */
  static final String IRI = "iri";

  /** The IRI of the thing that an entry is of. */
  static final String OF = "of";

  /** Entries lie in the order of their things: what fits as well comes so, whatever was built. */
  static final Sort ORDER_OF_ENTRIES = new Sort(new SortField(OF, SortField.Type.STRING));

  /** The case and the other documents that are found with it, stored. */
  static final String WITH = "with";

  /** Its type: the path segment after {@code id/}. */
  static final String TYPE = "type";

  /** The IRIs of the topics that are about it and are found with it, stored. */
  static final String TOPIC = "about";

  /** Its best label, stored. */
  static final String LABEL = "label";

  /** All its names as printed, for exact words and prefixes. */
  static final String NAME = "name";

  /** All its names, stemmed. */
  static final String TITLE = "title";

  /** Each of its names in full, folded, as one word. */
  static final String FULL_NAME = "fullname";

  /** Subject, questions, answers and footnotes, stemmed, stored. */
  static final String TEXT = "text";

  /** Where in the text each part begins, and its IRI: a line each, stored. */
  static final String PARTS = "parts";

  /** ISO date of a document, stored and sortable. */
  static final String DATE = "date";

  /** The last day on which something came of it: an answer, a notice, else its date; stored. */
  static final String LATEST = "latest";

  /** The days from its date to the year 3000, to sort by; 0 without a date. */
  static final String AGE = "age";

  /** How many statements point at it. */
  static final String WEIGHT = "weight";

  /** The facets, each a field of the address of a search as well. */
  static final java.util.List<String> FACETS =
      java.util.List.of(
          "type",
          "kind",
          "status",
          "term",
          "year",
          "asker",
          "group",
          "ministry",
          "office",
          "theme",
          "topic");

  /** How what somebody types is parted into words. */
  static final Analyzer ANALYZER = analyzer(FoldedWords.Form.STEMMED);

  /** How what is found is parted into words: compounds into what they are made of as well. */
  static final Analyzer INDEXED = analyzer(FoldedWords.Form.PARTED);

  private SearchFields() {}

  private static Analyzer analyzer(FoldedWords.Form form) {
    Analyzer whole = new FoldedWords(FoldedWords.Form.WHOLE);
    return new PerFieldAnalyzerWrapper(new FoldedWords(form), Map.of(NAME, whole));
  }

  /** A name as it is looked up in full: without case, marks and spaces around it. */
  static String fullName(String name) {
    return String.join(
        " ", ANALYZER.normalize(FULL_NAME, name).utf8ToString().strip().split("\\s+"));
  }

  static FacetsConfig facets() {
    FacetsConfig config = new FacetsConfig();
    FACETS.forEach(facet -> config.setMultiValued(facet, true));
    return config;
  }
}
