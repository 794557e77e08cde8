package nl.kamergraaf.fact.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.fact.Mention;
import nl.kamergraaf.fact.entity.Abbreviations.Introduced;
import nl.kamergraaf.fact.entity.Entities.Reading;

/**
 * The names that one document makes known: those that a rule tells once are found wherever they
 * stand, and an abbreviation stands for the name it was introduced with.
 */
final class LocalNames {
  private LocalNames() {}

  static List<Name> of(List<Reading> readings) {
    Map<String, Name> names = new HashMap<>();
    for (Reading reading : readings) {
      List<Found> settled = reading.settled();
      for (Found found : settled) {
        if (found.key().isEmpty() && found.rule().startsWith("organisation/")) {
          names.putIfAbsent(
              found.label(),
              Name.of(Mention.Kind.ORGANISATION, found.label(), found.label(), Optional.empty()));
        }
      }
      for (Introduced introduced : Abbreviations.find(reading.text(), reading.words())) {
        names.put(introduced.letters(), meaning(introduced, settled));
      }
    }
    return new ArrayList<>(names.values());
  }

  /** What the abbreviation names: the organisation it was introduced for, or nothing of ours. */
  private static Name meaning(Introduced introduced, List<Found> settled) {
    return settled.stream()
        .filter(found -> found.is(Mention.Kind.ORGANISATION))
        .filter(found -> found.end() == introduced.end() && found.start() <= introduced.start() + 4)
        .findFirst()
        .map(
            found ->
                Name.of(
                    Mention.Kind.ORGANISATION, introduced.letters(), found.label(), found.key()))
        .orElseGet(() -> Name.refused(introduced.letters()));
  }
}
