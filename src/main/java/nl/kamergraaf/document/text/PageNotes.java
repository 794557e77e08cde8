package nl.kamergraaf.document.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.Furniture;
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
  private final BitSet lines = new BitSet();
  private final Map<Integer, Block> notes = new LinkedHashMap<>();

  private final NoteLines starts = new NoteLines();

  /** The number that the next note will have. */
  private int due = 1;

  private PageNotes() {}

  /** The notes in these lines. */
  static PageNotes in(List<String> lines) {
    PageNotes found = new PageNotes();
    for (int from = 0; from < lines.size(); ) {
      int to = pageEnd(lines, from);
      found.due = found.readFoot(lines, from, to, found.due);
      from = to + 1;
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
    return IntStream.range(1, due).mapToObj(Integer::toString).toList();
  }

  private int readFoot(List<String> lines, int from, int to, int due) {
    int last = lastHeading(lines, from, to);
    BitSet glued = glued(lines, last + 1, to);
    int next = due;
    int start = -1;
    List<String> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      String line = lines.get(i);
      String note = i > last ? note(line, next, glued.get(next)) : null;
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
  private static int lastHeading(List<String> lines, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (LineBreaks.isHeading(lines.get(i))) {
        return i;
      }
    }
    return from - 1;
  }

  private static int pageEnd(List<String> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (Furniture.is(lines.get(i))) {
        return i;
      }
    }
    return lines.size();
  }
}
