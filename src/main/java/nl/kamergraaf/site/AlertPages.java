package nl.kamergraaf.site;

import java.util.Map;
import java.util.Set;
import nl.kamergraaf.site.http.Addresses;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.language.Messages;
import nl.kamergraaf.site.page.Frames;
import nl.kamergraaf.site.page.Problems;
import nl.kamergraaf.site.page.Templates;
import nl.kamergraaf.site.page.Visit;

/**
 * Answers {@code /alerts} and what lies below it: the forms by which people ask to be told of what
 * is new, and what came of it. Whoever serves these pages takes the forms.
 */
final class AlertPages {
  private static final Set<String> FORMS = Set.of("confirm", "unsubscribe");
  private static final Set<String> OUTCOMES =
      Set.of("asked", "unfit", "later", "confirmed", "gone", "unknown");

  private AlertPages() {}

  /** The page of that name; the form where the name is empty. */
  static Response answer(Visit visit, String name) {
    Messages m = visit.messages();
    if (name.isEmpty()) {
      String about = visit.request().parameter("about");
      String page = about.isEmpty() ? m.get("alerts.everything") : Addresses.decode(about);
      return page(
          visit,
          m.get("alerts.what", page),
          visit.addresses().path("/alerts") + visit.request().query(),
          about.isEmpty() ? "/search" : about,
          m.get("alerts.button"));
    }
    if (FORMS.contains(name)) {
      String action = visit.addresses().path("/alerts/" + name) + visit.request().query();
      return page(visit, m.get("alerts." + name), action, "", m.get("alerts." + name + ".button"));
    }
    return OUTCOMES.contains(name)
        ? page(visit, m.get("alerts." + name), "", "", "")
        : Problems.notFound(visit);
  }

  private static Response page(
      Visit visit, String text, String action, String about, String button) {
    return Templates.page(
            200,
            "alerts",
            Map.of(
                "frame",
                Frames.plain(visit, visit.messages().get("alerts.title")),
                "text",
                text,
                "action",
                action,
                "about",
                about,
                "asksAddress",
                !about.isEmpty(),
                "button",
                button))
        .with("Cache-Control", "no-store");
  }
}
