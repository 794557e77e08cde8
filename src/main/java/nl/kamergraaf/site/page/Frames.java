package nl.kamergraaf.site.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.json.Json;

/** Makes the frame of a page. */
public final class Frames {

  private Frames() {}

  /** A page with nothing but a title. */
  public static Frame plain(Visit visit, String title) {
    return of(visit, title, "", List.of(), Map.of("@type", "WebPage", "name", title));
  }

  /** A page about {@code canonical} with the given formats and schema.org description. */
  public static Frame of(
      Visit visit,
      String title,
      String canonical,
      List<Frame.Format> formats,
      Map<String, Object> description) {
    return new Frame(
        visit.messages(),
        visit.addresses(),
        title,
        canonical,
        formats,
        json(description),
        inOtherLanguage(visit),
        visit.request().parameter("q"),
        visit.chosenLanguage(),
        visit.release().release().manifest().created(),
        Follow.NONE);
  }

  /** JSON in which nothing can end the script element that it stands in. */
  private static String json(Map<String, Object> description) {
    Map<String, Object> withContext = new java.util.LinkedHashMap<>();
    withContext.put("@context", "https://schema.org");
    withContext.putAll(description);
    try {
      return Json.MAPPER
          .writeValueAsString(withContext)
          .replace("<", "\\u003c")
          .replace(">", "\\u003e")
          .replace("&", "\\u0026");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a map of texts is always JSON", e);
    }
  }

  private static String inOtherLanguage(Visit visit) {
    String kept = visit.request().queryWithout("lang");
    String query = (kept.isEmpty() ? "" : kept + "&") + "lang=" + visit.language().other().tag();
    return visit.addresses().path(visit.request().path()) + "?" + query;
  }
}
