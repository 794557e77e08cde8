package nl.kamergraaf.register.chamber;

import static nl.kamergraaf.register.chamber.ChamberEntry.day;
import static nl.kamergraaf.register.chamber.ChamberEntry.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kamergraaf.json.JsonList;

/**
 * The chamber's lists of persons, groups and seats in a folder, as a harvest keeps them. Entries
 * that are marked as removed, that are empty, as a third of the service's are, or whose dates can't
 * be read are passed over.
 *
 * @param persons by their keys
 * @param groups by their keys
 * @param seats of each person, by key, the earliest first; adjoining seats of one group are one
 * @param asOf the day of the newest change to a seat; empty if there is none
 */
public record ChamberLists(
    Map<String, ListedPerson> persons,
    Map<String, ListedGroup> groups,
    Map<String, List<ListedSeat>> seats,
    Optional<LocalDate> asOf) {
  /** No lists at all. */
  public static final ChamberLists NONE =
      new ChamberLists(Map.of(), Map.of(), Map.of(), Optional.empty());

  private static final Pattern GUID =
      Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  /** Copies the maps, in the order of their keys. */
  public ChamberLists {
    persons = new TreeMap<>(persons);
    groups = new TreeMap<>(groups);
    seats = new TreeMap<>(seats);
  }

  /** The files that are read, as far as they are there. */
  public static List<Path> files(Path folder) {
    return Stream.of("groups.json", "persons.json", "seats.json")
        .map(folder::resolve)
        .filter(Files::isRegularFile)
        .toList();
  }

  /**
   * Reads {@code persons.json}, {@code groups.json} and {@code seats.json}.
   *
   * @throws IOException if one of them is not there, or is no list
   */
  public static ChamberLists read(Path folder) throws IOException {
    Map<String, ListedPerson> persons = new HashMap<>();
    each(folder.resolve("persons.json"), entry -> person(entry, persons));
    Map<String, ListedGroup> groups = new HashMap<>();
    each(folder.resolve("groups.json"), entry -> group(entry, groups));
    Map<String, List<ListedSeat>> seats = new HashMap<>();
    List<LocalDate> changes = new ArrayList<>();
    each(
        folder.resolve("seats.json"),
        entry -> {
          day(entry, "GewijzigdOp").ifPresent(changes::add);
          seat(entry).ifPresent(seat -> add(seat, seats));
        });
    seats.replaceAll((person, all) -> joined(all));
    return new ChamberLists(
        persons, groups, seats, changes.stream().max(Comparator.naturalOrder()));
  }

  private static void add(ListedSeat seat, Map<String, List<ListedSeat>> seats) {
    seats.computeIfAbsent(seat.person(), person -> new ArrayList<>()).add(seat);
  }

  private static void each(Path file, Consumer<JsonNode> to) throws IOException {
    try (JsonList list = JsonList.in(file)) {
      if (!list.begin()) {
        throw new IOException(file + ": no list: no array \"value\"");
      }
      for (JsonNode entry = list.next(); entry != null; entry = list.next()) {
        if (!entry.path("Verwijderd").asBoolean(false) && isGuid(text(entry, "Id"))) {
          to.accept(entry);
        }
      }
    }
  }

  private static void person(JsonNode entry, Map<String, ListedPerson> to) {
    String surname = (text(entry, "Tussenvoegsel") + " " + text(entry, "Achternaam")).strip();
    String key = text(entry, "Id");
    ListedPerson person =
        new ListedPerson(
            key,
            text(entry, "Nummer"),
            text(entry, "Initialen"),
            text(entry, "Roepnaam"),
            surname,
            text(entry, "Functie").equals("Tweede Kamerlid"));
    if (!text(entry, "Achternaam").isEmpty()
        && !(person.initials() + person.calledBy()).isEmpty()) {
      to.put(key, person);
    }
  }

  private static void group(JsonNode entry, Map<String, ListedGroup> to) {
    String dutch = text(entry, "NaamNL");
    if (!dutch.isEmpty()) {
      String key = text(entry, "Id");
      String english = text(entry, "NaamEN");
      to.put(
          key,
          new ListedGroup(
              key, text(entry, "Afkorting"), dutch, english.isEmpty() ? dutch : english));
    }
  }

  private static Optional<ListedSeat> seat(JsonNode entry) {
    String person = text(entry, "Persoon_Id");
    String group = text(entry.path("FractieZetel"), "Fractie_Id");
    Optional<LocalDate> from = day(entry, "Van");
    Optional<LocalDate> to = day(entry, "TotEnMet");
    boolean isReadable = to.isPresent() || text(entry, "TotEnMet").isEmpty();
    boolean isInOrder = from.isPresent() && to.filter(end -> end.isBefore(from.get())).isEmpty();
    return isReadable && isInOrder && isGuid(person) && isGuid(group)
        ? Optional.of(
            new ListedSeat(Set.of(text(entry, "Id")), person, group, from.get(), to.orElse(null)))
        : Optional.empty();
  }

  private static List<ListedSeat> joined(List<ListedSeat> seats) {
    List<ListedSeat> joined = new ArrayList<>();
    seats.stream()
        .sorted(
            Comparator.comparing(ListedSeat::from)
                .thenComparing(seat -> String.join(" ", seat.entries())))
        .forEach(
            seat -> {
              if (!joined.isEmpty() && joined.getLast().reaches(seat)) {
                joined.add(joined.removeLast().joined(seat));
              } else {
                joined.add(seat);
              }
            });
    return List.copyOf(joined);
  }

  private static boolean isGuid(String text) {
    return GUID.matcher(text).matches();
  }
}
