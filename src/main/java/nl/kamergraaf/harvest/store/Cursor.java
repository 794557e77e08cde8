package nl.kamergraaf.harvest.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the last harvest got to, from which the next goes on.
 *
 * @param publications the last day of the last listing that came whole; null before the first
 * @param cases when the last whole list of cases was begun; null before the first
 */
public record Cursor(@Nullable LocalDate publications, @Nullable Instant cases) {
  /** Nothing was harvested yet. */
  public static final Cursor START = new Cursor(null, null);
}
