package nl.kamergraaf.register.generator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name as the chamber's data have it, taken apart: {@code Renske Leijten (R.M.)}, {@code H.M. de
 * Jonge}, {@code Hirsch Ballin (EMH)}.
 *
 * @param given empty where only initials are there
 * @param initials with dots; empty where there are none
 */
record PersonName(String given, String surname, String initials) {
  private static final Pattern IN_PARENTHESES = Pattern.compile("(.*?)\\s*\\(([^)]*)\\)");
  private static final Pattern INITIALS_FIRST =
      Pattern.compile("((?:\\p{Lu}\\p{Ll}?\\.)+)\\s*(?:\\((\\p{L}+)\\)\\s*)?(.+)");
  private static final Pattern SURNAME_BEGINS =
      Pattern.compile(" (?=['’]t |\\p{Ll}|Van |De |\\p{Lu}\\p{L}*-\\p{Ll})");

  static PersonName parse(String form) {
    Matcher parentheses = IN_PARENTHESES.matcher(form);
    String body = parentheses.matches() ? parentheses.group(1) : form;
    String initials = parentheses.matches() ? dotted(parentheses.group(2)) : "";
    Matcher first = INITIALS_FIRST.matcher(body);
    if (first.matches()) {
      String given = first.group(2) == null ? "" : first.group(2);
      return new PersonName(given, first.group(3), first.group(1));
    }
    Matcher begin = SURNAME_BEGINS.matcher(body);
    int space = begin.find() ? begin.start() : body.lastIndexOf(' ');
    return new PersonName(
        space < 0 ? "" : body.substring(0, space), body.substring(space + 1), initials);
  }

  /** {@code EMH} as {@code E.M.H.}; what has dots already stays. */
  private static String dotted(String initials) {
    return initials.contains(".") ? initials : initials.replaceAll("(\\p{Lu})", "$1.");
  }

  /** The whole name without initials in parentheses. */
  String full() {
    return given.isEmpty() ? initials + " " + surname : given + " " + surname;
  }
}
