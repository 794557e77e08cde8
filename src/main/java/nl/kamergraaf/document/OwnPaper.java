package nl.kamergraaf.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Takes from a document what belongs to other papers: where the Aanhangsel was printed on, a page
 * begins with the end of the paper before and ends with the start of the next.
 *
 * <p>A paper starts with its number above the sentence that asks. The document's own is the first
 * that starts in it, and goes on to the one with the next number.
 */
final class OwnPaper {
  private static final Pattern SUBMITTED = Pattern.compile("\\(\\s*ingezonden\\b");

  private final List<Block> blocks;

  private OwnPaper(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** The blocks of the document's own paper, and page furniture; all where no other is there. */
  static List<Block> in(List<Block> blocks) {
    return new OwnPaper(blocks).own();
  }

  private List<Block> own() {
    List<Integer> starts = starts();
    if (starts.isEmpty()) {
      return blocks;
    }
    int start = starts.getFirst();
    int end =
        starts.stream()
            .filter(next -> number(next).orElse(0) == number(start).orElse(0) + 1)
            .findFirst()
            .orElse(blocks.size());
    List<Block> before = blocks.subList(0, start).stream().filter(OwnPaper::isText).toList();
    if (before.stream().anyMatch(block -> isAsking(block.text()))) {
      return blocks;
    }
    boolean isAnother = before.stream().anyMatch(block -> Heading.of(block.text()).isPresent());
    return isAnother || end < blocks.size() ? between(isAnother ? start : 0, end) : blocks;
  }

  private List<Integer> starts() {
    List<Integer> starts = new ArrayList<>();
    OptionalInt last = OptionalInt.empty();
    for (int i = 0; i < blocks.size(); i++) {
      if (isText(blocks.get(i)) && !blocks.get(i).text().isBlank()) {
        if (last.isPresent() && isAsking(blocks.get(i).text())) {
          starts.add(last.getAsInt());
        }
        last = number(i).isPresent() ? OptionalInt.of(i) : OptionalInt.empty();
      }
    }
    return starts;
  }

  private static boolean isAsking(String text) {
    return SUBMITTED.matcher(text).find()
        && HeadLine.of(text).filter(line -> line.kind() == HeadLine.Kind.ASKING).isPresent();
  }

  /** The number of a paper, if the block is nothing else. */
  private Optional<Integer> number(int index) {
    return HeadLine.of(blocks.get(index).text())
        .filter(line -> line.kind() == HeadLine.Kind.APPENDIX_NUMBER)
        .map(line -> Integer.valueOf(line.value()));
  }

  private static boolean isText(Block block) {
    return block.role() != Block.Role.NOTE && block.role() != Block.Role.FURNITURE;
  }

  private static boolean isNote(Block block) {
    return block.role() == Block.Role.NOTE;
  }

  private List<Block> between(int start, int end) {
    List<Block> notes = new ArrayList<>(blocks.stream().filter(OwnPaper::isNote).toList());
    for (String label : calls(blocks.subList(0, start))) {
      if (!notes.isEmpty() && notes.getFirst().label().equals(label)) {
        notes.removeFirst();
      }
    }
    for (String label : calls(blocks.subList(end, blocks.size())).reversed()) {
      if (!notes.isEmpty() && notes.getLast().label().equals(label)) {
        notes.removeLast();
      }
    }
    List<Block> own = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (isText(block) ? isOwn(block, i, start, end) : !isNote(block)) {
        own.add(block);
      }
    }
    own.addAll(notes);
    return own;
  }

  /** What is printed above every paper is taken from wherever it stands. */
  private static boolean isOwn(Block block, int index, int start, int end) {
    return (index >= start && index < end) || (index < start && Furniture.is(block.text()));
  }

  /** The labels called in some blocks, in order, each once. */
  private static List<String> calls(List<Block> blocks) {
    return blocks.stream()
        .filter(OwnPaper::isText)
        .flatMap(block -> block.calls().stream())
        .map(NoteCall::label)
        .distinct()
        .toList();
  }
}
