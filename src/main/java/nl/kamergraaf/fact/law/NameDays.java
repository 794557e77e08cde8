package nl.kamergraaf.fact.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kamergraaf.fact.LawCitation;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.WordTable;

/**
 * From which day on a name is that of a law, where another law bore it before: the day that {@code
 * since.tsv} has, else the first of the year in the law's title.
 */
final class NameDays {
  private static final Pattern YEAR = Pattern.compile(" (?:19|20)\\d\\d$");
  private static final int DIGITS_OF_YEAR = 4;

  private final Map<String, LocalDate> days = new HashMap<>();
  private final Map<String, String> years = new HashMap<>();

  NameDays(Register register) {
    for (Entry law : register.all(Kind.LAW)) {
      if (YEAR.matcher(law.label()).find()) {
        String year = law.label().substring(law.label().length() - DIGITS_OF_YEAR);
        years.put(law.key(), year);
        days.put(law.key(), LocalDate.of(Integer.parseInt(year), 1, 1));
      }
    }
    for (List<String> row : WordTable.of(NameDays.class, "since.tsv").columns()) {
      days.put(row.get(0), LocalDate.parse(row.get(1)));
    }
  }

  /**
   * The same, without the key of a law that had not its name yet on the day of the document; a bill
   * may be called by the year that it got in the end.
   */
  LawCitation at(Optional<LocalDate> day, LawCitation citation) {
    boolean later =
        day.isPresent()
            && citation
                .key()
                .filter(key -> day.get().isBefore(days.getOrDefault(key, LocalDate.MIN)))
                .filter(key -> !citation.name().contains(years.getOrDefault(key, "\n")))
                .isPresent();
    return later ? citation.withoutKey() : citation;
  }
}
