package nl.kamergraaf.site;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.site.exchange.ExchangeChoice;
import nl.kamergraaf.site.http.Request;

/**
 * Which parameters mean something at which paths. Others are passed over, such as those that other
 * sites add to links to see who follows them: they make no page another one. Where a form of ours
 * is filled in, all parameters are kept, since a wrong one is told there.
 */
final class KnownParameters {
  private static final Set<String> EVERYWHERE = Set.of("lang", "page", "format", "q", "find");

  private static final Set<String> OF_THINGS =
      Stream.concat(
              Stream.of(ExchangeChoice.ROLE, ExchangeChoice.ORDER, ExchangeChoice.PAGE),
              Stream.concat(ExchangeChoice.FILTERS.stream(), EVERYWHERE.stream()))
          .collect(Collectors.toUnmodifiableSet());

  private static final List<String> PLAIN =
      List.of("/about", "/limits", "/def", "/data", "/sitemap", "/robots.txt", "/health", "/feeds");

  private KnownParameters() {}

  /** The same request with nothing that means nothing. */
  static Request of(Request request) {
    String path = request.path();
    if (path.startsWith("/doc/") || path.startsWith("/id/")) {
      return only(request, OF_THINGS);
    }
    boolean isPlain = path.equals("/") || PLAIN.stream().anyMatch(path::startsWith);
    return isPlain ? only(request, EVERYWHERE) : request;
  }

  private static Request only(Request request, Set<String> names) {
    Map<String, List<String>> kept =
        request.parameters().entrySet().stream()
            .filter(parameter -> names.contains(parameter.getKey()))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    return kept.size() == request.parameters().size()
        ? request
        : new Request(
            request.origin(),
            request.prefix(),
            request.path(),
            kept,
            request.accept(),
            request.acceptLanguage());
  }
}
