package nl.kamergraaf.fact.entity;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kamergraaf.text.WordTable;

/** Since when bodies are that have a common word for a name: {@code since.tsv}. */
final class Since {
  private final Map<String, LocalDate> days =
      WordTable.of(getClass(), "since.tsv").columns().stream()
          .collect(
              Collectors.toUnmodifiableMap(row -> row.get(0), row -> LocalDate.parse(row.get(1))));

  /** Whether the body was there on a day, as far as is known. */
  boolean was(String key, Optional<LocalDate> day) {
    return day.map(it -> !it.isBefore(days.getOrDefault(key, LocalDate.MIN))).orElse(true);
  }
}
