package nl.kamergraaf.server;

import jakarta.servlet.http.HttpServletResponse;

/** Headers that say who may do what with our answers. */
final class Headers {
  static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private Headers() {}

  static void onEveryResponse(HttpServletResponse out) {
    out.setHeader("Access-Control-Allow-Origin", "*");
    out.setHeader("Access-Control-Expose-Headers", "Link, Location, ETag");
    out.setHeader("X-Content-Type-Options", "nosniff");
    out.setHeader("Content-Security-Policy", POLICY);
    out.setHeader("Referrer-Policy", "no-referrer");
  }

  /** Answers what a browser asks before it sends a script's request. */
  static void preflight(HttpServletResponse out, String methods) {
    out.setStatus(204);
    out.setHeader("Allow", methods);
    out.setHeader("Access-Control-Allow-Methods", methods);
    out.setHeader(
        "Access-Control-Allow-Headers",
        "Accept, Accept-Language, Content-Type, Mcp-Protocol-Version");
    out.setHeader("Access-Control-Max-Age", "86400");
  }
}
