package nl.kamergraaf.site;

import java.util.Map;

/** Pages that say what went wrong and help on. */
final class Problems {
  private Problems() {}

  /** Nothing is known at the address asked for. */
  static Response notFound(Visit visit) {
    return page(visit, 404, "notFound");
  }

  /** There is something, but in none of the formats asked for. */
  static Response notAcceptable(Visit visit) {
    return page(visit, 406, "notAcceptable");
  }

  private static Response page(Visit visit, int status, String key) {
    Messages m = visit.messages();
    if (!Accept.parse(visit.request().accept())
            .prefersOver(java.util.List.of("text/html"), "application/json")
        && !visit.request().accept().contains("*/*")
        && !visit.request().accept().isBlank()) {
      return Response.of(status, "text/plain; charset=utf-8", m.get("problem." + key) + "\n")
          .with("Vary", "Accept, Accept-Language");
    }
    return Templates.page(
        status,
        "problem",
        Map.of(
            "frame", Frames.plain(visit, m.get("problem." + key)),
            "text", m.get("problem." + key + ".text", visit.request().path())));
  }
}
