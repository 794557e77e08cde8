package nl.kamergraaf.document;

import java.util.List;
import nl.kamergraaf.source.Outcome;

/**
 * Blocks as a test can state them: {@code ROLE text}, each note mark as {@code {1}} in its place.
 */
public final class BlockText {
  private BlockText() {}

  /** The blocks that were read. Fails where none were. */
  public static List<String> of(Outcome<List<Block>> outcome) {
    return switch (outcome) {
      case Outcome.Accepted<List<Block>>(List<Block> blocks) ->
          blocks.stream().map(BlockText::of).toList();
      case Outcome.Refused<List<Block>>(var reason) -> throw new AssertionError(reason);
    };
  }

  /** Why nothing was read. Fails where something was. */
  public static String refusal(Outcome<List<Block>> outcome) {
    return switch (outcome) {
      case Outcome.Accepted<List<Block>>(List<Block> blocks) ->
          throw new AssertionError("was read: " + blocks);
      case Outcome.Refused<List<Block>>(var reason) -> reason.toString();
    };
  }

  private static String of(Block block) {
    var text = new StringBuilder(block.text());
    for (NoteCall call : block.calls().reversed()) {
      text.insert(call.offset(), "{" + call.label() + "}");
    }
    String label = block.label().isEmpty() ? "" : " " + block.label();
    return block.role() + label + " " + text;
  }
}
