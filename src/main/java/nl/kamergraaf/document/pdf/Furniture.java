package nl.kamergraaf.document.pdf;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kamergraaf.document.PatternList;

/** Tells what belongs to the page rather than to the text: running heads and feet, page numbers. */
final class Furniture {
  private static final Pattern PRINTED = PatternList.anyOf(Furniture.class, "furniture.txt");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?:(?:pagina|blad) )?\\d{1,4}(?: (?:van|/) \\d{1,4})?", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBERS = Pattern.compile("\\d+");

  /** The outer share of a page's text, above and below, where running heads and feet stand. */
  private static final float MARGIN = 0.08f;

  /** A line in the margins of so many pages, or of half of them, is a running head or foot. */
  private static final int REPEATED = 3;

  private final float top;
  private final float bottom;
  private final Map<String, Long> pagesWith;
  private final int pages;

  Furniture(List<Line> lines) {
    float first = (float) lines.stream().mapToDouble(Line::y).min().orElse(0);
    float last = (float) lines.stream().mapToDouble(Line::y).max().orElse(0);
    top = first + MARGIN * (last - first);
    bottom = last - MARGIN * (last - first);
    pages = lines.isEmpty() ? 0 : lines.getLast().page();
    pagesWith =
        lines.stream()
            .filter(this::isInMargin)
            .map(line -> line.page() + " " + anyNumber(line))
            .distinct()
            .collect(
                Collectors.groupingBy(
                    key -> key.substring(key.indexOf(' ') + 1), Collectors.counting()));
  }

  boolean is(Line cell) {
    String text = cell.text();
    return isPrinted(text)
        || (isInMargin(cell)
            && (PAGE_NUMBER.matcher(text).matches()
                || pagesWith.getOrDefault(anyNumber(cell), 0L) >= Math.max(REPEATED, pages / 2)));
  }

  /** Whether the words are those of the chamber's printer, wherever they stand. */
  static boolean isPrinted(String text) {
    return PRINTED.matcher(text).matches();
  }

  /** Whether it says nothing of the document. */
  static boolean isPageNumber(String text) {
    return PAGE_NUMBER.matcher(text).matches();
  }

  private boolean isInMargin(Line line) {
    return line.y() < top || line.y() > bottom;
  }

  private static String anyNumber(Line line) {
    return NUMBERS.matcher(line.text()).replaceAll("#");
  }
}
