package nl.kamergraaf.fact.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kamergraaf.fact.Mention;
import nl.kamergraaf.fact.entity.Abbreviations.Introduced;
import nl.kamergraaf.fact.entity.Entities.Reading;

/**
 * The names that one document makes known: those that a rule tells once are found wherever they
 * stand, and an abbreviation stands for the name it was introduced with.
 */
final class LocalNames {
  /** A name may begin with an article that its initials leave out. */
  private static final int ARTICLE = 4;

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
      Map<Integer, Found> byEnd =
          settled.stream()
              .filter(found -> found.is(Mention.Kind.ORGANISATION))
              .collect(Collectors.toMap(Found::end, found -> found));
      for (Introduced introduced : Abbreviations.find(reading.text(), reading.words())) {
        names.put(introduced.letters(), meaning(introduced, byEnd));
      }
    }
    return new ArrayList<>(names.values());
  }

  /** What the abbreviation names: the organisation it was introduced for, or nothing of ours. */
  private static Name meaning(Introduced introduced, Map<Integer, Found> byEnd) {
    return Optional.ofNullable(byEnd.get(introduced.end()))
        .filter(found -> found.start() <= introduced.start() + ARTICLE)
        .map(
            found ->
                Name.of(
                    Mention.Kind.ORGANISATION, introduced.letters(), found.label(), found.key()))
        .orElseGet(() -> Name.refused(introduced.letters()));
  }
}
