package nl.kamergraaf.document.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.document.archive.Part.Kind;

/**
 * Parts an item in whose words the number stands that is missed between it and the next: where
 * question 2 is followed by question 4, and 2 reads {@code Wanneer? 3 Hoe vaak?}.
 */
final class Gaps {
  /** One number, or several that end in one. */
  private static final Pattern SINGLE = Pattern.compile("\\d{1,3}(?:\\D+\\d{1,3})*");

  private final List<Part> parts;
  private final Set<Integer> taken = new HashSet<>();
  private final int highestAsked;

  private Gaps(List<Part> parts, Kind kind) {
    this.parts = parts;
    parts.stream()
        .filter(part -> part.kind() == kind)
        .forEach(part -> taken.addAll(PrintedNumbers.all(part.numbers())));
    highestAsked = PrintedNumbers.highestAsked(parts);
  }

  /** Parts questions and answers. */
  static void fill(List<Part> parts) {
    new Gaps(parts, Kind.QUESTION).fill(Kind.QUESTION);
    new Gaps(parts, Kind.ANSWER).fill(Kind.ANSWER);
    numberFirst(parts);
  }

  /**
   * An answer without a number above one with a number is to the questions before that one, not to
   * all.
   */
  private static void numberFirst(List<Part> parts) {
    int last = 0;
    for (int i = 0; i + 1 < parts.size(); i++) {
      Part part = parts.get(i);
      Part next = parts.get(i + 1);
      if (part.kind() != Kind.ANSWER) {
        continue;
      }
      int before = PrintedNumbers.first(next.numbers()) - 1;
      if (part.numbers().isEmpty() && next.kind() == Kind.ANSWER && before > last) {
        String numbers = before == last + 1 ? "" + before : (last + 1) + " t/m " + before;
        parts.set(i, new Part(Kind.ANSWER, numbers, part.words()));
      }
      last = PrintedNumbers.last(parts.get(i).numbers());
    }
  }

  private void fill(Kind kind) {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.kind() == kind && SINGLE.matcher(part.numbers()).matches()) {
        part(i);
      }
    }
  }

  private void part(int index) {
    Part part = parts.get(index);
    String text = part.text();
    boolean isLast = index + 1 == parts.size() || parts.get(index + 1).kind() != part.kind();
    int next = isLast ? 0 : PrintedNumbers.first(parts.get(index + 1).numbers());
    int due = due(PrintedNumbers.first(part.numbers()));
    for (Matcher label = PrintedNumbers.in(text); label.find(); ) {
      String numbers = PrintedNumbers.together(label.group(1));
      List<Integer> all = PrintedNumbers.all(numbers);
      boolean isList =
          all.size() > 1
              && all.getLast() <= highestAsked + PrintedNumbers.LARGEST_GAP
              && part.kind() == Kind.ANSWER;
      boolean isDue =
          isList || all.getFirst() == due || (all.getFirst() > due && all.getLast() < next);
      boolean isItem = part.kind() == Kind.ANSWER || text.indexOf('?', label.end()) > 0;
      boolean isFree = all.stream().noneMatch(taken::contains);
      boolean isBeforeNext = part.kind() == Kind.ANSWER || isLast || all.getLast() < next;
      if (isDue && isItem && isFree && isBeforeNext && label.start() > 0) {
        parts.set(index, part.with(part.slice(0, label.start())));
        parts.add(
            index + 1, new Part(part.kind(), numbers, part.slice(label.end(), text.length())));
        taken.addAll(all);
        return;
      }
    }
  }

  private int due(int number) {
    int due = number + 1;
    while (taken.contains(due)) {
      due++;
    }
    return due;
  }
}
