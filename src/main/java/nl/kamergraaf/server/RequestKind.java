package nl.kamergraaf.server;

import java.util.Locale;

/** What a request is for, as far as one counts them apart. */
enum RequestKind {
  SPARQL,
  QUERY,
  ENTITY,
  SEARCH,
  DATA,
  ASSET,
  OPERATION,
  OTHER;

  /** The kind of a path within the site. */
  static RequestKind of(String path) {
    int end = path.indexOf('/', 1);
    String first = end < 0 ? path : path.substring(0, end);
    return switch (first) {
      case "/sparql" -> SPARQL;
      case "/query", "/queries", "/q" -> QUERY;
      case "/doc", "/id" -> ENTITY;
      case "/search", "/suggest", "/search.json", "/search.jsonld", "/search.csv", "/search.atom" ->
          SEARCH;
      case "/data" -> DATA;
      case "/assets", "/favicon.ico" -> ASSET;
      case "/health", "/metrics" -> OPERATION;
      default -> OTHER;
    };
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
