package nl.kamergraaf.register.generator;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.register.Spelling;

/** The parts of Dutch surnames: {@code van den Heuvel}, {@code Bijleveld-Schouten}. */
final class Surname {
  private static final Pattern PREFIX =
      Pattern.compile(
          "((?:(?:van|de|den|der|ten|ter|te|el|in|op|['’]t) +|d['’])+)(.+)",
          Pattern.CASE_INSENSITIVE);

  private Surname() {}

  /** {@code Van den Heuvel} as {@code van den Heuvel}, the way it stands behind a first name. */
  static String behindGiven(String surname) {
    Matcher prefixed = PREFIX.matcher(surname);
    return prefixed.matches()
        ? prefixed.group(1).toLowerCase(java.util.Locale.ROOT) + prefixed.group(2)
        : surname;
  }

  /** The surname without its prefix. */
  static String bare(String surname) {
    Matcher prefixed = PREFIX.matcher(surname);
    return prefixed.matches() ? prefixed.group(2) : surname;
  }

  /** Whether it begins with a prefix. */
  static boolean hasPrefix(String surname) {
    return PREFIX.matcher(surname).matches();
  }

  /** Whether two surnames may be one: alike but for prefix and for what marriage added. */
  static boolean alike(String one, String other) {
    Set<String> forms = forms(one);
    forms.retainAll(forms(other));
    return !forms.isEmpty();
  }

  private static Set<String> forms(String surname) {
    Set<String> forms = new TreeSet<>();
    String bare = bare(surname);
    forms.add(Spelling.fold(bare));
    int hyphen = bare.indexOf('-');
    if (hyphen > 3) {
      forms.add(Spelling.fold(bare.substring(0, hyphen)));
    }
    return forms;
  }
}
