package nl.kamergraaf.release;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.facet.FacetsConfig;

/** The fields of the search index and how each is analysed. */
final class SearchFields {
  /** The entity's IRI. */
  static final String IRI = "iri";

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

  /** Subject, questions, answers and footnotes, stemmed. */
  static final String TEXT = "text";

  /** ISO date of a document, stored and sortable. */
  static final String DATE = "date";

  /** How many statements point at it. */
  static final String WEIGHT = "weight";

  /** The facets, each a field of the address of a search as well. */
  static final java.util.List<String> FACETS =
      java.util.List.of(
          "type", "kind", "status", "year", "group", "ministry", "office", "theme", "topic");

  static final Analyzer ANALYZER =
      new PerFieldAnalyzerWrapper(new FoldedWords(true), Map.of(NAME, new FoldedWords(false)));

  private SearchFields() {}

  static FacetsConfig facets() {
    FacetsConfig config = new FacetsConfig();
    FACETS.forEach(facet -> config.setMultiValued(facet, true));
    return config;
  }
}
