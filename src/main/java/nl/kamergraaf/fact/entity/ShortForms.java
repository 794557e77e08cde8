package nl.kamergraaf.fact.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.kamergraaf.fact.Mention;
import nl.kamergraaf.fact.entity.Entities.Reading;

/**
 * Names that a document prints of one body in several forms: once in full, then by its first words,
 * "Zandfonds voor de Kust" and "het Zandfonds"; or with the word for what it is on the other side,
 * "Zandhart ziekenhuis" and "ziekenhuis Zandhart". What is not whole stands for what is, where the
 * document names just one such body.
 */
final class ShortForms {
  /** A name of more words tells enough to be another's. */
  private static final int MOST_WORDS = 2;

  private final OrganisationNouns nouns = new OrganisationNouns();

  /** Gives all forms of a body in a document the name and key of the full one. */
  void unite(List<Reading> readings) {
    Map<String, Found> bodies =
        readings.stream()
            .flatMap(reading -> reading.settled().stream())
            .filter(found -> found.is(Mention.Kind.ORGANISATION))
            .collect(Collectors.toMap(Found::label, found -> found, (one, same) -> one));
    Map<String, Found> whole = new HashMap<>();
    Map<String, Found> byWords = new HashMap<>();
    for (Found found : bodies.values().stream().sorted(Found.PRECEDENCE).toList()) {
      Found turned = byWords.putIfAbsent(words(found.label()), found);
      Optional<Found> full =
          turned != null && found.key().isEmpty()
              ? Optional.of(turned)
              : full(found, bodies.values());
      full.ifPresent(it -> whole.put(found.label(), it));
    }
    if (!whole.isEmpty()) {
      readings.forEach(
          reading ->
              reading
                  .found()
                  .replaceAll(
                      it ->
                          it.is(Mention.Kind.ORGANISATION) && whole.containsKey(it.label())
                              ? as(it, whole.get(it.label()))
                              : it));
    }
  }

  /** The one body whose name goes on where this one ends. */
  private Optional<Found> full(Found found, Iterable<Found> bodies) {
    List<Word> words = Words.of(found.label());
    if (found.key().isPresent()
        || words.size() > MOST_WORDS
        || words.isEmpty()
        || words.getLast().abbreviation()
        || !nouns.holds(words.getLast())) {
      return Optional.empty();
    }
    Found only = null;
    for (Found other : bodies) {
      if (other.label().startsWith(found.label() + " ")) {
        if (only != null) {
          return Optional.empty();
        }
        only = other;
      }
    }
    return Optional.ofNullable(only);
  }

  /** The words of a name in one order, whatever that in print. */
  private static String words(String name) {
    Set<String> words = new TreeSet<>(List.of(name.toLowerCase(Locale.ROOT).split(" ", -1)));
    return String.join(" ", words);
  }

  private static Found as(Found found, Found whole) {
    return new Found(
        found.start(),
        found.end(),
        found.of(),
        whole.label(),
        whole.key(),
        found.rule(),
        found.confidence());
  }
}
