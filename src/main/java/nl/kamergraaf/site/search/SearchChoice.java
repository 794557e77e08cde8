package nl.kamergraaf.site.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kamergraaf.release.search.Search;
import nl.kamergraaf.site.http.Addresses;
import nl.kamergraaf.site.http.Request;
import nl.kamergraaf.site.page.Paging;
import nl.kamergraaf.site.page.Value;
import nl.kamergraaf.site.page.Visit;

/**
 * What a visitor chose to search for, as the parameters of an address say it.
 *
 * @param words what was typed
 * @param facets the values chosen, by facet
 * @param period of which dates; a year, a month or a day at either end
 * @param order what comes first
 */
public record SearchChoice(
    String words, Map<String, List<String>> facets, Search.Period period, Search.Order order) {
  static final String SINCE = "since";
  static final String UNTIL = "until";
  static final String ORDER = "order";

  private static final int MOST_VALUES = 20;
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  public SearchChoice {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    facets.forEach((facet, values) -> kept.put(facet, List.copyOf(values)));
    facets = java.util.Collections.unmodifiableMap(kept);
  }

  /** What the parameters of a request say; what is no date or no order counts for nothing. */
  public static SearchChoice of(Request request) {
    Map<String, List<String>> facets = new LinkedHashMap<>();
    for (String facet : Search.facetNames()) {
      List<String> values = request.parameters().getOrDefault(facet, List.of());
      if (!values.isEmpty()) {
        facets.put(facet, values.stream().distinct().limit(MOST_VALUES).toList());
      }
    }
    return new SearchChoice(
        request.parameter("q"),
        facets,
        new Search.Period(date(request, SINCE), date(request, UNTIL)),
        order(request.parameter(ORDER)));
  }

  private static String date(Request request, String name) {
    String date = request.parameter(name);
    return DATE.matcher(date).matches() ? date : "";
  }

  private static Search.Order order(String name) {
    for (Search.Order order : Search.Order.values()) {
      if (key(order).equals(name)) {
        return order;
      }
    }
    return Search.Order.BEST;
  }

  /** The name of an order in addresses. */
  public static String key(Search.Order order) {
    return order.name().toLowerCase(Locale.ROOT);
  }

  public Search.Request request(Paging paging) {
    return new Search.Request(words, facets, period, order, (int) paging.from(), paging.size());
  }

  public boolean has(String facet, String value) {
    return facets.getOrDefault(facet, List.of()).contains(value);
  }

  /** The same with a value of a facet chosen, or without it if it was. */
  public SearchChoice toggled(String facet, String value) {
    Map<String, List<String>> changed = new LinkedHashMap<>(facets);
    List<String> values = new ArrayList<>(facets.getOrDefault(facet, List.of()));
    if (!values.remove(value)) {
      values.add(value);
    }
    changed.put(facet, values);
    return new SearchChoice(words, changed, period, order);
  }

  /** The same for other words. */
  public SearchChoice with(String other) {
    return new SearchChoice(other, facets, period, order);
  }

  /** The same of other dates. */
  public SearchChoice with(Search.Period other) {
    return new SearchChoice(words, facets, other, order);
  }

  /** The same in another order. */
  public SearchChoice with(Search.Order other) {
    return new SearchChoice(words, facets, period, other);
  }

  /** The parameters, all but the words: what a form keeps that asks for others. */
  public List<Value> fields() {
    List<Value> fields = new ArrayList<>();
    facets.forEach(
        (facet, values) -> values.forEach(value -> fields.add(new Value(value, facet, ""))));
    if (!period.first().isEmpty()) {
      fields.add(new Value(period.first(), SINCE, ""));
    }
    if (!period.last().isEmpty()) {
      fields.add(new Value(period.last(), UNTIL, ""));
    }
    if (order != Search.Order.BEST) {
      fields.add(new Value(key(order), ORDER, ""));
    }
    return fields;
  }

  /** The parameters as they follow the path of an address. */
  public String query() {
    StringBuilder query = new StringBuilder("?q=").append(Addresses.encode(words));
    for (Value field : fields()) {
      query.append('&').append(field.href()).append('=').append(Addresses.encode(field.text()));
    }
    return query.toString();
  }

  /** The page of this search. */
  public String href(Visit visit, int page) {
    String address = visit.addresses().path("/search") + query();
    return Addresses.inLanguage(
        page > 1 ? address + "&page=" + page : address, visit.chosenLanguage());
  }
}
