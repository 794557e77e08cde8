package nl.kamergraaf.fact.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the words of an entry say of its source.
 *
 * @param publisher empty where none is named
 * @param title empty where none is printed
 * @param rule the rule that read it
 */
record Description(
    String publisher, Optional<LocalDate> date, String title, String rule, double confidence) {

  /** Of a source of which no day is printed. */
  static Description undated(String publisher, String title, String rule, double confidence) {
    return new Description(publisher, Optional.empty(), title, rule, confidence);
  }

  /** The first day among some dates. */
  static Optional<LocalDate> day(List<PrintedDate> dates) {
    return dates.stream().map(PrintedDate::date).flatMap(Optional::stream).findFirst();
  }
}
