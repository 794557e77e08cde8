package nl.kamergraaf.fact.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.fact.Mention;
import nl.kamergraaf.text.WordTable;

/**
 * The people of one document: whoever is named by surname alone is the one whom the document names
 * in full by the same surname, if there is but one. No label is longer than what the document
 * prints.
 */
final class PersonLabels {
  private static final Set<String> PARTICLES =
      WordTable.of(PersonLabels.class, "surname-particles.txt").set();
  private static final int SHORTEST = 5;

  /** By surname in small letters: the fuller names, without repetition. */
  private final Map<String, Set<String>> full = new HashMap<>();

  PersonLabels(Stream<Found> found) {
    found
        .filter(it -> it.is(Mention.Kind.PERSON))
        .map(Found::label)
        .filter(label -> !surname(label).equals(label))
        .forEach(label -> full.computeIfAbsent(key(label), key -> new HashSet<>()).add(label));
  }

  /** The name by which the document knows someone best. */
  String of(String label) {
    List<String> longer =
        full.getOrDefault(key(label), Set.of()).stream()
            .filter(
                name ->
                    surname(label).equals(label)
                        || spells(name, label)
                        || name.endsWith(" " + label))
            .toList();
    return longer.size() == 1 ? longer.getFirst() : label;
  }

  /** Whether a name spells out the first name of which a label has the initial. */
  private static boolean spells(String name, String label) {
    boolean initial = label.indexOf('.') == 1 && label.indexOf('.', 2) < 0;
    return initial && name.indexOf('.') < 0 && name.charAt(0) == label.charAt(0);
  }

  /** What a name and its longer form share. */
  static String key(String name) {
    return surname(name).toLowerCase(Locale.ROOT);
  }

  /** The name from its first particle on, or its last word. */
  static String surname(String name) {
    List<String> words = List.of(name.split(" "));
    int first = words.size() - 1;
    while (first > 0 && PARTICLES.contains(words.get(first - 1).toLowerCase(Locale.ROOT))) {
      first--;
    }
    return String.join(" ", words.subList(first, words.size()));
  }

  /**
   * Whether the surname of someone who was named by it alone, with a title, means the same person
   * where a capital inside a sentence shows that it is a name: "de heer Butler", then "Butler".
   */
  static boolean telling(String label, String surname) {
    String last = surname.substring(surname.lastIndexOf(' ') + 1);
    return last.length() >= SHORTEST
        && label.equals(surname)
        && !DutchDictionary.place(last)
        && !DutchDictionary.brand(last);
  }

  /** Whether a surname means the person wherever the document prints it: it is no other word. */
  static boolean telling(String surname) {
    String last = surname.substring(surname.lastIndexOf(' ') + 1);
    return last.length() >= SHORTEST
        && !Surnames.mayBeNamesake(last)
        && !DutchDictionary.commonName(last)
        && !DutchDictionary.place(last)
        && !DutchDictionary.brand(last);
  }
}
