package nl.kamergraaf.document.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.ItemNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Finds the footnotes in the lines of a plain text.
 *
 * <p>Official prints put them at the foot of a page, the number glued to the first word ({@code
 * 3Kamerstuk 33 842}), and page furniture follows. Texts as they were sent in put them at the end
 * ({@code 1) AD, …} or {@code [1] NOS, …}), other converters set the number off ({@code 3
 * Kamerstuk}). Notes are numbered through the document, which tells them from lines that happen to
 * begin with a number. The notes of a table stand under it and have a numbering of their own.
 */
final class PageNotes {
  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)(?:[,(]|\\b(?:nrs?\\.?|nummer|en|of|van|de|het|art\\.|artikel|blz\\.|p\\.))$");

  private final BitSet lines = new BitSet();
  private final Map<Integer, Block> notes = new LinkedHashMap<>();

  private final NoteLines starts = new NoteLines();

  /** The number that the next note will have. */
  private int due = 1;

  private final ItemNumbers items;

  /** Whether the numbers have begun anew. */
  private boolean isAnew;

  /** The number that the next note of the questions would have had. */
  private int highest;

  private PageNotes(ItemNumbers items) {
    this.items = items;
  }

  /**
   * The notes in these lines.
   *
   * @param furniture which lines are page furniture, with which a page ends
   * @param items where questions and answers begin; the notes of the questions stand above the
   *     answers where these stand below all questions
   */
  static PageNotes in(List<String> lines, BitSet furniture, ItemNumbers items) {
    PageNotes found = new PageNotes(items);
    for (int from = 0; from < lines.size(); ) {
      int to = furniture.nextSetBit(from);
      int end = to < 0 ? lines.size() : to;
      if (from < items.answers() && items.answers() < end) {
        found.due = found.readFoot(lines, from, items.answers(), found.due);
        from = items.answers();
      }
      found.due = found.readFoot(lines, from, end, found.due);
      from = end + 1;
    }
    found.readTables(lines);
    return found;
  }

  /** Notes right under the rows of a table, each table's numbered from 1. */
  private void readTables(List<String> text) {
    TableNotes tables = new TableNotes(text);
    for (int row = 0; row + 1 < text.size(); row++) {
      if (!tables.isRow(row) || tables.isRow(row + 1)) {
        continue;
      }
      int due = 1;
      for (TableNotes.Found note = tables.at(row + 1, due); note != null; ) {
        if (lines.get(note.from())) {
          break; // it stands at the foot of the page
        }
        lines.set(note.from(), note.to());
        notes.put(note.from(), Block.note(note.label(), note.text()));
        note = note.to() < text.size() ? tables.at(note.to(), ++due) : null;
      }
    }
  }

  /** Whether a line belongs to a note. */
  boolean covers(int line) {
    return lines.get(line);
  }

  /** The note that begins at a line, or null. */
  @Nullable Block startingAt(int line) {
    return notes.get(line);
  }

  /** The labels of the notes that are numbered through the document. */
  List<String> labels() {
    return IntStream.range(1, Math.max(due, highest)).mapToObj(Integer::toString).toList();
  }

  /** Whether the notes of the answers are numbered from 1 again. */
  boolean isAnew() {
    return isAnew;
  }

  private int readFoot(List<String> lines, int from, int to, int due) {
    int last = lastHeading(lines, from, to);
    BitSet glued = glued(lines, last + 1, to);
    int next = due;
    int start = -1;
    List<String> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      String line = lines.get(i);
      if (i > last && start < 0 && next > 1 && isNewStart(line, i)) {
        highest = next;
        next = 1;
      }
      String note = i > last ? note(line, next, glued.get(next)) : null;
      if (note == null && start >= 0 && !endsOpen(lines.get(i - 1))) {
        note = NoteLines.following(line, next).orElse(null);
      }
      starts.pass(line);
      if (note != null) {
        close(start, next - 1, words);
        start = i;
        next++;
        words.add(note);
      } else if (start >= 0 && !line.isEmpty()) {
        if (LineBreaks.isEndOfNotes(line)) {
          break;
        }
        words.add(line);
      }
      if (start >= 0) {
        this.lines.set(i);
      }
    }
    close(start, next - 1, words);
    return next;
  }

  /** Whether a line breaks off where a number is to follow: {@code … Kamerstuk 31 000, nr.} */
  private static boolean endsOpen(String line) {
    return OPEN.matcher(line).find();
  }

  /** Whether the numbers of the notes begin anew with the answers. */
  private boolean isNewStart(String line, int index) {
    return index >= items.answers() && !isAnew && (isAnew = NoteLines.glued(line, 1).isPresent());
  }

  /** The words of the note with that number if it begins at a line. */
  private @Nullable String note(String line, int due, boolean gluedBelow) {
    return NoteLines.glued(line, due)
        .or(() -> starts.bracketed(line, due))
        .or(() -> gluedBelow ? Optional.empty() : starts.called(line, due))
        .orElse(null);
  }

  /** The numbers that are glued to the first word of their line, as those of most notes are. */
  private static BitSet glued(List<String> lines, int from, int to) {
    BitSet numbers = new BitSet();
    for (int i = from; i < to; i++) {
      NoteLines.gluedNumber(lines.get(i)).ifPresent(numbers::set);
    }
    return numbers;
  }

  private void close(int start, int number, List<String> words) {
    if (start >= 0) {
      notes.put(start, Block.note(Integer.toString(number), LineBreaks.join(words)));
      words.clear();
    }
  }

  /** Notes stand below all that is printed on their page, so below its last heading. */
  private int lastHeading(List<String> lines, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (LineBreaks.isHeading(lines.get(i)) || items.at(i).isPresent()) {
        return i;
      }
    }
    return from - 1;
  }
}
