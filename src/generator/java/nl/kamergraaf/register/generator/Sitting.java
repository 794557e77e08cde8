package nl.kamergraaf.register.generator;

import java.util.List;

/**
 * One person in a list of members or of ministers, with the seats or posts that it states.
 *
 * @param name as the list has it
 * @param isPrefixKnown whether the list has the prefix of a surname that has one
 * @param tenures what the person held
 * @param parties keys of the groups for which the person sat or of the party that the list names
 */
record Sitting(PersonName name, boolean isPrefixKnown, List<Tenure> tenures, List<String> parties) {
  private static final int GENERATION = 25;

  Sitting {
    tenures = List.copyOf(tenures);
    parties = List.copyOf(parties);
  }

  /** Whether the other was in the chamber or the government within these days. */
  boolean overlaps(PersonDraft other) {
    return tenures.stream().anyMatch(tenure -> other.wasActive(tenure.first(), tenure.last()));
  }

  /** Whether the other may be of the same time: active within a generation. */
  boolean isNear(PersonDraft other) {
    return isWithin(GENERATION, other);
  }

  /** Whether the other was active so many years before or after. */
  private boolean isWithin(int years, PersonDraft other) {
    return tenures.stream()
        .anyMatch(
            tenure ->
                other.wasActive(tenure.first().minusYears(years), tenure.last().plusYears(years)));
  }
}
