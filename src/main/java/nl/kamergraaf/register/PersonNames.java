package nl.kamergraaf.register;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which a person's full name is printed. */
final class PersonNames {
  private static final Pattern PREFIXED =
      Pattern.compile("((?:\\p{Ll}[\\p{Ll}'’]* |['’]t )+)(\\p{Lu}.*)");

  private PersonNames() {}

  /**
   * First name or initials before or behind the surname, and the surname's prefix moved behind it
   * as metadata do.
   */
  static Set<String> full(Person person) {
    Set<String> names = new LinkedHashSet<>(person.entry().names());
    for (String surname : person.surnames()) {
      addAround(names, surname, person.givenName());
      addAround(names, surname, person.initials());
    }
    return names;
  }

  private static void addAround(Set<String> names, String surname, String given) {
    if (given.isEmpty()) {
      return;
    }
    names.add(given + " " + surname);
    names.add(surname + " " + given);
    Matcher prefixed = PREFIXED.matcher(surname);
    if (prefixed.matches()) {
      names.add(prefixed.group(2) + " " + prefixed.group(1) + given);
    }
  }
}
