package nl.kamergraaf.register.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A seat in a group or a post in a cabinet, as sources state it.
 *
 * @param of the key of the group or the office
 * @param cabinet the key of the cabinet; empty for a seat
 * @param start the first day, {@code 2010-06-17}; empty where no source states it
 * @param end the last day; empty where no source states it, which does not say that it goes on
 * @param attested days on which a source says that it was held
 */
record Tenure(
    String of,
    String cabinet,
    String start,
    String end,
    SortedSet<String> attested,
    Set<Iri> sources) {

  /**
   * What is left of a tenure beside those of a better source is an edge, not a tenure, if it is
   * shorter: lists differ in whether they name the last day or the day after it, and in when a
   * successor begins.
   */
  private static final int EDGE_IN_DAYS = 31;

  private static final Comparator<Tenure> BY_FIRST_DAY =
      Comparator.comparing(Tenure::first).thenComparing(Tenure::last).thenComparing(Tenure::of);

  Tenure {
    attested = new TreeSet<>(attested);
    sources = new LinkedHashSet<>(sources);
    if (start.isEmpty() && end.isEmpty() && attested.isEmpty()) {
      throw new IllegalArgumentException("No day at all: " + of);
    }
  }

  /** A seat that a list states. */
  static Tenure seat(String group, String start, String end, Set<String> attested, Set<Iri> from) {
    return new Tenure(group, "", start, end, new TreeSet<>(attested), from);
  }

  /** A seat or post that a document states of one day. */
  static Tenure onDay(String of, String cabinet, String day, Iri source) {
    return new Tenure(of, cabinet, "", "", new TreeSet<>(Set.of(day)), Set.of(source));
  }

  /** The first day on which it is known to have been held. */
  LocalDate first() {
    return day(start, attested.isEmpty() ? end : attested.first());
  }

  /** The last day on which it is known to have been held. */
  LocalDate last() {
    return day(end, attested.isEmpty() ? start : attested.last());
  }

  private static LocalDate day(String stated, String otherwise) {
    return LocalDate.parse(stated.isEmpty() ? otherwise : stated);
  }

  private boolean isOneDay() {
    return first().equals(last());
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(first()) && !day.isAfter(last());
  }

  boolean overlaps(LocalDate from, LocalDate to) {
    return !from.isAfter(last()) && !to.isBefore(first());
  }

  /**
   * The tenures of one person from several sources, the most trusted first: a source is heard only
   * of the days on which those before it are silent.
   */
  static List<Tenure> layered(List<List<Tenure>> bySource) {
    List<Tenure> heard = new ArrayList<>();
    for (List<Tenure> stated : bySource) {
      heard.addAll(stated.stream().flatMap(tenure -> tenure.without(heard)).toList());
    }
    return heard;
  }

  /** What is left of it on days that the others do not cover. */
  private Stream<Tenure> without(List<Tenure> others) {
    List<Tenure> pieces = new ArrayList<>();
    LocalDate from = first();
    for (Tenure other : others.stream().sorted(BY_FIRST_DAY).toList()) {
      if (from.isBefore(other.first())) {
        LocalDate to = other.first().minusDays(1);
        pieces.add(piece(from, to.isBefore(last()) ? to : last()));
      }
      from = other.last().isBefore(from) ? from : other.last().plusDays(1);
      if (from.isAfter(last())) {
        break;
      }
    }
    if (!from.isAfter(last())) {
      pieces.add(piece(from, last()));
    }
    return pieces.stream()
        .filter(
            piece ->
                piece.equals(this)
                    || piece.first().plusDays(EDGE_IN_DAYS).isBefore(piece.last().plusDays(1)));
  }

  private Tenure piece(LocalDate from, LocalDate to) {
    String begin = from.equals(first()) ? start : from.toString();
    String until = to.equals(last()) ? end : to.toString();
    SortedSet<String> days = new TreeSet<>(attested);
    days.removeIf(day -> day.compareTo(from.toString()) < 0 || day.compareTo(to.toString()) > 0);
    return new Tenure(of, cabinet, begin, until, days, sources);
  }

  /** The same, where one of a group goes over into the next of it as one. */
  static List<Tenure> joined(List<Tenure> tenures) {
    List<Tenure> whole = new ArrayList<>();
    for (Tenure tenure : tenures.stream().sorted(BY_FIRST_DAY).toList()) {
      int before = -1;
      for (int i = 0; i < whole.size(); i++) {
        boolean goesOver = !whole.get(i).last().plusDays(1).isBefore(tenure.first());
        before = goesOver && whole.get(i).of().equals(tenure.of()) ? i : before;
      }
      if (before < 0) {
        whole.add(tenure);
      } else {
        whole.set(before, whole.get(before).and(tenure));
      }
    }
    return whole;
  }

  private Tenure and(Tenure next) {
    boolean later = !next.last().isBefore(last());
    SortedSet<String> days = new TreeSet<>(attested);
    days.addAll(next.attested);
    Set<Iri> all = new LinkedHashSet<>(sources);
    all.addAll(next.sources);
    return new Tenure(of, cabinet, start, later ? next.end : end, days, all).settled();
  }

  /** Without the days that lie between a stated beginning and a stated end. */
  private Tenure settled() {
    return start.isEmpty() || end.isEmpty()
        ? this
        : new Tenure(of, cabinet, start, end, new TreeSet<>(), sources);
  }

  /**
   * The tenures with what a document states of one day: a further source of the tenure that has the
   * day, or one of its own.
   */
  static List<Tenure> attested(List<Tenure> tenures, Tenure onDay) {
    List<Tenure> all = new ArrayList<>(tenures);
    for (int i = 0; i < all.size(); i++) {
      Tenure held = all.get(i);
      boolean same = held.of().equals(onDay.of()) && held.contains(onDay.first());
      if (same && !held.isOneDay()) {
        SortedSet<String> days = new TreeSet<>(held.attested());
        days.addAll(onDay.attested());
        Set<Iri> sources = new LinkedHashSet<>(held.sources());
        sources.addAll(onDay.sources());
        all.set(i, new Tenure(held.of, held.cabinet, held.start, held.end, days, sources));
        return all;
      }
    }
    all.add(onDay);
    return all;
  }

  /** What tells it from the person's others: group or office, and first day. */
  String key() {
    return of + "-" + first();
  }
}
