package nl.kamergraaf.register.chamber;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A stay on a seat of a group in the chamber's list.
 *
 * @param entries the keys of the entries that tell of it: a member who becomes the group's leader
 *     has one for each
 * @param person the person's key
 * @param group the group's key
 * @param from the first day
 * @param to the last day; null while it goes on, or where the list does not tell
 * @see <a href="https://opendata.tweedekamer.nl/documentatie/fractiezetelpersoon">
 *     FractieZetelPersoon</a>
 */
public record ListedSeat(
    Set<String> entries, String person, String group, LocalDate from, @Nullable LocalDate to) {
  /** Copies the keys, in their order. */
  public ListedSeat {
    entries = new TreeSet<>(entries);
  }

  /** Whether the other begins before this has ended, or the day after. */
  boolean reaches(ListedSeat other) {
    return group.equals(other.group) && (to == null || !other.from.isAfter(to.plusDays(1)));
  }

  /** Both in one; the other begins later. */
  ListedSeat joined(ListedSeat other) {
    Set<String> all = new TreeSet<>(entries);
    all.addAll(other.entries);
    LocalDate end = to == null || other.to == null ? null : to.isAfter(other.to) ? to : other.to;
    return new ListedSeat(all, person, group, from, end);
  }
}
