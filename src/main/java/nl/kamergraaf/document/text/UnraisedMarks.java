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
final class UnraisedMarks {
  private static final Pattern RAISED =
      Pattern.compile(
          "<sup>\\s*([\\d\\s,]{1,12})\\)?\\s*</sup>|\\^\\{\\s*([\\d\\s,]{1,12})\\s*\\}|([¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3})(?!/)"
              + "|\\[\\^(\\d{1,3})\\](?::\\s*)?");
  private static final String BRACKETED =
      "\\s?(?:(?<![\\p{L}\\d(])(?<round>\\d{1,3})\\)|\\[\\s?(?<square>\\d{1,3})\\s?\\])";
  private static final String ON_YEAR =
      "(?<=(?<!\\d)(?:19|20)\\d{2})(?<year>\\d{1,3})(?![\\d\\p{L}])";

  /** Behind a word, or behind the stop that ends its sentence. */
  private static final String GLUED =
      "(?<=[\\p{Ll}»”’\"?!)%€]|[\\p{Ll}»”’\")][.,;:]|(?<!\\d)(?:19|20)\\d{2}[.,;:])"
          + "(?<glued>\\d{1,3})(?![\\d\\p{L}%)]|[.,:]\\d|[-–/]\\p{L})";

  /** Behind a sentence that ends in a number; what follows "artikel" is a number with a point. */
  private static final String ON_NUMBER =
      "(?<=\\d\\.)(?<!(?:artikel|artikelen|art\\.|lid|paragraaf|hoofdstuk|bijlage|tabel|figuur|nr\\.|versie)\\s\\d{1,4}\\.)"
          + "(?<number>\\d{1,3})(?=\\s+[\\p{Lu}«]|\\s*$)";

  /** Between two sentences whose space was lost. */
  private static final String BETWEEN =
      "(?<=[\\p{Ll}»”)][.?!])(?<between>\\d{1,3})(?=\\p{Lu}[\\p{Ll}\\s])";

  /** A second mark behind the stop of a sentence: {@code «Kinderen»1?, 2}. */
  private static final String SECOND = "(?<=[?!»”]), ?(?<second>\\d{1,3})(?=\\s*$)";

  /** Still raised, but not an exponent. */
  private static final String STILL_RAISED =
      "(?<=\\S)(?<!\\b[cdhkm]?m)\\s?(?<raised>[¹²³⁰⁴-⁹]{1,3})";

  private static final Pattern MARK =
      Pattern.compile(
          String.join("|", BRACKETED, ON_YEAR, GLUED, ON_NUMBER, BETWEEN, SECOND, STILL_RAISED));
  private static final Pattern SENTENCE_END = Pattern.compile("[.?!:]$");
  private static final Pattern LEADING =
      Pattern.compile("(\\d{1,3}(?:\\s\\d{1,3}){0,3})(?=\\s\\p{L}|[.,;?!](?!\\d)|$)");

  private Set<String> labels;
  private int called;

  /** How many parentheses the lines before left open. */
  private int open;

  UnraisedMarks(List<String> labels) {
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
                  marks(figures.isEmpty() ? NoteLines.plain(match.group(3)) : figures));
            });
  }

  /**
   * How many characters at the start of a line are marks that belong to the line before; 0 if none
   * are.
   */
  int leading(CharSequence before, String line) {
    Matcher matcher = LEADING.matcher(line);
    if (!matcher.lookingAt() || OwnedNumbers.awaits(before)) {
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

  /** A part of the document begins whose notes are these, numbered from 1 again. */
  void anew(List<String> ofPart) {
    labels = Set.copyOf(ofPart);
    called = 0;
  }

  /** A paragraph begins, in which no parenthesis of another is open. */
  void paragraph() {
    open = 0;
  }

  /** Marks that stand by themselves, such as {@code 2 3}, set off; they count as called. */
  String take(String figures) {
    for (String figure : figures.strip().split("\\s+", -1)) {
      called = Math.max(called, Integer.parseInt(figure));
    }
    return marks(figures);
  }

  /**
   * A line with the marks in it set off.
   *
   * @param opens whether a paragraph begins with it; a number in brackets at its start is then the
   *     paragraph's own
   */
  String setOff(String line, boolean opens) {
    if (labels.isEmpty()) {
      return line;
    }
    StringBuilder text = new StringBuilder();
    Matcher mark = MARK.matcher(line);
    int seen = 0;
    while (mark.find()) {
      open(line, seen, mark.start());
      seen = mark.start();
      if (!(opens && mark.start() == 0) && isMark(line, mark)) {
        seen = mark.end();
        mark.appendReplacement(text, Matcher.quoteReplacement(MarkedText.mark(label(mark))));
      } else {
        mark.appendReplacement(text, Matcher.quoteReplacement(mark.group()));
      }
    }
    open(line, seen, line.length());
    if (SENTENCE_END.matcher(line).find()) {
      open = 0;
    }
    return mark.appendTail(text).toString();
  }

  /** Counts the parentheses that are open behind a stretch of the line. */
  private void open(String line, int from, int to) {
    for (int i = from; i < to; i++) {
      open = Math.max(0, open + (line.charAt(i) == '(' ? 1 : line.charAt(i) == ')' ? -1 : 0));
    }
  }

  /**
   * Whether a figure is the mark that is due; in brackets, one that was called before may be called
   * again, unless its bracket closes another: {@code (Kamerstuk 36 410, nr. 12)}.
   */
  private boolean isMark(String line, Matcher mark) {
    String label = label(mark);
    int number = Integer.parseInt(label);
    boolean round = mark.group("round") != null;
    boolean again = (round || mark.group("square") != null) && number <= called;
    boolean isMark =
        labels.contains(label)
            && (number == called + 1 || again)
            && !(round && open > 0)
            && !(mark.group("glued") != null
                && OwnedNumbers.isGlued(line, mark.start(), mark.end()));
    called = isMark ? Math.max(called, number) : called;
    return isMark;
  }

  private static String label(Matcher mark) {
    return Stream.of("round", "square", "year", "glued", "number", "between", "second", "raised")
        .map(mark::group)
        .filter(Objects::nonNull)
        .findFirst()
        .map(NoteLines::plain)
        .orElse("");
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
}
