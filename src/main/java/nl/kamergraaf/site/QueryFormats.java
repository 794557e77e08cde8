package nl.kamergraaf.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats in which the rows of a query are to be had, and which of them a request wants. */
final class QueryFormats {
  private static final List<String> OFFERED = List.of("csv", "tsv", "json", "xml");
  private static final List<String> BY_HEADER =
      List.of(
          "text/html",
          "text/csv",
          "text/tab-separated-values",
          "application/sparql-results+json",
          "application/sparql-results+xml");

  private QueryFormats() {}

  /** The format asked for, by name in the address or else by the header; empty for a page. */
  static Optional<QueryRun.Format> asked(Request request) {
    String named = request.parameter("format");
    if (!named.isEmpty()) {
      return Optional.ofNullable(QueryRun.FORMATS.get(named));
    }
    return Accept.parse(request.accept())
        .best(BY_HEADER, type -> type)
        .flatMap(
            type ->
                QueryRun.FORMATS.values().stream()
                    .filter(format -> format.contentType().startsWith(type))
                    .findFirst());
  }

  /** This same request in each format. */
  static List<Value> links(Visit visit) {
    String query =
        visit.request().parameters().entrySet().stream()
            .filter(parameter -> !parameter.getKey().equals("format"))
            .sorted(Map.Entry.comparingByKey())
            .map(
                parameter ->
                    Addresses.encode(parameter.getKey())
                        + "="
                        + Addresses.encode(parameter.getValue().get(0))
                        + "&")
            .collect(Collectors.joining());
    String path = visit.addresses().path(visit.request().path());
    return OFFERED.stream()
        .map(
            format ->
                Value.link(
                    format.toUpperCase(Locale.ROOT), path + "?" + query + "format=" + format))
        .toList();
  }
}
