package nl.kamergraaf.fact.commitment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.text.DutchDate;
import nl.kamergraaf.text.Numerals;
import nl.kamergraaf.text.WordTable;

/** Finds by when something is promised, as printed and as days, by {@code terms.txt}. */
final class Terms {
  /**
   * A term.
   *
   * @param printed the words
   * @param begin the first day of it, where it can be told
   * @param end the last day of it, where it can be told
   */
  record Term(String printed, Optional<LocalDate> begin, Optional<LocalDate> end) {}

  private record Form(String reading, Pattern pattern) {}

  private final Calendar calendar = new Calendar();
  private final List<Form> forms;

  Terms() {
    Map<String, String> classes = new LinkedHashMap<>();
    classes.put("month", String.join("|", DutchDate.MONTHS));
    classes.put("period", String.join("|", calendar.periods()));
    classes.put(
        "next", "dit|deze|komend|komende|aankomend|aankomende|volgend|volgende|eerstvolgende");
    classes.put("number", "\\d{1,3}|enkele|" + Numerals.ALTERNATIVES);
    forms =
        WordTable.of(getClass(), "terms.txt").columns().stream()
            .map(row -> new Form(row.get(0), pattern(row.get(1), classes)))
            .toList();
  }

  /** The first term that the sentence names, its days counted from {@code day}. */
  Optional<Term> find(String sentence, Optional<LocalDate> day) {
    for (Form form : forms) {
      Matcher term = form.pattern().matcher(sentence);
      if (term.find()) {
        Optional<Interval> days =
            day.flatMap(today -> calendar.read(form.reading(), term.toMatchResult(), today));
        return Optional.of(
            new Term(term.group(), days.flatMap(Interval::begin), days.flatMap(Interval::end)));
      }
    }
    return Optional.empty();
  }

  private static Pattern pattern(String words, Map<String, String> classes) {
    String expanded = words;
    for (Map.Entry<String, String> group : classes.entrySet()) {
      expanded = expanded.replace("<" + group.getKey() + ">", "(?:" + group.getValue() + ")");
    }
    return WordClasses.pattern(expanded);
  }
}
