package nl.kamergraaf.document.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.BlockBuilder;
import nl.kamergraaf.document.RaisedMarks;

/** Makes blocks of a publication's elements as they come. Not thread-safe. */
final class Publication {
  private static final Pattern PUBLICATION_ID =
      Pattern.compile("\\b(?:ah|kv)-tk-(?:\\d{8}-\\d+|\\d{4}Z\\d+)\\b");

  private final ItemBlocks blocks = new ItemBlocks();
  private final Deque<Kind> open = new ArrayDeque<>();
  private final Notes notes = new Notes();
  private BlockBuilder text = new BlockBuilder();

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
      case LINK -> startLink(attributes);
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
      blocks.end();
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
      case LINK -> text.endLink();
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
      text.append(RaisedMarks.plain(characters));
    } else {
      text.append(characters);
    }
  }

  /** All that was read, the labels of the notes filled in. */
  List<Block> blocks() {
    flush();
    blocks.addAll(notes.takeOfParagraph());
    blocks.addAll(notes.takeOfTable());
    return notes.labelled(blocks.all());
  }

  private boolean isIn(Kind kind) {
    return open.contains(kind);
  }

  private void noteIds(Map<String, String> attributes) {
    for (String value : attributes.values()) {
      Matcher id = PUBLICATION_ID.matcher(value);
      if (id.find()) {
        blocks.addFurniture(id.group());
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
    blocks.begin(kind == Kind.QUESTION ? "Vraag" : "Antwoord");
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
    if (blocks.isHeadingDue()) {
      blocks.addNumber(text.build(Block.Role.HEADING, ""));
      addNotes();
    } else {
      flush(Block.Role.HEADING);
    }
  }

  private void startLink(Map<String, String> attributes) {
    String dossier = attributes.getOrDefault("dossier", "").replaceAll("\\s", "");
    String target = attributes.getOrDefault("doc", "").strip();
    text.link(dossier.isEmpty() ? target : "dossier-" + dossier);
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

  /** Adds a block, and behind it the notes that stood in it. */
  private void flush(Block.Role role) {
    if (!text.isEmpty()) {
      blocks.add(text.build(role, ""));
      addNotes();
    }
  }

  private void addNotes() {
    if (!isIn(Kind.NOTE)) {
      blocks.addAll(notes.takeOfParagraph());
    }
  }
}
