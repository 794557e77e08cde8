package nl.kamergraaf.register;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamergraaf.register.Descriptions.Description;
import nl.kamergraaf.register.chamber.ListedPerson;

/**
 * A person whom the register has, as far as the chamber's list is compared with it.
 *
 * @param guid the person's key in the chamber's data; empty where no source gives it
 */
record KnownPerson(
    String key, String guid, String givenName, String initials, Set<String> surnames) {
  static KnownPerson of(Description person) {
    return new KnownPerson(
        Terms.key(person.subject()),
        person.text(Terms.KG + "chamberGuid"),
        person.text(Terms.FOAF + "givenName"),
        person.text(Terms.KG + "initials"),
        person.texts(Terms.FOAF + "familyName").stream()
            .map(Spelling::fold)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * Whether both are one by the register's own rule: the surname, and the first name or all
   * initials; and nothing that speaks against it.
   */
  boolean isNamedAs(ListedPerson listed) {
    boolean isOther = !guid.isEmpty() && !guid.equalsIgnoreCase(listed.guid());
    String mine = Spelling.fold(initials);
    String theirs = Spelling.fold(listed.initials());
    boolean differs = !mine.isEmpty() && !theirs.isEmpty() && mine.charAt(0) != theirs.charAt(0);
    boolean sameFirst =
        !givenName.isEmpty() && Spelling.fold(givenName).equals(Spelling.fold(listed.calledBy()));
    boolean sameInitials = !mine.isEmpty() && mine.equals(theirs);
    return !isOther
        && !differs
        && surnames.contains(Spelling.fold(listed.surname()))
        && (sameFirst || sameInitials);
  }

  /** Whether a part of a surname, prefixes aside, is in both: it may be one person all the same. */
  boolean sharesSurname(ListedPerson listed) {
    Set<String> theirs = parts(List.of(Spelling.fold(listed.surname())));
    return parts(surnames).stream().anyMatch(theirs::contains);
  }

  private static Set<String> parts(Iterable<String> surnames) {
    return java.util.stream.StreamSupport.stream(surnames.spliterator(), false)
        .flatMap(name -> java.util.Arrays.stream(name.split(" ")))
        .filter(part -> part.length() > 3)
        .collect(Collectors.toSet());
  }
}
