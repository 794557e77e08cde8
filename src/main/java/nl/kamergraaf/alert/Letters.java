package nl.kamergraaf.alert;

import java.util.List;
import nl.kamergraaf.release.search.Search;

/** Writes letters, in the language that was chosen. */
final class Letters {
  private final AlertSettings settings;
  private final Tokens tokens;

  Letters(AlertSettings settings, Tokens tokens) {
    this.settings = settings;
    this.tokens = tokens;
  }

  /** Asks whether the owner of the address wants to be told. */
  Letter question(Subscription wish) {
    String link = link("confirm", wish);
    String page = settings.site() + wish.about();
    return wish.isDutch()
        ? new Letter(
            wish.address(),
            "Kamergraaf: wilt u bericht over wat nieuw is?",
            """
            Iemand, waarschijnlijk u, vroeg om bericht over wat nieuw is op
            %s

            Bevestig dat hier:
            %s

            Vroeg u hier niet om? Doe dan niets: u krijgt geen bericht, en uw adres wordt na een
            week vergeten.
            """
                .formatted(page, link),
            "")
        : new Letter(
            wish.address(),
            "Kamergraaf: do you want to be told of what is new?",
            """
            Somebody, probably you, asked to be told of what is new at
            %s

            Please confirm it here:
            %s

            If it was not you, do nothing: you will not be told, and your address is forgotten
            after a week.
            """
                .formatted(page, link),
            "");
  }

  /** Tells of new documents, the latest first. */
  Letter news(Subscription to, List<Search.Hit> documents, String base) {
    boolean isDutch = to.isDutch();
    StringBuilder text = new StringBuilder();
    text.append(isDutch ? "Nieuw op\n" : "New at\n").append(settings.site()).append(to.about());
    text.append("\n\n");
    for (Search.Hit document : documents) {
      text.append("- ").append(document.label());
      if (!document.date().isEmpty()) {
        text.append(" (").append(document.date()).append(')');
      }
      text.append("\n  ").append(settings.site()).append("/doc/");
      text.append(document.iri().substring((base + "id/").length())).append("\n");
    }
    String end = link("unsubscribe", to);
    text.append(isDutch ? "\nGeen bericht meer: " : "\nNo more of these: ")
        .append(end)
        .append('\n');
    String subject = "Kamergraaf: " + documents.size() + (isDutch ? " nieuw" : " new");
    return new Letter(to.address(), subject, text.toString(), end);
  }

  private String link(String action, Subscription of) {
    return settings.site() + "/alerts/" + action + "?s=" + of.id() + "." + tokens.of(of.id());
  }
}
