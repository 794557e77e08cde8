package nl.kamergraaf.document.pdf;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kamergraaf.document.Headings;
import nl.kamergraaf.text.WordTable;

/** Tells what belongs to the page rather than to the text: running heads and feet, page numbers. */
final class RunningLines {
  private static final Pattern PRINTED =
      WordTable.of(RunningLines.class, "furniture.txt").pattern();
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Pattern NAMED_NUMBER =
      Pattern.compile(
          "(?:pagina|blad|bladzijde|page) \\d{1,4}(?: ?(?:van|of|/) ?\\d{1,4})?|\\d{1,4} ?(?:van|/) ?\\d{1,4}",
          Pattern.CASE_INSENSITIVE);

  /** The outer share of a page's text, above and below, where running heads and feet stand. */
  private static final float MARGIN = 0.08f;

  /** Running heads and feet stand at least so many times their size away from the text. */
  private static final float ALOOF = 1.8f;

  /** A line that is the same on so many pages, and on half of them, is a running head or foot. */
  private static final int REPEATED = 3;

  /** A figure so many times larger than the text is part of the logo. */
  private static final float LOGO = 2f;

  private final float top;
  private final float bottom;
  private final float textSize;
  private final int pages;
  private final Set<Line> aloof = new HashSet<>();
  private final Map<String, Long> pagesWith;
  private final Set<Integer> offsets;

  RunningLines(List<Line> lines) {
    float first = (float) lines.stream().mapToDouble(Line::y).min().orElse(0);
    float last = (float) lines.stream().mapToDouble(Line::y).max().orElse(0);
    top = first + MARGIN * (last - first);
    bottom = last - MARGIN * (last - first);
    textSize = Layout.textSize(lines);
    pages = lines.isEmpty() ? 0 : lines.getLast().page();
    findAloof(lines);
    pagesWith =
        aloof.stream()
            .flatMap(line -> line.cells().stream().map(Line::text).distinct())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    offsets = offsets();
  }

  private void findAloof(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if ((line.y() < top && isAloof(lines, i, 1))
          || (line.y() > bottom && isAloof(lines, i, -1))) {
        aloof.add(line);
      }
    }
  }

  /** Whether the text is far from the line, in the direction of the page's middle. */
  private static boolean isAloof(List<Line> lines, int index, int step) {
    Line line = lines.get(index);
    int next = index + step;
    while (next >= 0 && next < lines.size() && isAllPrinted(lines.get(next))) {
      next += step;
    }
    return next < 0
        || next >= lines.size()
        || lines.get(next).page() != line.page()
        || Math.abs(lines.get(next).y() - line.y()) > ALOOF * line.size();
  }

  private static boolean isAllPrinted(Line line) {
    return line.cells().stream().allMatch(cell -> isPrinted(cell.text()));
  }

  /** How much larger than the page's index page numbers are: not at all, or as on most pages. */
  private Set<Integer> offsets() {
    Map<Integer, Long> found =
        aloof.stream()
            .flatMap(line -> line.cells().stream())
            .filter(cell -> NUMBER.matcher(cell.text()).matches())
            .collect(
                Collectors.groupingBy(
                    cell -> Integer.parseInt(cell.text()) - cell.page(), Collectors.counting()));
    Set<Integer> offsets = new HashSet<>(Set.of(0));
    found.entrySet().stream()
        .filter(offset -> offset.getValue() > 1)
        .max(
            Map.Entry.<Integer, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .ifPresent(offset -> offsets.add(offset.getKey()));
    return offsets;
  }

  /**
   * Whether it is furniture.
   *
   * @param cell a part of a line
   */
  boolean is(Line line, Line cell) {
    String text = cell.text();
    if (isPrinted(text) || isLogo(cell)) {
      return true;
    }
    return aloof.contains(line)
        && (isPageNumber(cell)
            || (!Headings.is(text)
                && pagesWith.getOrDefault(text, 0L) >= Math.max(REPEATED, pages / 2)));
  }

  private boolean isLogo(Line cell) {
    return cell.size() >= LOGO * textSize && NUMBER.matcher(cell.text()).matches();
  }

  /** Whether it numbers the page, which says nothing of the document. */
  boolean isPageNumber(Line cell) {
    Matcher number = NUMBER.matcher(cell.text());
    return NAMED_NUMBER.matcher(cell.text()).matches()
        || isLogo(cell)
        || (number.matches() && offsets.contains(Integer.parseInt(cell.text()) - cell.page()));
  }

  /** Whether the words are those of the chamber's printer, wherever they stand. */
  static boolean isPrinted(String text) {
    return PRINTED.matcher(text).matches();
  }
}
