package nl.kamergraaf.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds persons by name, group or office, and day: one that fits, or none. */
final class People {
  /** A question may be registered before the seat is, and answered after the office is left. */
  private static final int SLACK_IN_DAYS = 60;

  private static final Pattern INITIALS_FIRST = Pattern.compile("((?:\\p{Lu}\\p{Ll}?\\. ?)+)(.+)");

  private enum Fit {
    YES,
    UNKNOWN,
    NO
  }

  private final Map<String, Person> byKey = new TreeMap<>();
  private final Map<String, Set<Person>> byFullName = new HashMap<>();
  private final Map<String, Set<Person>> bySurname = new HashMap<>();

  /** By names without spaces, for "daniellejansen" and "S m i t - K r o e s". */
  private final Map<String, Set<Person>> bySqueezed = new HashMap<>();

  private final Groups groups;
  private final LocalDate horizon;

  People(Collection<Person> persons, Groups groups) {
    this.groups = groups;
    for (Person person : persons) {
      byKey.put(person.key(), person);
      PersonNames.full(person).forEach(name -> add(byFullName, name, person));
      person.surnames().forEach(name -> add(bySurname, name, person));
      PersonNames.full(person).forEach(name -> squeezed(name, person));
      person.surnames().forEach(name -> squeezed(name, person));
    }
    horizon =
        persons.stream().map(People::lastSeen).max(LocalDate::compareTo).orElse(LocalDate.MIN);
  }

  private static void add(Map<String, Set<Person>> index, String name, Person person) {
    index.computeIfAbsent(Spelling.fold(name), key -> new LinkedHashSet<>()).add(person);
  }

  private void squeezed(String name, Person person) {
    bySqueezed.computeIfAbsent(Spelling.squeeze(name), key -> new LinkedHashSet<>()).add(person);
  }

  private static LocalDate lastSeen(Person person) {
    LocalDate asked = person.asked().to();
    LocalDate addressed = person.addressed().to();
    if (asked == null || (addressed != null && addressed.isAfter(asked))) {
      return addressed == null ? LocalDate.MIN : addressed;
    }
    return asked;
  }

  Collection<Person> all() {
    return Collections.unmodifiableCollection(byKey.values());
  }

  Optional<Person> withKey(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  Optional<Person> member(String printed, @Nullable String group, LocalDate day) {
    return only(
        named(printed, person -> sitsOn(person, day)), person -> fitsGroup(person, group, day));
  }

  Optional<Person> minister(String printed, Set<String> offices, LocalDate day) {
    return only(
        named(printed, person -> governsOn(person, day)),
        person -> fitsOffice(person, offices, day));
  }

  /**
   * Whoever bears exactly this first name or these initials and surname, and was in the chamber or
   * the government within a term of the day.
   */
  Optional<Person> fullyNamed(String printed, LocalDate day) {
    List<Person> bearers =
        byFullName.getOrDefault(Spelling.fold(printed), Set.of()).stream()
            .filter(person -> isOfTheTime(person, day))
            .toList();
    return bearers.size() == 1 ? Optional.of(bearers.getFirst()) : Optional.empty();
  }

  private boolean isOfTheTime(Person person, LocalDate day) {
    return Stream.concat(person.memberships().stream(), person.holdings().stream())
            .map(Tenure::possible)
            .anyMatch(days -> days.widened(Period.TERM_IN_DAYS, Period.TERM_IN_DAYS).contains(day))
        || seen(person.asked(), day)
        || seen(person.addressed(), day);
  }

  /**
   * Those whom the day allows of that full name, else of that surname, else those whose name it is
   * but for spaces, else those of that surname and first initial.
   */
  private List<Person> named(String printed, Predicate<Person> onDay) {
    String name = Spelling.fold(printed);
    return Stream.<Supplier<Stream<Person>>>of(
            () -> byFullName.getOrDefault(name, Set.of()).stream(),
            () -> bySurname.getOrDefault(name, Set.of()).stream(),
            () -> bySqueezed.getOrDefault(Spelling.squeeze(printed), Set.of()).stream(),
            () -> initialled(printed))
        .map(bearers -> bearers.get().filter(onDay).toList())
        .filter(bearers -> !bearers.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Those of that surname whose first initial is the one printed, whatever the others. */
  private Stream<Person> initialled(String printed) {
    Matcher name = INITIALS_FIRST.matcher(printed.strip());
    if (!name.matches()) {
      return Stream.empty();
    }
    String initial = Spelling.fold(name.group(1)).substring(0, 1);
    return bySurname.getOrDefault(Spelling.fold(name.group(2)), Set.of()).stream()
        .filter(
            person ->
                Spelling.fold(person.initials()).startsWith(initial)
                    || Spelling.fold(person.givenName()).startsWith(initial));
  }

  private static Optional<Person> only(List<Person> candidates, Function<Person, Fit> fit) {
    List<Person> sure = new ArrayList<>();
    List<Person> possible = new ArrayList<>();
    for (Person candidate : candidates) {
      switch (fit.apply(candidate)) {
        case YES -> sure.add(candidate);
        case UNKNOWN -> possible.add(candidate);
        case NO -> {}
      }
    }
    List<Person> best = sure.isEmpty() ? possible : sure;
    return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
  }

  private boolean sitsOn(Person person, LocalDate day) {
    return seen(person.asked(), day)
        || person.memberships().stream().anyMatch(seat -> mayContain(seat, day));
  }

  private boolean governsOn(Person person, LocalDate day) {
    return seen(person.addressed(), day)
        || person.holdings().stream().anyMatch(post -> mayContain(post, day));
  }

  /**
   * Seen around that day; whoever was still seen in the data's last year may have gone on for a
   * term.
   */
  private boolean seen(Period period, LocalDate day) {
    LocalDate to = period.to();
    boolean goesOn = to != null && to.isAfter(horizon.minusYears(1)) && day.isAfter(horizon);
    return period
        .widened(SLACK_IN_DAYS, goesOn ? Period.TERM_IN_DAYS : SLACK_IN_DAYS)
        .contains(day);
  }

  private static boolean mayContain(Tenure tenure, LocalDate day) {
    return tenure.possible().widened(SLACK_IN_DAYS, SLACK_IN_DAYS).contains(day);
  }

  /**
   * Whether a member of that group may be this person: yes, if a seat for it may have been held
   * that day; no, if a seat for another is known to have been, or if all seats known are for
   * others. Whoever asked on that day according to the chamber, for a group in which the register
   * has a seat at another time, may be meant; as may one of whom no seat is known at all.
   */
  private Fit fitsGroup(Person person, @Nullable String group, LocalDate day) {
    if (group == null || person.memberships().isEmpty()) {
      return Fit.UNKNOWN;
    }
    List<Person.Membership> agreeing =
        person.memberships().stream().filter(seat -> groups.agree(group, seat.group())).toList();
    if (agreeing.stream().anyMatch(seat -> aboutKnown(seat, day))) {
      return Fit.YES;
    }
    boolean elsewhere =
        person.memberships().stream()
            .anyMatch(seat -> !groups.agree(group, seat.group()) && seat.isHeldOn(day));
    if (agreeing.isEmpty() || elsewhere) {
      return Fit.NO;
    }
    return agreeing.stream().anyMatch(seat -> mayContain(seat, day)) ? Fit.YES : Fit.UNKNOWN;
  }

  private static boolean aboutKnown(Tenure tenure, LocalDate day) {
    return tenure.known().widened(SLACK_IN_DAYS, SLACK_IN_DAYS).surelyContains(day);
  }

  /** Offices are often renamed, so that another post at that time is no contradiction. */
  private static Fit fitsOffice(Person person, Set<String> offices, LocalDate day) {
    boolean held =
        person.holdings().stream()
            .filter(post -> offices.contains(post.office()))
            .anyMatch(post -> mayContain(post, day));
    return held ? Fit.YES : Fit.UNKNOWN;
  }
}
