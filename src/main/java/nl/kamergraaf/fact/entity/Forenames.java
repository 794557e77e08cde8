package nl.kamergraaf.fact.entity;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import nl.kamergraaf.register.Person;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.WordTable;

/** First names: those of {@code forenames.txt} and of the register, then the dictionary's. */
final class Forenames {
  private static final int SHORTEST = 3;

  private final Set<String> names = new HashSet<>();

  Forenames(Register register) {
    names.addAll(WordTable.of(getClass(), "forenames.txt").set());
    register.persons().stream().map(Person::givenName).forEach(names::add);
  }

  /** A first name, or two joined by a hyphen, whatever stands behind it. */
  boolean listed(String word) {
    return whole(word, names::contains);
  }

  /** A first name that the dictionary knows as such and as no common word, place or brand. */
  boolean known(String word) {
    return whole(word, Forenames::alone);
  }

  private static boolean whole(String word, Predicate<String> forename) {
    int hyphen = word.indexOf('-');
    return forename.test(word)
        || (hyphen > 0
            && forename.test(word.substring(0, hyphen))
            && forename.test(word.substring(hyphen + 1)));
  }

  private static boolean alone(String word) {
    return word.length() >= SHORTEST
        && DutchDictionary.forename(word)
        && !DutchDictionary.commonName(word)
        && !DutchDictionary.brand(word);
  }
}
