package nl.kamergraaf.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Parts the notes at the foot of the pages, and those below tables, from the text above them. A
 * note is set smaller than the text and begins with its raised label; at the foot of a page it may
 * go on at the foot of the next.
 */
final class FootNotes {
  /** Notes are set in at most this share of the text's size. */
  private static final float SMALLER = 0.88f;

  /** How far, in points, the left sides of a note's lines may differ. */
  private static final float SAME_LEFT = 2f;

  /** How far apart, in shares of the font size, the lines of a note may stand. */
  private static final float NEXT_LINE = 1.8f;

  private static final Pattern LABEL = Pattern.compile("\\d{1,3}|\\*{1,3}|[a-z]");
  private static final Pattern UNRAISED_LABEL = Pattern.compile("(\\d{1,3})\\)?\\s+\\S*\\p{L}");

  /**
   * A note.
   *
   * @param lines its lines, the first without the label
   */
  record Note(String label, List<Line> lines) {}

  private final float textSize;
  private final List<Line> text = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  FootNotes(List<Line> lines, float textSize) {
    this.textSize = textSize;
    lines.stream()
        .collect(Collectors.groupingBy(Line::page, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(this::part);
  }

  /** The lines that are no notes. */
  List<Line> text() {
    return text;
  }

  List<Note> notes() {
    return notes;
  }

  Set<String> labels() {
    return notes.stream().map(Note::label).collect(Collectors.toSet());
  }

  private void part(List<Line> page) {
    int foot = page.size();
    while (foot > 0 && page.get(foot - 1).size() <= SMALLER * textSize) {
      foot--;
    }
    int first = foot;
    while (first < page.size() && label(page.get(first)).isEmpty()) {
      first++;
    }
    while (first > foot && continuesNote(page.get(first - 1))) {
      first--;
    }
    aboveFoot(page.subList(0, first));
    page.subList(first, page.size()).forEach(this::addToNotes);
  }

  /** Takes the notes that stand right below the rows of a table. */
  private void aboveFoot(List<Line> lines) {
    boolean isBelowRow = false;
    boolean isNote = false;
    for (Line line : lines) {
      boolean isSmall = line.size() <= SMALLER * textSize && !Layout.isRow(line);
      Optional<Note> begun = isSmall && (isBelowRow || isNote) ? raised(line) : Optional.empty();
      isNote = begun.isPresent() || (isNote && isSmall && goesOn(notes.getLast(), line));
      if (begun.isPresent()) {
        notes.add(begun.get());
      } else if (isNote) {
        notes.getLast().lines().add(line);
      } else {
        text.add(line);
      }
      isBelowRow = Layout.isRow(line);
    }
  }

  /** Whether a line stands right below the last one of a note, and is set like it. */
  private static boolean goesOn(Note note, Line line) {
    Line above = note.lines().getLast();
    return Math.abs(line.left() - above.left()) < SAME_LEFT
        && line.size() == above.size()
        && line.y() - above.y() < NEXT_LINE * line.size();
  }

  private boolean continuesNote(Line line) {
    return !notes.isEmpty()
        && Math.abs(line.left() - notes.getLast().lines().getLast().left()) < SAME_LEFT
        && line.cells().size() == 1;
  }

  private void addToNotes(Line line) {
    Optional<Note> begun = label(line);
    if (begun.isPresent()) {
      notes.add(begun.get());
    } else {
      notes.getLast().lines().add(line);
    }
  }

  /** The note that the line begins, if it does. */
  private Optional<Note> label(Line line) {
    return raised(line).or(() -> unraised(line));
  }

  private static Optional<Note> raised(Line line) {
    var raised = new StringBuilder();
    int i = 0;
    while (i < line.glyphs().size()
        && (line.glyphs().get(i).lift() > 0 || line.glyphs().get(i).isBlank())) {
      raised.append(line.glyphs().get(i++).text());
    }
    String label = raised.toString().strip();
    return i < line.glyphs().size() && LABEL.matcher(label).matches()
        ? Optional.of(note(label, line.from(i)))
        : Optional.empty();
  }

  /** A label that stands on the line counts only where it is the next number. */
  private Optional<Note> unraised(Line line) {
    Matcher label = UNRAISED_LABEL.matcher(line.text());
    if (!label.lookingAt() || !label.group(1).equals(nextNumber())) {
      return Optional.empty();
    }
    int i = 0;
    while (!Character.isWhitespace(line.glyphs().get(i).text().charAt(0))
        && Character.isDigit(line.glyphs().get(i).text().charAt(0))) {
      i++;
    }
    return Optional.of(note(label.group(1), line.from(i)));
  }

  private String nextNumber() {
    String last = notes.isEmpty() ? "0" : notes.getLast().label();
    return last.chars().allMatch(Character::isDigit)
        ? String.valueOf(Integer.parseInt(last) + 1)
        : "";
  }

  private static Note note(String label, Line first) {
    return new Note(label, new ArrayList<>(List.of(first)));
  }
}
