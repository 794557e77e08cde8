package nl.kamergraaf.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kamergraaf.document.MarkedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds the marks of notes where plain text lost their raised position: glued to a word ({@code
 * wetenschappers2}) or to a year ({@code juli 20235}), in brackets ({@code 1)}, {@code [2]}), or as
 * the first figure of a line.
 *
 * <p>Only the numbers of notes that the document has can be marks, and marks rise: one that was
 * called may be called again, but none is passed over. Not thread-safe: it remembers where in the
 * document it is.
 */
final class NoteMarks {
  private static final Pattern RAISED =
      Pattern.compile(
          "<sup>\\s*([\\d\\s,]{1,12})\\)?\\s*</sup>|\\^\\{\\s*([\\d\\s,]{1,12})\\s*\\}|([¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3})(?!/)"
              + "|\\[\\^(\\d{1,3})\\](?::\\s*)?");
  private static final String BRACKETED =
      "\\s?(?:(?<![\\p{L}\\d(])(?<round>\\d{1,3})\\)|\\[(?<square>\\d{1,3})\\])";
  private static final String ON_YEAR =
      "(?<=(?<!\\d)(?:19|20)\\d{2})(?<year>\\d{1,3})(?![\\d\\p{L}])";
  private static final String GLUED =
      "(?<=[\\p{Ll}»”’\"?!)%€]|[\\p{Ll}\\d»”’\")][.,;:])(?<glued>\\d{1,3})(?![\\d\\p{L}%)]|[.,:]\\d|[-–/]\\p{L})";
  private static final Pattern MARK = Pattern.compile(BRACKETED + "|" + ON_YEAR + "|" + GLUED);
  private static final Pattern LEADING =
      Pattern.compile("(\\d{1,3}(?:\\s\\d{1,3}){0,3})(?=\\s\\p{L}|[.,;?!]|$)");

  private final Set<String> labels;
  private int called;

  NoteMarks(List<String> labels) {
    this.labels = Set.copyOf(labels);
  }

  /**
   * Text with raised figures set off as marks; for forms that keep them raised, whatever notes
   * there are.
   */
  static String raised(String text) {
    return RAISED
        .matcher(text)
        .replaceAll(
            match -> {
              String figures = firstOf(match.group(1), match.group(2), match.group(4));
              return Matcher.quoteReplacement(
                  marks(figures.isEmpty() ? plain(match.group(3)) : figures));
            });
  }

  /**
   * How many characters at the start of a line are marks that belong to the line before; 0 if none
   * are.
   */
  int leading(String line) {
    Matcher matcher = LEADING.matcher(line);
    if (!matcher.lookingAt()) {
      return 0;
    }
    int due = called;
    for (String figure : matcher.group(1).split("\\s", -1)) {
      if (!labels.contains(figure) || Integer.parseInt(figure) != ++due) {
        return 0;
      }
    }
    return matcher.end(1);
  }

  /** Marks that stand by themselves, such as {@code 2 3}, set off; they count as called. */
  String take(String figures) {
    for (String figure : figures.strip().split("\\s+", -1)) {
      called = Math.max(called, Integer.parseInt(figure));
    }
    return marks(figures);
  }

  /** A line with the marks in it set off. */
  String setOff(String line) {
    if (labels.isEmpty()) {
      return line;
    }
    StringBuilder text = new StringBuilder();
    Matcher mark = MARK.matcher(line);
    while (mark.find()) {
      String bracketed = firstOf(mark.group("round"), mark.group("square"));
      String label =
          firstOf(bracketed.isEmpty() ? null : bracketed, mark.group("year"), mark.group("glued"));
      boolean isMark = isMark(label, !bracketed.isEmpty());
      mark.appendReplacement(
          text, Matcher.quoteReplacement(isMark ? MarkedText.mark(label) : mark.group()));
    }
    return mark.appendTail(text).toString();
  }

  /**
   * Whether a figure is the mark that is due; in brackets, one that was called before may be called
   * again.
   */
  private boolean isMark(String label, boolean bracketed) {
    int number = Integer.parseInt(label);
    boolean isMark =
        labels.contains(label) && (number == called + 1 || (bracketed && number <= called));
    called = isMark ? Math.max(called, number) : called;
    return isMark;
  }

  private static String firstOf(@Nullable String... groups) {
    return Stream.of(groups).filter(Objects::nonNull).findFirst().orElse("");
  }

  private static String marks(String figures) {
    List<String> marks = new ArrayList<>();
    for (String figure : figures.strip().split("[\\s,]+", -1)) {
      marks.add(MarkedText.mark(figure));
    }
    return String.join("", marks);
  }

  private static String plain(String superscript) {
    StringBuilder digits = new StringBuilder();
    superscript.chars().forEach(c -> digits.append("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c)));
    return digits.toString();
  }
}
