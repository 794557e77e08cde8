package nl.kamergraaf.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.Block.Role;
import nl.kamergraaf.document.MarkedText;
import nl.kamergraaf.document.NoteCall;

/**
 * Finds notes that were typed as paragraphs of their own ({@code 1) AD, …}, {@code [1] NOS, …}), in
 * documents of forms that could have told them but do not: members number them by hand in Word and
 * in Markdown. Thread-safe; linear.
 */
public final class TypedNotes {
  private TypedNotes() {}

  /**
   * The blocks with the notes told and their marks lifted; unchanged where the form told any note.
   */
  public static List<Block> told(List<Block> blocks) {
    return blocks.stream().anyMatch(block -> block.role() == Role.NOTE) ? blocks : find(blocks);
  }

  private static List<Block> find(List<Block> blocks) {
    NoteLines starts = new NoteLines();
    List<Block> read = new ArrayList<>();
    int due = 1;
    for (Block block : blocks) {
      String note = starts.called(block.text(), due).orElse("");
      if (note.isEmpty()) {
        read.add(block);
      } else {
        read.add(Block.note(Integer.toString(due++), note));
      }
      starts.pass(block.text());
    }
    List<String> labels = IntStream.range(1, due).mapToObj(Integer::toString).toList();
    return labels.isEmpty() ? blocks : lifted(read, new UnraisedMarks(labels));
  }

  private static List<Block> lifted(List<Block> blocks, UnraisedMarks marks) {
    List<Block> lifted = new ArrayList<>();
    for (Block block : blocks) {
      marks.paragraph();
      lifted.add(block.role() == Role.TEXT ? lifted(block, marks) : block);
    }
    return lifted;
  }

  private static Block lifted(Block block, UnraisedMarks marks) {
    StringBuilder text = new StringBuilder(MarkedText.clean(block.text()));
    if (text.length() != block.text().length()) {
      return block;
    }
    for (NoteCall call : block.calls().reversed()) {
      text.insert(call.offset(), MarkedText.mark(call.label()));
    }
    return MarkedText.lift(marks.setOff(text.toString(), true));
  }
}
