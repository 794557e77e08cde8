package nl.kamergraaf.release.exchange;

import java.util.List;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** The fields of the index of exchanges. */
final class ExchangeFields {
  /** The exchange as JSON, stored. */
  static final String ROW = "row";

  /** The IRI of the case or document, and those of all its documents. */
  static final String IRI = "iri";

  /** The IRI of the node that is the exchange. */
  static final String OF = "of";

  /** Entries lie in the order of their nodes: what is alike comes so, whatever was built. */
  static final Sort ORDER_OF_ENTRIES = new Sort(new SortField(OF, SortField.Type.STRING));

  /** The day of asking, sortable. */
  static final String ASKED_ON = "askedOn";

  /** The day of the answer, sortable. */
  static final String ANSWERED_ON = "answeredOn";

  /** The days to the answer. */
  static final String DAYS = "days";

  /** The last days of what was promised. */
  static final String PROMISED_BY = "promisedBy";

  static final List<String> FACETS =
      List.of(
          "year",
          "state",
          "group",
          "ministry",
          "office",
          "asker",
          "replier",
          "topic",
          "theme",
          "documents");

  private ExchangeFields() {}

  static FacetsConfig facets() {
    FacetsConfig config = new FacetsConfig();
    FACETS.forEach(facet -> config.setMultiValued(facet, true));
    return config;
  }
}
