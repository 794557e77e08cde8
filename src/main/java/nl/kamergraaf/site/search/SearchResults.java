package nl.kamergraaf.site.search;

import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldProperty;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldResource;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldType;
import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.release.search.Search;
import nl.kamergraaf.site.page.Visit;

/**
 * A page of what was found, as JSON-LD: a {@code schema:ItemList}.
 *
 * @param total how many there are in all
 * @param items those on this page
 */
@JsonldResource
@JsonldType("https://schema.org/ItemList")
record SearchResults(
    @JsonldProperty("https://schema.org/numberOfItems") long total,
    @JsonldProperty("https://schema.org/itemListElement") List<Item> items) {
  SearchResults {
    items = List.copyOf(items);
  }

  /**
   * One that was found.
   *
   * @param position its place among all that were found, from 1
   * @param item what it is
   * @param snippet the words of it that were looked for, with those around them
   */
  @JsonldResource
  @JsonldType("https://schema.org/ListItem")
  record Item(
      @JsonldProperty("https://schema.org/position") long position,
      @JsonldProperty("https://schema.org/item") EntitySummary item,
      @JsonldProperty("https://schema.org/description") String snippet) {}

  /** The results on a page that begins after {@code skipped} others. */
  static SearchResults of(Visit visit, Search.Answer answer, long skipped) {
    List<Item> items = new ArrayList<>();
    for (Search.Hit hit : answer.hits()) {
      String snippet = hit.snippet().text();
      items.add(new Item(skipped + items.size() + 1, EntitySummary.of(visit, hit), snippet));
    }
    return new SearchResults(answer.total(), items);
  }
}
