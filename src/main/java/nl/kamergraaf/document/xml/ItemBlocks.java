package nl.kamergraaf.document.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.NoteCall;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a publication as they come, each question and answer under a heading: the one that
 * is printed, else the one that its element implies. Not thread-safe.
 */
final class ItemBlocks {
  /** A paragraph that is nothing but the number of a question or answer. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?:vraag|vragen|antwoord|antwoorden)\\b[^.?!:]{0,40}|\\d{1,3}(?:(?:,| en|, en) ?\\d{1,3})*)[.:]?",
          Pattern.CASE_INSENSITIVE);

  private final List<Block> blocks = new ArrayList<>();

  /** The heading that the item's first block must have; null where it has been given. */
  private @Nullable String heading;

  /** A question or an answer begins. */
  void begin(String word) {
    heading = word;
  }

  /** The question or answer ends. */
  void end() {
    heading = null;
  }

  /** Whether a question or an answer has begun and has no heading yet. */
  boolean isHeadingDue() {
    return heading != null;
  }

  /** Adds the number of an item, with the word that its heading has before it. */
  void addNumber(Block number) {
    String item = heading;
    add(item != null && isBare(number) ? with(number, item + " ") : number);
  }

  /** Adds a block, under the heading that its question or answer must have. */
  void add(Block block) {
    String item = heading;
    heading = null;
    if (block.text().isEmpty()) {
      return;
    }
    if (item == null || block.role() == Block.Role.FURNITURE) {
      blocks.add(block);
    } else if (NUMBER.matcher(block.text()).matches()) {
      blocks.add(with(block, isBare(block) ? item + " " : ""));
    } else {
      blocks.add(Block.heading(item));
      blocks.add(block);
    }
  }

  /** Adds blocks that are no part of an item. */
  void addAll(List<Block> others) {
    blocks.addAll(others);
  }

  /** Adds page furniture, once. */
  void addFurniture(String text) {
    Block block = Block.furniture(text);
    if (!blocks.contains(block)) {
      blocks.add(block);
    }
  }

  /** All blocks so far. */
  List<Block> all() {
    return List.copyOf(blocks);
  }

  private static boolean isBare(Block number) {
    return !number.text().isEmpty() && Character.isDigit(number.text().charAt(0));
  }

  private static Block with(Block number, String before) {
    return new Block(
        Block.Role.HEADING,
        "",
        before + number.text(),
        number.calls().stream()
            .map(c -> new NoteCall(c.label(), c.offset() + before.length()))
            .toList());
  }
}
