package nl.kamergraaf.document.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.BlockBuilder;
import nl.kamergraaf.document.NoteCall;
import nl.kamergraaf.document.NoteMarks;
import org.jspecify.annotations.Nullable;

/** Makes blocks of a publication's elements as they come. Not thread-safe. */
final class Publication {
  private static final Pattern PUBLICATION_ID =
      Pattern.compile("\\b(?:ah|kv)-tk-(?:\\d{8}-\\d+|\\d{4}Z\\d+)\\b");

  /** A paragraph that is nothing but the number of a question or answer. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?:vraag|vragen|antwoord|antwoorden)\\b[^.?!:]{0,40}|\\d{1,3}(?:(?:,| en|, en) ?\\d{1,3})*)[.:]?",
          Pattern.CASE_INSENSITIVE);

  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Kind> open = new ArrayDeque<>();
  private final Notes notes = new Notes();
  private BlockBuilder text = new BlockBuilder();

  /** The heading that an item's first block must have, given by the form where none is printed. */
  private @Nullable String itemHeading;

  /** Whether the next block goes on in the same paragraph, behind its number. */
  private boolean numberBefore;

  private boolean firstCell;

  void start(String name, Map<String, String> attributes) {
    Kind kind = Kind.of(name);
    boolean skipped = isIn(Kind.SKIP);
    open.push(kind);
    if (skipped) {
      return;
    }
    switch (kind) {
      case META -> noteIds(attributes);
      case BLOCK, HEADING, REMARK, NUMBER, FURNITURE, TABLE -> breakUnlessJoined();
      case ITEM, ROW -> startItem();
      case CELL -> startCell();
      case QUESTION, ANSWER -> startAnswerable(kind);
      case NOTE -> startNote(attributes);
      case NOTE_CALL -> notes.startCall(attributes, text);
      case BREAK, NOTE_TEXT -> text.append(" ");
      default -> {}
    }
  }

  void end(String name) {
    Kind kind = Kind.of(name);
    if (!isIn(Kind.SKIP)) {
      end(kind);
    }
    open.pop();
    if (kind == Kind.QUESTION || kind == Kind.ANSWER) {
      itemHeading = null;
    }
  }

  private void end(Kind kind) {
    switch (kind) {
      case HEADING -> endHeading();
      case FURNITURE -> flush(Block.Role.FURNITURE);
      case NUMBER -> endNumber();
      case BLOCK, ITEM -> endBlock();
      case TABLE -> {
        flush();
        blocks.addAll(notes.takeOfTable());
      }
      case REMARK, QUESTION, ANSWER, NOTE_LIST, ROW -> flush();
      case ITEM_NUMBER -> {
        text.append(" ");
        numberBefore = true;
      }
      case NOTE -> endNote();
      case NOTE_CALL -> notes.endCall(text);
      default -> {}
    }
  }

  void text(String characters) {
    if (isIn(Kind.SKIP) || isIn(Kind.META)) {
      return;
    }
    if (isIn(Kind.NOTE_CALL)) {
      notes.callText(characters);
    } else if (isIn(Kind.NOTE_NUMBER)) {
      notes.label(characters);
    } else if (isIn(Kind.SUPERSCRIPT)) {
      text.append(NoteMarks.plain(characters));
    } else {
      text.append(characters);
    }
  }

  /** All that was read, the labels of the notes filled in. */
  List<Block> blocks() {
    flush();
    blocks.addAll(notes.takeOfParagraph());
    blocks.addAll(notes.takeOfTable());
    return notes.labelled(blocks);
  }

  private boolean isIn(Kind kind) {
    return open.contains(kind);
  }

  private void noteIds(Map<String, String> attributes) {
    for (String value : attributes.values()) {
      Matcher id = PUBLICATION_ID.matcher(value);
      if (id.find()) {
        Block block = Block.furniture(id.group());
        if (!blocks.contains(block)) {
          blocks.add(block);
        }
      }
    }
  }

  private void breakUnlessJoined() {
    if (isIn(Kind.NOTE) || isIn(Kind.CELL) || numberBefore) {
      text.append(" ");
    } else {
      flush();
    }
    numberBefore = false;
  }

  private void startItem() {
    if (!isIn(Kind.NOTE)) {
      flush();
    }
    numberBefore = false;
    firstCell = true;
  }

  private void startCell() {
    text.append(firstCell ? " " : " | ");
    firstCell = false;
  }

  private void startAnswerable(Kind kind) {
    flush();
    itemHeading = kind == Kind.QUESTION ? "Vraag" : "Antwoord";
  }

  private void endHeading() {
    if (isIn(Kind.NOTE) || isIn(Kind.CELL)) {
      text.append(" ");
    } else {
      flush(Block.Role.HEADING);
    }
  }

  private void endBlock() {
    if (isIn(Kind.NOTE) || isIn(Kind.CELL)) {
      text.append(" ");
    } else {
      flush();
    }
  }

  private void endNumber() {
    if (isIn(Kind.NOTE) || isIn(Kind.CELL)) {
      text.append(" ");
      return;
    }
    String item = itemHeading;
    if (item == null) {
      flush(Block.Role.HEADING);
      return;
    }
    Block number = text.build(Block.Role.HEADING, "");
    boolean bare = !number.text().isEmpty() && Character.isDigit(number.text().charAt(0));
    add(bare ? with(number, item + " ") : number);
  }

  private static Block with(Block heading, String before) {
    return new Block(
        Block.Role.HEADING,
        "",
        before + heading.text(),
        heading.calls().stream()
            .map(c -> new NoteCall(c.label(), c.offset() + before.length()))
            .toList());
  }

  private void startNote(Map<String, String> attributes) {
    boolean called = !text.isEmpty() && !isIn(Kind.NOTE_LIST) && notes.depth() == 0;
    notes.start(attributes, called ? text : null, text);
    text = new BlockBuilder();
  }

  private void endNote() {
    Block note = text.build(Block.Role.NOTE, "");
    text = notes.end(note);
  }

  private void flush() {
    flush(isIn(Kind.REMARK) ? Block.Role.REMARK : Block.Role.TEXT);
  }

  private void flush(Block.Role role) {
    if (text.isEmpty()) {
      return;
    }
    add(text.build(role, ""));
  }

  /** Adds a block, and behind it the notes that stood in it. */
  private void add(Block block) {
    addUnderHeading(block);
    if (!isIn(Kind.NOTE)) {
      blocks.addAll(notes.takeOfParagraph());
    }
  }

  /** Adds a block, under the heading that its question or answer must have. */
  private void addUnderHeading(Block block) {
    String item = itemHeading;
    itemHeading = null;
    if (item == null || block.text().isEmpty() || block.role() == Block.Role.FURNITURE) {
      if (!block.text().isEmpty()) {
        blocks.add(block);
      }
      return;
    }
    boolean number = NUMBER.matcher(block.text()).matches();
    if (number) {
      boolean bare = Character.isDigit(block.text().charAt(0));
      blocks.add(with(block, bare ? item + " " : ""));
    } else {
      blocks.add(Block.heading(item));
      blocks.add(block);
    }
  }
}
