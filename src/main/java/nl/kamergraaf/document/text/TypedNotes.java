package nl.kamergraaf.document.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.Block.Role;
import nl.kamergraaf.document.ItemNumbers;
import nl.kamergraaf.document.MarkedText;
import nl.kamergraaf.document.NoteCall;
import nl.kamergraaf.document.NoteRun;

/**
 * Finds notes that stand as paragraphs of their own, in documents of forms that could have told
 * them but do not: as the official website heads them ({@code X Noot}), at the end of the questions
 * or the answers ({@code 1 Trouw, 16 oktober 2000}), or typed by hand where a mark above calls them
 * ({@code 1) AD, …}, {@code [1] NOS, …}). Thread-safe; linear.
 */
public final class TypedNotes {
  private final List<Block> blocks;

  /**
   * The note that begins at a paragraph; without a label for one that belongs to the note above it.
   */
  private final Map<Integer, Block> notes = new HashMap<>();

  private final ItemNumbers items;

  private TypedNotes(List<Block> blocks) {
    this.blocks = blocks;
    take(NoteRun.ofSite(words()));
    items = ItemNumbers.in(words());
    items.notes().forEach(this::take);
    takeCalled();
  }

  /**
   * The blocks with the notes told and their marks lifted; unchanged where the form told any note.
   */
  public static List<Block> told(List<Block> blocks) {
    return blocks.stream().anyMatch(block -> block.role() == Role.NOTE)
        ? blocks
        : new TypedNotes(blocks).told();
  }

  private void take(NoteRun run) {
    for (NoteRun.Note note : run.notes()) {
      IntStream.range(note.from(), note.to())
          .filter(at -> blocks.get(at).role() != Role.FURNITURE)
          .forEach(at -> notes.put(at, Block.text("", List.of())));
      notes.put(note.from(), Block.note(note.label(), LineBreaks.join(note.lines())));
    }
  }

  private void takeCalled() {
    NoteLines starts = new NoteLines();
    int due = 1;
    for (int at = 0; at < blocks.size(); at++) {
      Block block = blocks.get(at);
      if (!notes.containsKey(at) && block.role() != Role.FURNITURE) {
        String note = starts.called(block.text(), due).orElse("");
        if (!note.isEmpty()) {
          notes.put(at, Block.note(Integer.toString(due++), note));
        }
        starts.pass(block.text());
      }
    }
  }

  /** The text of each paragraph that is no furniture and no note. */
  private List<String> words() {
    return IntStream.range(0, blocks.size())
        .mapToObj(
            at ->
                blocks.get(at).role() == Role.FURNITURE || notes.containsKey(at)
                    ? ""
                    : blocks.get(at).text())
        .toList();
  }

  private List<Block> told() {
    if (notes.isEmpty()) {
      return blocks;
    }
    List<String> labels =
        notes.values().stream().map(Block::label).filter(label -> !label.isEmpty()).toList();
    boolean isAnew = labels.stream().filter("1"::equals).count() > 1;
    UnraisedMarks marks = new UnraisedMarks(labels);
    List<Block> read = new ArrayList<>();
    for (int at = 0; at < blocks.size(); at++) {
      if (at == items.answers() && isAnew) {
        marks.anew(labels);
      }
      marks.paragraph();
      Block block = notes.getOrDefault(at, blocks.get(at));
      if (!block.text().isEmpty()) {
        read.add(block.role() == Role.TEXT ? lifted(block, marks) : block);
      }
    }
    return read;
  }

  private static Block lifted(Block block, UnraisedMarks marks) {
    StringBuilder text = new StringBuilder(MarkedText.clean(block.text()));
    if (text.length() != block.text().length() || !block.links().isEmpty()) {
      return block;
    }
    for (NoteCall call : block.calls().reversed()) {
      text.insert(call.offset(), MarkedText.mark(call.label()));
    }
    return MarkedText.lift(marks.setOff(text.toString(), true));
  }
}
