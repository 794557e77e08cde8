package nl.kamergraaf.site.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.release.exchange.Exchanges;
import nl.kamergraaf.release.exchange.Exchanges.Order;
import nl.kamergraaf.release.exchange.Exchanges.Selection;
import nl.kamergraaf.release.exchange.Role;
import nl.kamergraaf.site.http.Addresses;
import nl.kamergraaf.site.http.Request;
import nl.kamergraaf.site.page.Visit;

/**
 * Which exchanges of a thing an address asks for.
 *
 * @param path the path of the page, without its parameters
 * @param thing the IRI of the thing
 * @param roles the roles in which it has any, with their numbers
 * @param role the one asked for
 * @param filters the facets that are on, by name
 * @param order in which order
 * @param page from 1
 */
public record ExchangeChoice(
    String path,
    String thing,
    Map<Role, Long> roles,
    Role role,
    Map<String, String> filters,
    Order order,
    int page) {
  /** How many rows a page has. */
  static final int PAGE_SIZE = 50;

  /** The facets that a table can be narrowed by, in order. */
  public static final List<String> FILTERS = List.of("year", "state", "group", "ministry");

  public static final String ROLE = "role";
  public static final String ORDER = "order";
  public static final String PAGE = "rows";

  public ExchangeChoice {
    roles = new LinkedHashMap<>(roles);
    filters = new LinkedHashMap<>(filters);
  }

  /** What the visit asks for of {@code thing}; empty if no exchange has to do with it. */
  public static Optional<ExchangeChoice> of(Visit visit, String path, String thing) {
    Request request = visit.request();
    Exchanges exchanges = visit.release().exchanges();
    Map<Role, Long> roles = new LinkedHashMap<>();
    for (Role role : Role.of(visit.addresses().type(thing))) {
      long count = exchanges.count(Selection.of(role, thing));
      if (count > 0) {
        roles.put(role, count);
      }
    }
    if (roles.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> filters = new LinkedHashMap<>();
    for (String filter : FILTERS) {
      if (!request.parameter(filter).isEmpty()) {
        filters.put(filter, request.parameter(filter));
      }
    }
    return Optional.of(
        new ExchangeChoice(
            path,
            thing,
            roles,
            Role.named(request.parameter(ROLE))
                .filter(roles::containsKey)
                .orElse(roles.keySet().iterator().next()),
            filters,
            order(request.parameter(ORDER)),
            request.number(PAGE)));
  }

  private static Order order(String name) {
    return List.of(Order.values()).stream()
        .filter(order -> key(order).equals(name))
        .findFirst()
        .orElse(Order.NEWEST);
  }

  static String key(Order order) {
    return order.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** All exchanges of the role. */
  public Selection all() {
    return Selection.of(role, thing);
  }

  /** Those that pass the filters. */
  public Selection selection() {
    Selection selection = all();
    for (Map.Entry<String, String> filter : filters.entrySet()) {
      selection = selection.with(filter.getKey(), filter.getValue());
    }
    return selection;
  }

  ExchangeChoice as(Role other) {
    return new ExchangeChoice(path, thing, roles, other, Map.of(), Order.NEWEST, 1);
  }

  ExchangeChoice at(int otherPage) {
    return new ExchangeChoice(path, thing, roles, role, filters, order, otherPage);
  }

  ExchangeChoice with(String filter, String value) {
    Map<String, String> others = new LinkedHashMap<>(filters);
    others.put(filter, value);
    return new ExchangeChoice(path, thing, roles, role, others, order, 1);
  }

  ExchangeChoice without(String filter) {
    Map<String, String> others = new LinkedHashMap<>(filters);
    others.remove(filter);
    return new ExchangeChoice(path, thing, roles, role, others, order, 1);
  }

  /** The address of this choice, with {@code suffix} behind the path. */
  String address(Visit visit, String suffix) {
    List<String> parameters = new ArrayList<>();
    if (roles.size() > 1) {
      parameters.add(ROLE + "=" + role.key());
    }
    filters.forEach((name, value) -> parameters.add(name + "=" + Addresses.encode(value)));
    if (order != Order.NEWEST) {
      parameters.add(ORDER + "=" + key(order));
    }
    if (page > 1) {
      parameters.add(PAGE + "=" + page);
    }
    String query = parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    return Addresses.inLanguage(path + suffix + query, visit.chosenLanguage());
  }
}
