package nl.kamergraaf.fact.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kamergraaf.fact.Mention;
import nl.kamergraaf.fact.entity.Abbreviations.Introduced;
import nl.kamergraaf.fact.entity.Entities.Reading;

/**
 * The names that one document makes known: those that a rule tells once are found wherever they
 * stand, a person by the surname, and an abbreviation stands for the name it was introduced with.
 */
final class LocalNames {
  /** A name may begin with an article that its initials leave out. */
  private static final int ARTICLE = 4;

  /** Fewer letters are those of too many things. */
  private static final int SHORTEST = 3;

  /** More letters behind a name that was cut are of no name. */
  private static final int LONGEST_REST = 32;

  /** How sure a rule must be of a person, for the surname to be looked for elsewhere. */
  private static final double SURE = 0.85;

  private final Variants variants;
  private final CuedNames cued;
  private final Map<String, Name> names = new HashMap<>();

  private LocalNames(Variants variants, CuedNames cued) {
    this.variants = variants;
    this.cued = cued;
  }

  /** The names that the passages of a document make known. */
  static List<Name> of(List<Reading> readings, Variants variants, CuedNames cued) {
    LocalNames local = new LocalNames(variants, cued);
    local.read(readings);
    return new ArrayList<>(local.names.values());
  }

  /**
   * The letters of which nothing is said but that they are a body's, where they are the first
   * letters of just one body that the document names: "Bureau Beheer Zandgronden" once, then "BBZ".
   *
   * @param told the names that are known otherwise
   */
  static List<Name> initials(List<Reading> readings, List<Name> told) {
    Map<String, Name> byLetters = new HashMap<>();
    Set<String> several = new HashSet<>();
    readings.stream()
        .flatMap(reading -> reading.settled().stream())
        .filter(found -> found.is(Mention.Kind.ORGANISATION))
        .forEach(
            found -> {
              String letters = letters(found.label());
              Name name = Name.of(Mention.Kind.ORGANISATION, letters, found.label(), found.key());
              Name before =
                  letters.length() < SHORTEST ? name : byLetters.putIfAbsent(letters, name);
              if (before != null && !before.equals(name)) {
                several.add(letters);
              }
            });
    told.stream()
        .filter(name -> name.of().isEmpty() || !name.label().equals(name.form()))
        .forEach(name -> several.add(name.form()));
    byLetters.keySet().removeAll(several);
    return List.copyOf(byLetters.values());
  }

  /** The first letters of the words of a name that have a capital. */
  private static String letters(String name) {
    return Words.of(name).stream()
        .filter(word -> Character.isUpperCase(word.text().charAt(0)))
        .map(word -> word.text().substring(0, 1))
        .collect(Collectors.joining());
  }

  private void read(List<Reading> readings) {
    Map<String, String> unknown = new HashMap<>();
    for (Reading reading : readings) {
      List<Found> settled = reading.settled();
      settled.stream().filter(LocalNames::toldByRule).forEach(this::name);
      settled.stream().filter(LocalNames::unregistered).forEach(this::registered);
      settled.stream().filter(LocalNames::person).forEach(this::surname);
      Map<Integer, Found> byEnd =
          settled.stream()
              .filter(found -> found.is(Mention.Kind.ORGANISATION))
              .collect(Collectors.toMap(Found::end, Function.identity()));
      for (Introduced introduced : Abbreviations.find(reading.text(), reading.words())) {
        String phrase = reading.text().substring(introduced.start(), introduced.end());
        if (!meaning(introduced, reading.text(), byEnd, settled)) {
          names.put(introduced.letters(), Name.refused(introduced.letters()));
          if (Character.isUpperCase(phrase.charAt(0))) {
            unknown.put(introduced.letters(), phrase);
          }
        }
      }
    }
    cued.of(readings, unknown)
        .forEach(
            name -> names.merge(name.form(), name, (old, it) -> old.of().isEmpty() ? it : old));
  }

  private static boolean toldByRule(Found found) {
    return found.key().isEmpty() && found.rule().startsWith("organisation/");
  }

  private static boolean unregistered(Found found) {
    return found.key().isEmpty() && found.is(Mention.Kind.ORGANISATION);
  }

  /** A name that is another form of one that the register knows stands for that. */
  private void registered(Found found) {
    variants.near(found.label()).ifPresent(name -> alias(found.label(), name));
  }

  private static boolean person(Found found) {
    return found.is(Mention.Kind.PERSON) && found.confidence() >= SURE;
  }

  private void surname(Found found) {
    String surname = PersonLabels.surname(found.label());
    Optional<Mention.Kind> person = Optional.of(Mention.Kind.PERSON);
    if (PersonLabels.telling(surname)) {
      names.putIfAbsent(surname, Name.of(Mention.Kind.PERSON, surname, surname, Optional.empty()));
    } else if (found.rule().equals("person/title")
        && PersonLabels.telling(found.label(), surname)) {
      names.putIfAbsent(
          surname, new Name(surname, person, surname, Optional.empty(), Name.Use.INSIDE));
    }
  }

  private void name(Found found) {
    names.putIfAbsent(
        found.label(),
        Name.of(Mention.Kind.ORGANISATION, found.label(), found.label(), Optional.empty()));
  }

  /**
   * Names the organisation that an abbreviation was introduced for; false where the phrase names
   * none.
   */
  private boolean meaning(
      Introduced introduced, String text, Map<Integer, Found> byEnd, List<Found> settled) {
    String phrase = text.substring(introduced.start(), introduced.end());
    Found found = byEnd.get(introduced.end());
    Optional<Name> variant = variants.of(introduced.letters(), phrase);
    Optional<Found> cut = cut(introduced, settled);
    if (found == null && variant.isEmpty() && cut.isPresent()) {
      String whole = text.substring(cut.get().start(), introduced.end());
      put(introduced.letters(), whole, Optional.empty());
      put(whole, whole, Optional.empty());
      return true;
    }
    if (found != null && found.start() <= introduced.start() + ARTICLE) {
      if (found.key().isEmpty() && variant.isPresent()) {
        alias(found.label(), variant.get());
        alias(introduced.letters(), variant.get());
      } else {
        put(introduced.letters(), found.label(), found.key());
      }
      return true;
    }
    variant.ifPresent(
        name -> {
          alias(introduced.letters(), name);
          if (Character.isUpperCase(phrase.charAt(0))) {
            alias(phrase, name);
          }
        });
    return variant.isPresent();
  }

  /**
   * What was found of a phrase and cut too short, from its beginning or from the word for what it
   * is, which the letters leave out: "Instituut voor Zandig | onderzoek (ZO)".
   */
  private static Optional<Found> cut(Introduced introduced, List<Found> settled) {
    return settled.stream()
        .filter(found -> begins(found, introduced) || holdsBeginning(found, introduced))
        .findFirst();
  }

  private static boolean begins(Found found, Introduced introduced) {
    return toldByRule(found)
        && found.start() == introduced.start()
        && found.end() < introduced.end();
  }

  private static boolean holdsBeginning(Found found, Introduced introduced) {
    int rest = introduced.end() - found.end();
    return unregistered(found)
        && found.label().indexOf(' ') > 0
        && found.start() <= introduced.start()
        && introduced.start() < found.end()
        && rest > 0
        && rest <= LONGEST_REST;
  }

  private void alias(String form, Name name) {
    put(form, name.label(), name.key());
  }

  private void put(String form, String label, Optional<String> key) {
    names.put(form, Name.of(Mention.Kind.ORGANISATION, form, label, key));
  }
}
