package nl.kamergraaf.document.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.BlockBuilder;
import nl.kamergraaf.document.NoteCall;
import org.jspecify.annotations.Nullable;

/**
 * The notes of a publication: in the text where they are called, or apart from it and called by id.
 * Not thread-safe.
 */
final class Notes {
  private static final Pattern AROUND_LABEL = Pattern.compile("^[\\s(\\[]+|[\\s.)\\]]+$");

  /** Marks a call whose label is known by the note's id only. */
  private static final String BY_ID = "#";

  private final Map<String, String> labelById = new HashMap<>();

  /** Notes whose paragraph, and notes whose table, is still being read. */
  private final List<Block> ofParagraph = new ArrayList<>();

  private final List<Block> ofTable = new ArrayList<>();
  private final StringBuilder label = new StringBuilder();
  private final StringBuilder callText = new StringBuilder();
  private Map<String, String> attributes = Map.of();
  private BlockBuilder outside = new BlockBuilder();
  private @Nullable BlockBuilder caller;
  private String callId = "";
  private int depth;
  private int count;

  int depth() {
    return depth;
  }

  /**
   * A note begins.
   *
   * @param calledIn the text in which it stands and which so calls it, if any
   * @param outside the text that goes on behind it
   */
  void start(
      Map<String, String> noteAttributes, @Nullable BlockBuilder calledIn, BlockBuilder outside) {
    depth++;
    if (depth > 1) {
      return;
    }
    attributes = noteAttributes;
    caller = calledIn;
    this.outside = outside;
    label.setLength(0);
  }

  void label(String characters) {
    label.append(characters);
  }

  /** The note ends. Gives the text that goes on behind it. */
  BlockBuilder end(Block note) {
    depth--;
    count++;
    String name = name();
    String id = attributes.get("id");
    if (id != null) {
      labelById.put(id, name);
    }
    if (isOfTable()) {
      ofTable.add(new Block(Block.Role.NOTE, name, note.text(), List.of(), note.links()));
    } else {
      if (caller != null) {
        caller.call(name);
      }
      ofParagraph.add(new Block(Block.Role.NOTE, name, note.text(), List.of(), note.links()));
    }
    return outside;
  }

  /** The notes of the paragraphs read so far, each given once. */
  List<Block> takeOfParagraph() {
    return take(ofParagraph);
  }

  /** The notes of the tables read so far, each given once. */
  List<Block> takeOfTable() {
    return take(ofTable);
  }

  private static List<Block> take(List<Block> notes) {
    List<Block> taken = List.copyOf(notes);
    notes.clear();
    return taken;
  }

  private String name() {
    String printed = AROUND_LABEL.matcher(label).replaceAll("");
    String number = printed.isEmpty() ? attributes.getOrDefault("nr", "") : printed;
    return number.isEmpty() ? String.valueOf(count) : number;
  }

  /** Notes of a table have a numbering of their own and stand under it. */
  private boolean isOfTable() {
    return "tabel".equals(attributes.get("type"));
  }

  void startCall(Map<String, String> callAttributes, BlockBuilder text) {
    callText.setLength(0);
    callId = callAttributes.getOrDefault("refid", "");
    if (callId.isEmpty()) {
      callText.append(callAttributes.getOrDefault("nr", ""));
    }
  }

  void callText(String characters) {
    if (!callId.isEmpty() || callText.isEmpty()) {
      callText.append(characters);
    }
  }

  void endCall(BlockBuilder text) {
    String printed = AROUND_LABEL.matcher(callText).replaceAll("");
    if (!callId.isEmpty()) {
      text.call(BY_ID + callId + BY_ID + printed);
    } else if (!printed.isEmpty()) {
      text.call(printed);
    }
  }

  /** The blocks with the calls labelled as the notes are. */
  List<Block> labelled(List<Block> blocks) {
    List<Block> labelled = new ArrayList<>();
    for (Block block : blocks) {
      List<NoteCall> calls = new ArrayList<>();
      for (NoteCall call : block.calls()) {
        String name = resolve(call.label());
        if (!name.isEmpty()) {
          calls.add(new NoteCall(name, call.offset()));
        }
      }
      labelled.add(new Block(block.role(), block.label(), block.text(), calls, block.links()));
    }
    return labelled;
  }

  private String resolve(String call) {
    if (!call.startsWith(BY_ID)) {
      return call;
    }
    int end = call.indexOf(BY_ID, 1);
    return labelById.getOrDefault(call.substring(1, end), call.substring(end + 1));
  }
}
