package nl.kamergraaf.site.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamergraaf.site.http.Accept;
import nl.kamergraaf.site.http.Addresses;
import nl.kamergraaf.site.http.Representation;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.language.Messages;

/** Answers that say what went wrong and help on, in the format asked for. */
public final class Problems {
  private static final String PAGE = "text/html";
  private static final String JSON = "application/json";
  private static final String PROBLEM_JSON = "application/problem+json";
  private static final List<String> FORMS =
      Stream.concat(
              Stream.of(PAGE, PROBLEM_JSON, JSON),
              Representation.data().stream().map(Representation::mediaType))
          .toList();

  private Problems() {}

  /** Nothing is known at the address asked for. */
  public static Response notFound(Visit visit) {
    return of(visit, 404, "notFound");
  }

  /** Nothing is known of {@code iri}: no longer, if an earlier release knew it or its whole. */
  public static Response missing(Visit visit, String iri) {
    boolean gone = visit.release().lists().isGone(iri, visit.addresses().base());
    return gone ? of(visit, 410, "gone") : notFound(visit);
  }

  /** There is something, but in none of the formats asked for. */
  public static Response notAcceptable(Visit visit) {
    return of(visit, 406, "notAcceptable");
  }

  /** The address asks for what cannot be; {@code reason} is for whoever wrote it. */
  public static Response badRequest(Visit visit, int status, String reason) {
    return answer(visit, status, visit.messages().get("problem.badRequest"), reason);
  }

  private static Response of(Visit visit, int status, String key) {
    Messages m = visit.messages();
    String readable = Addresses.decode(visit.request().path());
    return answer(
        visit, status, m.get("problem." + key), m.get("problem." + key + ".text", readable));
  }

  private static Response answer(Visit visit, int status, String title, String detail) {
    String form =
        Accept.parse(visit.request().accept()).best(FORMS, type -> type).orElse("text/plain");
    Response response =
        switch (form) {
          case PAGE ->
              Templates.page(
                  status, "problem", Map.of("frame", Frames.plain(visit, title), "text", detail));
          case JSON, PROBLEM_JSON -> details(visit, status, title, detail);
          case "text/plain" ->
              Response.of(status, "text/plain; charset=utf-8", title + "\n" + detail + "\n");
          default -> statements(visit, form, status, title, detail);
        };
    return response.with("Vary", "Accept, Accept-Language");
  }

  /** Problem details as RFC 9457 defines them. */
  private static Response details(Visit visit, int status, String title, String detail) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("title", title);
    problem.put("status", status);
    problem.put("detail", detail);
    problem.put("search", visit.request().origin() + visit.addresses().path("/search"));
    return new Response(
        status, Map.of("Content-Type", PROBLEM_JSON), Response.json(problem).body());
  }

  private static Response statements(
      Visit visit, String form, int status, String title, String detail) {
    Representation representation =
        Representation.data().stream()
            .filter(data -> data.mediaType().equals(form))
            .findFirst()
            .orElseThrow();
    byte[] content =
        ProblemGraph.of(visit, status, title, detail, visit.language().tag()).write(representation);
    return Response.of(status, representation.contentType(), content);
  }
}
