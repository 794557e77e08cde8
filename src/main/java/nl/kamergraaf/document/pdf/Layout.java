package nl.kamergraaf.document.pdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a document's lines have in common, size by size: how far apart they stand, where they end.
 * From that it tells whether a line begins a paragraph.
 */
final class Layout {
  /** Paragraphs stand at least this many times further apart than lines do. */
  private static final float PARAGRAPH_GAP = 1.25f;

  /** Lines of one size may differ by this share of it. */
  private static final float SAME_SIZE = 0.1f;

  /** An indent is at least this share of the font size. */
  private static final float INDENT = 0.6f;

  /** How far apart lines stand where nothing else tells, in shares of the font size. */
  private static final float USUAL_LEADING = 1.2f;

  /** The width of a space, in shares of the font size. */
  private static final float SPACE = 0.3f;

  /** One letter in so many is a good share of them. */
  private static final int GOOD_SHARE = 8;

  static final Pattern BULLET =
      Pattern.compile("(?:[–—•▪◦·●■-]|\\d{1,2}[.)]|[a-z][.)]|[ivx]{1,4}[.)])\\s");
  private static final Pattern OPEN_END = Pattern.compile("[\\p{L}\\p{N},(]$");

  /** A line that is nothing but the heading of a question or an answer. */
  static final Pattern HEADING =
      Pattern.compile(
          "(?:Vraag|Vragen|Antwoord|Antwoorden)(?: op)?(?: de)?(?: vraag| vragen)?"
              + "(?: ?\\d{1,3}[a-z]?(?:(?:,| en| t/m| tot en met|,? \\d)[ \\d]*)*)?[.:]?");

  private final float textSize;
  private final Map<Integer, Float> leading = new HashMap<>();
  private final Map<Integer, Float> rightEdge = new HashMap<>();

  Layout(List<Line> lines) {
    textSize = textSize(lines);
    for (Line line : lines) {
      rightEdge.merge(key(line), line.right(), Math::max);
    }
    Map<Integer, Map<Integer, Long>> gaps = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      Line above = lines.get(i - 1);
      Line line = lines.get(i);
      if (above.page() == line.page() && key(above) == key(line) && line.y() > above.y()) {
        gaps.computeIfAbsent(key(line), k -> new HashMap<>())
            .merge(Math.round((line.y() - above.y()) * 10), 1L, Long::sum);
      }
    }
    gaps.forEach((size, counts) -> leading.put(size, mostCommon(counts) / 10f));
  }

  /**
   * The size of the running text: the largest in which a good share of the letters is set that are
   * not bold, since notes and tables may hold more letters than the text does.
   */
  static float textSize(List<Line> lines) {
    boolean allBold = lines.stream().allMatch(Line::isBold);
    Map<Float, Integer> letters =
        lines.stream()
            .filter(line -> !line.isBold() || allBold)
            .collect(
                Collectors.groupingBy(Line::size, Collectors.summingInt(l -> l.glyphs().size())));
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    return letters.entrySet().stream()
        .filter(size -> size.getValue() * GOOD_SHARE >= all)
        .map(Map.Entry::getKey)
        .max(Comparator.naturalOrder())
        .orElse(0f);
  }

  private static int mostCommon(Map<Integer, Long> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  private static int key(Line line) {
    return Math.round(line.size() * 2);
  }

  boolean isLarge(Line line) {
    return line.size() > textSize * (1 + SAME_SIZE);
  }

  /**
   * Whether a paragraph begins here.
   *
   * @param paragraph the lines before, not empty, back to where their paragraph began
   */
  boolean beginsParagraph(List<Line> paragraph, Line line) {
    Line above = paragraph.getLast();
    if (Math.abs(above.size() - line.size()) > SAME_SIZE * above.size()
        || above.isBold() != line.isBold()
        || isHeading(above)
        || isHeading(line)
        || isRow(above)
        || isRow(line)) {
      return true;
    }
    return isApart(above, line)
        || isShort(above, line)
        || isBullet(above, line)
        || isIndented(paragraph, line);
  }

  private static boolean isHeading(Line line) {
    return HEADING.matcher(line.text()).matches();
  }

  static boolean isRow(Line line) {
    return line.cells().size() > 1;
  }

  private boolean isApart(Line above, Line line) {
    float usual = leading.getOrDefault(key(line), USUAL_LEADING * line.size());
    return above.page() == line.page() && line.y() - above.y() > PARAGRAPH_GAP * usual;
  }

  /** Whether the line above ends although the next word would have fitted on it. */
  private boolean isShort(Line above, Line line) {
    float room = rightEdge.getOrDefault(key(above), 0f) - above.right();
    return room > line.firstWordWidth() + SPACE * line.size() && !goesOn(above, line);
  }

  /** Whether the words tell that the sentence goes on: dates and numbers are kept on one line. */
  private static boolean goesOn(Line above, Line line) {
    boolean hyphen = Hyphens.endsInHyphen(above.text()) && !above.endsWithBlank();
    boolean open = OPEN_END.matcher(above.text()).find();
    return hyphen || (open && !Character.isUpperCase(line.text().codePointAt(0)));
  }

  private static boolean isBullet(Line above, Line line) {
    return BULLET.matcher(line.text()).lookingAt() && !OPEN_END.matcher(above.text()).find();
  }

  private static boolean isIndented(List<Line> paragraph, Line line) {
    Line above = paragraph.getLast();
    boolean onlyLine = paragraph.size() == 1;
    float indent = INDENT * line.size();
    boolean hangs = BULLET.matcher(paragraph.get(0).text()).lookingAt();
    if (line.left() - above.left() > indent) {
      return !(hangs && onlyLine);
    }
    return above.left() - line.left() > indent && (hangs || !onlyLine);
  }
}
