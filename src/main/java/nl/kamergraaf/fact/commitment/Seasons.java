package nl.kamergraaf.fact.commitment;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.kamergraaf.text.WordTable;
import org.jspecify.annotations.Nullable;

/** The seasons, recesses and feasts that divide parliament's year: {@code calendar.txt}. */
final class Seasons {
  private record Season(MonthDay first, MonthDay last) {
    Interval in(int year) {
      LocalDate end = last.atYear(last.isBefore(first) ? year + 1 : year);
      return Interval.of(first.atYear(year), end);
    }
  }

  private final Map<String, Season> seasons = new LinkedHashMap<>();

  Seasons() {
    for (List<String> row : WordTable.of(getClass(), "calendar.txt").columns()) {
      seasons.put(
          row.get(0),
          new Season(MonthDay.parse("--" + row.get(1)), MonthDay.parse("--" + row.get(2))));
    }
  }

  Set<String> names() {
    return seasons.keySet();
  }

  /** The days of a season in a year, or where none is named in the first that is not past. */
  Interval of(String name, @Nullable Integer year, LocalDate today) {
    Season season = Objects.requireNonNull(seasons.get(name));
    if (year != null) {
      return season.in(year);
    }
    Interval thisYear = season.in(today.getYear());
    return thisYear.end().orElseThrow().isBefore(today) ? season.in(today.getYear() + 1) : thisYear;
  }
}
