package nl.kamergraaf.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.register.chamber.ChamberLists;
import nl.kamergraaf.register.chamber.ListedGroup;
import nl.kamergraaf.register.chamber.ListedPerson;
import nl.kamergraaf.register.chamber.ListedSeat;

/**
 * Fills what the register lacks from the chamber's own lists: initials, first names and keys of
 * persons, the ends of seats, seats of days on which the register is silent about a person, and
 * persons and groups that it does not have. What the register says is never changed; what
 * contradicts it is left out and told.
 *
 * <pre>{@code
 * Supplement more = ChamberSupplement.of(ChamberLists.read(folder));
 * Register register = Register.load(more);
 * }</pre>
 */
public final class ChamberSupplement {
  /** Sources differ in when a seat begins and ends: less is no difference. */
  private static final int EDGE_IN_DAYS = 31;

  private final ChamberLists lists;
  private final Register register;
  private final Map<String, KnownPerson> byGuid = new HashMap<>();
  private final Map<String, List<KnownPerson>> bySurname = new HashMap<>();
  private final Map<String, List<KnownSeat>> seats;
  private final Set<String> keys;
  private final Map<String, String> groupKeys = new HashMap<>();
  private final SupplementWriter out = new SupplementWriter();
  private final List<String> leftOut = new ArrayList<>();

  private ChamberSupplement(ChamberLists lists, Register register) {
    this.lists = lists;
    this.register = register;
    for (var description : RegisterReader.describe(Kind.PERSON.path())) {
      KnownPerson person = KnownPerson.of(description);
      if (!person.guid().isEmpty()) {
        byGuid.put(person.guid().toLowerCase(java.util.Locale.ROOT), person);
      }
      person
          .surnames()
          .forEach(name -> bySurname.computeIfAbsent(name, n -> new ArrayList<>()).add(person));
    }
    seats =
        RegisterReader.describe("register/memberships").stream()
            .collect(
                Collectors.groupingBy(
                    seat -> Terms.key(seat.text(Terms.ORG + "member")),
                    Collectors.mapping(KnownSeat::of, Collectors.toList())));
    keys = register.persons().stream().map(Person::key).collect(Collectors.toSet());
  }

  /** What these lists add to the register that the program comes with. */
  public static Supplement of(ChamberLists lists) {
    if (lists.seats().isEmpty()) {
      return Supplement.NONE;
    }
    ChamberSupplement supplement = new ChamberSupplement(lists, Register.load());
    supplement.groups();
    supplement.persons();
    return new Supplement(supplement.out.graph(), supplement.leftOut);
  }

  private void groups() {
    Set<String> used =
        lists.seats().values().stream()
            .flatMap(List::stream)
            .map(ListedSeat::group)
            .collect(Collectors.toSet());
    for (ListedGroup listed : lists.groups().values()) {
      if (used.contains(listed.guid())) {
        group(listed).ifPresent(key -> groupKeys.put(listed.guid(), key));
      }
    }
  }

  private Optional<String> group(ListedGroup listed) {
    Set<String> known =
        Stream.of(listed.abbreviation(), listed.dutch())
            .filter(name -> !name.isEmpty())
            .flatMap(name -> register.group(name).stream())
            .map(Entry::key)
            .collect(Collectors.toSet());
    if (known.size() > 1) {
      leftOut.add(listed.dutch() + ": its name and its abbreviation are of two groups");
      return Optional.empty();
    }
    if (known.size() == 1) {
      String key = known.iterator().next();
      Stream.of(listed.abbreviation(), listed.dutch())
          .filter(name -> !name.isEmpty() && register.group(name).isEmpty())
          .forEach(name -> out.groupName(key, name, listed));
      return Optional.of(key);
    }
    String key =
        Spelling.slug(listed.abbreviation().isEmpty() ? listed.dutch() : listed.abbreviation());
    if (key.isEmpty() || register.get(Kind.GROUP, key).isPresent()) {
      leftOut.add(listed.dutch() + ": no key for the group");
      return Optional.empty();
    }
    out.group(key, listed);
    return Optional.of(key);
  }

  private void persons() {
    lists
        .seats()
        .forEach(
            (guid, stays) -> {
              ListedPerson listed = lists.persons().get(guid);
              if (listed != null) {
                person(listed, stays);
              }
            });
  }

  private void person(ListedPerson listed, List<ListedSeat> stays) {
    Collection<KnownPerson> known = known(listed);
    if (known.size() > 1) {
      leftOut.add(
          listed.name()
              + ": may be any of "
              + known.stream().map(KnownPerson::key).sorted().toList());
      return;
    }
    if (known.size() == 1) {
      KnownPerson person = known.iterator().next();
      out.complete(person, listed);
      seats(person.key(), listed, stays, seats.getOrDefault(person.key(), List.of()));
      return;
    }
    Optional<KnownPerson> perhaps = perhaps(listed, stays);
    if (perhaps.isPresent()) {
      leftOut.add(listed.name() + ": may be " + perhaps.get().key() + " under another name");
      return;
    }
    String key = Spelling.slug(listed.name());
    String own = keys.contains(key) ? key + "-" + listed.number() : key;
    if (key.isEmpty() || (!own.equals(key) && listed.number().isEmpty()) || !keys.add(own)) {
      leftOut.add(listed.name() + ": no key for the person");
      return;
    }
    if (stays.stream().anyMatch(stay -> groupKeys.containsKey(stay.group()))) {
      out.person(own, listed);
      seats(own, listed, stays, List.of());
    }
  }

  private Collection<KnownPerson> known(ListedPerson listed) {
    KnownPerson same = byGuid.get(listed.guid().toLowerCase(java.util.Locale.ROOT));
    if (same != null) {
      return List.of(same);
    }
    return bySurname.getOrDefault(Spelling.fold(listed.surname()), List.of()).stream()
        .filter(person -> person.isNamedAs(listed))
        .collect(Collectors.toMap(KnownPerson::key, person -> person, (a, b) -> a, TreeMap::new))
        .values();
  }

  /** Who shares a surname and sat for the same group at the same time may be the same person. */
  private Optional<KnownPerson> perhaps(ListedPerson listed, List<ListedSeat> stays) {
    Set<KnownPerson> bearers = new HashSet<>();
    bySurname.values().forEach(bearers::addAll);
    return bearers.stream()
        .filter(person -> person.guid().isEmpty() && person.sharesSurname(listed))
        .filter(
            person ->
                seats.getOrDefault(person.key(), List.of()).stream()
                    .anyMatch(seat -> stays.stream().anyMatch(stay -> isSameSeat(seat, stay))))
        .min(java.util.Comparator.comparing(KnownPerson::key));
  }

  private boolean isSameSeat(KnownSeat seat, ListedSeat stay) {
    return seat.group().equals(groupKeys.get(stay.group()))
        && Days.of(seat.membership().possible())
            .overlaps(new Days(stay.from(), Optional.ofNullable(stay.to()).orElse(LocalDate.MAX)));
  }

  private void seats(
      String person, ListedPerson listed, List<ListedSeat> stays, List<KnownSeat> before) {
    List<KnownSeat> known = new ArrayList<>(before);
    for (ListedSeat stay : stays) {
      String group = groupKeys.get(stay.group());
      if (group != null) {
        seat(person, listed, stay, group, known);
      }
    }
  }

  private void seat(
      String person, ListedPerson listed, ListedSeat stay, String group, List<KnownSeat> known) {
    complete(stay, group, known);
    Optional<LocalDate> asOf = lists.asOf().filter(day -> listed.isMember());
    Optional<LocalDate> end = Optional.ofNullable(stay.to()).or(() -> asOf);
    if (end.isEmpty()) {
      leftOut.add(listed.name() + ": a seat from " + stay.from() + " on of which no end is stated");
      return;
    }
    List<Days> silent = List.of(new Days(stay.from(), end.get()));
    for (KnownSeat seat : known) {
      Days spoken = Days.of(seat.membership().known());
      if (!seat.group().equals(group)
          && spoken.sharedWith(silent.isEmpty() ? spoken : new Days(stay.from(), end.get()))
              > EDGE_IN_DAYS) {
        leftOut.add(
            "%s: %s from %s, where the register has %s"
                .formatted(listed.name(), group, stay.from(), seat.group()));
      }
      silent = silent.stream().flatMap(days -> days.without(spoken).stream()).toList();
    }
    for (Days days : silent) {
      if (days.length() > EDGE_IN_DAYS || known.isEmpty()) {
        boolean goesOn = stay.to() == null && days.to().equals(end.get());
        String iri =
            out.seat(person, group, days.from(), goesOn ? null : days.to(), end.get(), stay);
        known.add(
            new KnownSeat(
                iri,
                new Person.Membership(group, new Period(days.from(), days.to()), Period.UNKNOWN)));
      }
    }
  }

  /** States the end of a seat of which the register has only the beginning. */
  private void complete(ListedSeat stay, String group, List<KnownSeat> known) {
    for (int i = 0; i < known.size(); i++) {
      KnownSeat seat = known.get(i);
      LocalDate from = seat.from();
      LocalDate to = stay.to();
      if (to != null
          && from != null
          && seat.to() == null
          && seat.group().equals(group)
          && Math.abs(ChronoUnit.DAYS.between(from, stay.from())) <= EDGE_IN_DAYS
          && !to.isBefore(Days.of(seat.membership().known()).to())) {
        out.end(seat.iri(), to, stay);
        known.set(i, seat.until(to));
      }
    }
  }
}
