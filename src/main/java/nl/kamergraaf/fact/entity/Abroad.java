package nl.kamergraaf.fact.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.fact.Mention;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.WordEdges;
import nl.kamergraaf.text.WordTable;

/**
 * Tells bodies of other states from those of this one that have the same name: "de Duitse Douane"
 * is not the Douane of the register, nor is "de Douane van Kenia".
 */
final class Abroad {
  private static final int LONGEST_COUNTRY = 30;

  private final Set<String> adjectives;
  private final Set<String> countries;
  private final Set<String> bodies = WordTable.of(getClass(), "home-bodies.txt").set();
  private final Set<String> ministries;

  Abroad(Register register) {
    adjectives =
        RegisterNames.foreign(register)
            .flatMap(RegisterNames::countryForms)
            .filter(form -> form.endsWith("se") || form.endsWith("sche"))
            .collect(Collectors.toUnmodifiableSet());
    countries =
        RegisterNames.foreign(register)
            .flatMap(RegisterNames::countryForms)
            .collect(Collectors.toUnmodifiableSet());
    ministries =
        register.all(Kind.MINISTRY).stream()
            .map(Entry::label)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether it is the adjective of another country, as printed before a noun: Duitse. */
  boolean adjective(String word) {
    return adjectives.contains(word);
  }

  /**
   * What was found, without those that name a body of this state and stand behind the adjective of
   * another: such a name becomes that of a body that no register knows, or of none where it is a
   * common word.
   */
  List<Found> apart(List<Found> found, String text) {
    return found.stream().flatMap(it -> elsewhere(it, text)).toList();
  }

  private Stream<Found> elsewhere(Found found, String text) {
    boolean ours =
        found.is(Mention.Kind.ORGANISATION)
            && (bodies.contains(found.label()) || ministries.contains(found.label()));
    if (!ours) {
      return Stream.of(found);
    }
    int end = endWithCountry(text, found.end());
    if (end > found.end()) {
      return Stream.of(named(found, end, text.substring(found.start(), end)));
    }
    String adjective = wordBefore(text, found.start());
    if (!adjective(adjective)) {
      return Stream.of(found);
    }
    if (Character.isLowerCase(text.charAt(found.start()))) {
      return Stream.empty();
    }
    String label = adjective + " " + text.substring(found.start(), found.end());
    return Stream.of(named(found, found.end(), label));
  }

  private static Found named(Found found, int end, String label) {
    return new Found(
        found.start(),
        end,
        found.of(),
        label,
        Optional.empty(),
        "entity/abroad",
        found.confidence());
  }

  /** The index behind "van Kenia" where that follows, else {@code end}. */
  private int endWithCountry(String text, int end) {
    if (!text.startsWith(" van ", end)) {
      return end;
    }
    int from = end + " van ".length();
    int to = from;
    while (to < text.length()
        && to - from < LONGEST_COUNTRY
        && (Character.isLetter(text.charAt(to)) || " -".indexOf(text.charAt(to)) >= 0)) {
      to++;
      if (!WordEdges.isInWord(text, to) && countries.contains(text.substring(from, to))) {
        return to;
      }
    }
    return end;
  }

  private static String wordBefore(String text, int start) {
    int end = start;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    return WordEdges.lettersBefore(text, end, end);
  }
}
