package nl.kamergraaf.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds offices by title, though printers mix up "van" and "voor" or leave them out, lose spaces,
 * and name one portfolio with and without its ministry.
 */
final class Offices {
  /**
   * Who stands in for another answers for the same office, {@code Justitie a.i.}; and the name of
   * who holds it is no part of a title: {@code Justitie, mw. Schmitz}.
   */
  private static final Pattern BEHIND_TITLE =
      Pattern.compile(
          "[ ,(]*(?:a\\. ?i\\.?|ad interim)\\)?$|, (?:dhr|mw|mevr|mevrouw|de heer)\\b.*$",
          Pattern.CASE_INSENSITIVE);

  /** {@code Staatssecretaris van Financiën – Fiscaliteit en Belastingdienst}. */
  private static final Pattern PORTFOLIO_IN_MINISTRY =
      Pattern.compile(
          "(minister|staatssecretaris)(?: van| voor)? (.+?)(?: [–—-] | ?\\()([^()]+)\\)?",
          Pattern.CASE_INSENSITIVE);

  /** {@code Minister-President van Algemene Zaken}, as a header's parts put together read. */
  private static final Pattern HEAD_OF_GOVERNMENT =
      Pattern.compile("minister-president\\b.*", Pattern.CASE_INSENSITIVE);

  private static final String MINISTER_PRESIDENT = "Minister-President";

  private final NameIndex exact;
  private final Map<String, Set<Entry>> alike = new HashMap<>();
  private final Map<String, Set<Entry>> glued = new HashMap<>();

  Offices(Collection<Entry> offices) {
    exact = new NameIndex(offices);
    for (Entry office : offices) {
      for (String name : office.names()) {
        add(alike, plain(name), office);
        add(glued, plain(name).replace(" ", ""), office);
      }
    }
  }

  private static void add(Map<String, Set<Entry>> index, String name, Entry office) {
    index.computeIfAbsent(name, key -> new HashSet<>()).add(office);
  }

  /** The title without the preposition after its first word. */
  private static String plain(String title) {
    return Spelling.fold(title)
        .replaceFirst("^staatsecretaris\\b", "staatssecretaris")
        .replaceFirst("^(minister|staatssecretaris) (?:van|voor)\\b", "$1");
  }

  /**
   * The office of exactly this title, else the only one like it, else the one that bears it without
   * spaces, else the one of the portfolio that stands behind the ministry.
   */
  Optional<Entry> titled(String title) {
    String own = BEHIND_TITLE.matcher(title.strip()).replaceFirst("");
    return exact
        .one(own)
        .or(() -> only(like(own)))
        .or(() -> only(glued.getOrDefault(squeezed(own), Set.of())))
        .or(() -> headOfGovernment(own))
        .or(() -> only(inMinistry(own)));
  }

  private Optional<Entry> headOfGovernment(String title) {
    return HEAD_OF_GOVERNMENT.matcher(title).matches()
        ? exact.one(MINISTER_PRESIDENT)
        : Optional.empty();
  }

  /** The title without spaces and without the preposition, wherever it was glued. */
  private static String squeezed(String title) {
    return Spelling.squeeze(title)
        .replaceFirst("^staatsecretaris", "staatssecretaris")
        .replaceFirst("^(minister|staatssecretaris)(?:van|voor)", "$1");
  }

  private static Optional<Entry> only(Set<Entry> offices) {
    return offices.stream().filter(office -> offices.size() == 1).findFirst();
  }

  /** The offices whose titles are the same but for the preposition. */
  Set<Entry> like(String title) {
    return alike.getOrDefault(plain(title), Set.of());
  }

  /** The offices of the portfolio alone, where a ministry stands before it. */
  private Set<Entry> inMinistry(String title) {
    Matcher both = PORTFOLIO_IN_MINISTRY.matcher(title);
    return both.matches() ? like(both.group(1) + " " + both.group(3)) : Set.of();
  }

  /** All offices that a title may mean; to tell ministers of one surname apart. */
  Set<Entry> possible(String title) {
    return Stream.of(like(title), titled(title).stream().toList(), inMinistry(title))
        .flatMap(Collection::stream)
        .collect(Collectors.toSet());
  }
}
