package nl.kamergraaf.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.page.Frame;
import nl.kamergraaf.site.page.Frames;
import nl.kamergraaf.site.page.Templates;
import nl.kamergraaf.site.page.Visit;

/** Answers {@code /about}: how facts are read, how well, and what to beware of. */
final class AboutPage {
  private static final Map<String, List<Accuracy>> MEASURED = new LinkedHashMap<>();

  static {
    MEASURED.put("real", Accuracy.of("documents"));
    MEASURED.put("samples", Accuracy.of("samples"));
  }

  private AboutPage() {}

  static Response answer(Visit visit) {
    Frame frame = Frames.plain(visit, visit.messages().get("about.title"));
    return Templates.page(200, "about", Map.of("frame", frame, "measured", MEASURED));
  }
}
