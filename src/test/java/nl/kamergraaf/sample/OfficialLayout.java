package nl.kamergraaf.sample;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.sample.Run.Style;

/**
 * Divides a publication over pages as the official PDFs of the Aanhangsel do: one column at the
 * right, the notes called on a page at its foot, however much of an answer follows on the next.
 *
 * <p>All measures are points from the lower left of the page, as read from official PDFs of 2024.
 */
final class OfficialLayout {
  static final double LEFT = 221.1023;
  static final double RIGHT = 540.0;
  static final double SIZE = 8.5266;
  static final double LEADING = 9.5813;
  static final double NOTE_LEFT = 227.3386;
  static final double NOTE_SIZE = 6.9279;
  static final double NOTE_LEADING = 9.0423;

  /** How far the rule is above the first line of notes. */
  static final double RULE_ABOVE_NOTES = 11.406;

  private static final double FIRST_PAGE_TOP = 509.1307;
  private static final double TOP = 771.024;
  private static final double BOTTOM = 148.2526;
  private static final double DESCRIPTION_GAP = 15.251;
  private static final double ITEM_INDENT = 19.8425;
  private static final double ROOM_ABOVE_RULE = 14;

  /** A line of text with its place. */
  record Line(double x, double y, List<Run> runs) {}

  /** What stands on a page: running text, and notes at the foot, each with its number's runs. */
  record Page(List<Line> text, List<Line> notes, List<Line> noteNumbers) {}

  private final Publication publication;
  private final LineBreaker.Measure measure;
  private final Hyphenation hyphenation;
  private final List<Page> pages = new ArrayList<>();
  private List<Line> text = new ArrayList<>();
  private List<String> called = new ArrayList<>();
  private double y = FIRST_PAGE_TOP;

  private OfficialLayout(
      Publication publication, LineBreaker.Measure measure, Hyphenation hyphenation) {
    this.publication = publication;
    this.measure = measure;
    this.hyphenation = hyphenation;
  }

  /**
   * The pages of a publication.
   *
   * @param measure widths at the size of the running text
   */
  static List<Page> pages(
      Publication publication, LineBreaker.Measure measure, Hyphenation hyphenation) {
    OfficialLayout layout = new OfficialLayout(publication, measure, hyphenation);
    publication.blocks().forEach(layout::add);
    layout.closePage();
    return layout.pages;
  }

  private void add(Block block) {
    boolean item = block.kind() == Block.Kind.ITEM;
    List<Run> runs = block.runs();
    if (item) {
      runs = withoutNumber(runs);
    }
    double left = item ? LEFT + ITEM_INDENT : LEFT;
    Hyphenation breaks = block.kind() == Block.Kind.PROVENANCE ? Hyphenation.NONE : hyphenation;
    double gap = gapAbove(block.kind());
    boolean first = true;
    for (List<Run> line : new LineBreaker(measure, breaks, RIGHT - left).lines(runs)) {
      place(left, line, gap, block.kind() == Block.Kind.HEADING ? 2 * LEADING : 0);
      if (item && first) {
        text.add(new Line(LEFT, y, List.of(new Run(Style.ROMAN, number(block)))));
      }
      first = false;
      gap = LEADING;
    }
  }

  private static double gapAbove(Block.Kind kind) {
    return switch (kind) {
      case DESCRIPTION -> DESCRIPTION_GAP;
      case HEADING, PROVENANCE -> 2 * LEADING;
      case PARAGRAPH, ITEM -> LEADING;
    };
  }

  private static String number(Block item) {
    String text = item.runs().getFirst().text();
    return text.substring(0, text.indexOf('.') + 1);
  }

  private static List<Run> withoutNumber(List<Run> runs) {
    Run first = runs.getFirst();
    List<Run> rest = new ArrayList<>(runs);
    rest.set(0, new Run(first.style(), first.text().substring(first.text().indexOf('.') + 1)));
    return rest;
  }

  /**
   * Puts a line under the last one, or on a new page where it and the notes it calls do not fit.
   */
  private void place(double x, List<Run> line, double gap, double roomBelow) {
    List<String> calls =
        line.stream().filter(run -> run.style() == Style.MARK).map(Run::text).toList();
    List<String> notes = new ArrayList<>(called);
    notes.addAll(calls);
    double next = text.isEmpty() ? y : y - gap;
    if (next - roomBelow < lowest(notes)) {
      closePage();
      next = TOP;
    }
    called.addAll(calls);
    text.add(new Line(x, next, line));
    y = next;
  }

  private double lowest(List<String> notes) {
    int lines = notes.stream().mapToInt(note -> noteLines(note).size()).sum();
    return lines == 0
        ? BOTTOM
        : BOTTOM + (lines - 1) * NOTE_LEADING + RULE_ABOVE_NOTES + ROOM_ABOVE_RULE;
  }

  private void closePage() {
    List<Line> notes = new ArrayList<>();
    List<Line> numbers = new ArrayList<>();
    double at =
        BOTTOM
            + called.stream().mapToInt(note -> noteLines(note).size()).sum() * NOTE_LEADING
            - NOTE_LEADING;
    for (String note : called) {
      numbers.add(new Line(LEFT, at, List.of(new Run(Style.MARK, note))));
      for (List<Run> line : noteLines(note)) {
        notes.add(new Line(NOTE_LEFT, at, line));
        at -= NOTE_LEADING;
      }
    }
    pages.add(new Page(text, notes, numbers));
    text = new ArrayList<>();
    called = new ArrayList<>();
    y = TOP;
  }

  private List<List<Run>> noteLines(String number) {
    LineBreaker.Measure small = run -> measure.widthOf(run) * NOTE_SIZE / SIZE;
    List<Run> note = publication.notes().get(number);
    if (note == null) {
      throw new IllegalArgumentException(publication.id() + " calls no such note: " + number);
    }
    return new LineBreaker(small, hyphenation, RIGHT - NOTE_LEFT).lines(note);
  }
}
