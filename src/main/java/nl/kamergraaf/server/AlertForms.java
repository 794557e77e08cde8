package nl.kamergraaf.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;
import nl.kamergraaf.alert.Alerts;

/** Takes the forms of {@code /alerts}, and says by which page each is answered. */
final class AlertForms {
  static final String PATH = "/alerts";
  private static final String UNSUBSCRIBE = PATH + "/unsubscribe";

  /** What browsers say of a form that is ours; other programs say nothing. */
  private static final Set<String> OURS = Set.of("null", "same-origin", "none");

  private final Alerts alerts;

  AlertForms(Alerts alerts) {
    this.alerts = alerts;
  }

  static boolean isFor(String path) {
    return path.equals(PATH) || path.startsWith(PATH + "/");
  }

  /** Who ends a subscription by one click is a mail program, and gets no redirect (RFC 8058). */
  String take(HttpServletRequest in, String path) throws IOException {
    if (path.equals(UNSUBSCRIBE)) {
      return PATH + (alerts.end(parameter(in, "s")) ? "/gone" : "/unknown");
    }
    if (!OURS.contains(String.valueOf(in.getHeader("Sec-Fetch-Site")))) {
      return PATH + "/unfit";
    }
    if (path.equals(PATH + "/confirm")) {
      return PATH + (alerts.confirm(parameter(in, "s")) ? "/confirmed" : "/unknown");
    }
    Alerts.Answer answer =
        alerts.ask(parameter(in, "address"), parameter(in, "about"), parameter(in, "lang"));
    return switch (answer) {
      case ASKED -> PATH + "/asked";
      case UNFIT -> PATH + "/unfit";
      case LATER -> PATH + "/later";
    };
  }

  private static String parameter(HttpServletRequest in, String name) {
    String value = in.getParameter(name);
    return value == null ? "" : value;
  }
}
