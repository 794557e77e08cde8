package nl.kamergraaf.document.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.Furniture;
import nl.kamergraaf.document.ItemNumbers;
import nl.kamergraaf.document.NoteRun;
import org.jspecify.annotations.Nullable;

/**
 * What each line of a plain text is: page furniture, part of a note, the start of a question or an
 * answer, or words that go on.
 *
 * <p>Told in this order, each from what those before it left: furniture; notes as the official
 * website heads them; numbers of questions and answers; notes at the end of the questions and of
 * the answers; notes at the feet of pages and below tables.
 */
final class TextLayout {
  private final List<String> lines;
  private final BitSet furniture = new BitSet();
  private final BitSet noteLines = new BitSet();
  private final Map<Integer, Block> notes = new HashMap<>();
  private final ItemNumbers items;
  private final PageNotes pages;

  TextLayout(List<String> lines) {
    this.lines = lines;
    IntStream.range(0, lines.size())
        .filter(line -> Furniture.is(lines.get(line)))
        .forEach(furniture::set);
    take(NoteRun.ofSite(without(furniture)));
    pageNumbers(ItemNumbers.in(left()));
    items = ItemNumbers.in(left());
    items.notes().forEach(this::take);
    pages = PageNotes.in(left(), furniture, items);
  }

  boolean isFurniture(int line) {
    return furniture.get(line);
  }

  boolean isNote(int line) {
    return noteLines.get(line) || pages.covers(line);
  }

  /** The note that begins at a line, or null. */
  @Nullable Block note(int line) {
    Block note = notes.get(line);
    return note == null ? pages.startingAt(line) : note;
  }

  Optional<ItemNumbers.Start> item(int line) {
    return items.at(line);
  }

  /** Whether a line goes on with the sentence above it that names who asks or who answers. */
  boolean isOfSentence(int line) {
    return items.isOfSentence(line);
  }

  /** Whether a line can't go on with the paragraph above it. */
  boolean isFirst(int line) {
    return items.isFirst(line);
  }

  /** Where the part with the answers begins, if all stand below all questions. */
  int answers() {
    return items.answers();
  }

  /** The labels of the notes. */
  List<String> labels() {
    List<String> labels = new ArrayList<>(pages.labels());
    notes.values().forEach(note -> labels.add(note.label()));
    return labels;
  }

  /** Whether the notes of the answers are numbered from 1 again. */
  boolean isAnew() {
    return pages.isAnew()
        || notes.values().stream().filter(note -> note.label().equals("1")).count() > 1;
  }

  /** Numbers of pages, beside the running foot, that number no question. */
  private void pageNumbers(ItemNumbers known) {
    for (int i = known.questions(); i < lines.size(); i++) {
      boolean isBesideFoot =
          (i > 0 && Furniture.isRunningFoot(lines.get(i - 1)))
              || (i + 1 < lines.size() && Furniture.isRunningFoot(lines.get(i + 1)));
      if (isBesideFoot && known.at(i).isEmpty() && lines.get(i).matches("\\d{1,4}")) {
        furniture.set(i);
      }
    }
  }

  private void take(NoteRun run) {
    for (NoteRun.Note note : run.notes()) {
      noteLines.set(note.from(), note.to());
      notes.put(note.from(), Block.note(note.label(), LineBreaks.join(note.lines())));
    }
  }

  private List<String> left() {
    BitSet taken = (BitSet) furniture.clone();
    taken.or(noteLines);
    return without(taken);
  }

  private List<String> without(BitSet taken) {
    return IntStream.range(0, lines.size())
        .mapToObj(line -> taken.get(line) ? "" : lines.get(line))
        .toList();
  }
}
