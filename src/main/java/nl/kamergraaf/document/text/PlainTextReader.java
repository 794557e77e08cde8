package nl.kamergraaf.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.ItemNumbers;
import nl.kamergraaf.document.MarkedText;
import nl.kamergraaf.text.Glue;
import nl.kamergraaf.text.KnownWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a plain text to blocks: furniture told, notes lifted, wraps undone. Linear;
 * thread-safe.
 */
public final class PlainTextReader {
  private static final Pattern ITEM = Pattern.compile("(\\d{1,2})[.)]\\s+\\p{Lu}");

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private final TextLayout layout;
  private final UnraisedMarks marks;
  private final KnownWords words;
  private boolean ended;

  private PlainTextReader(TextLayout layout, KnownWords words) {
    this.layout = layout;
    this.words = words;
    this.marks = new UnraisedMarks(layout.labels());
  }

  /** The blocks of a text. */
  public static List<Block> blocks(String text) {
    List<String> lines = MarkedText.clean(text).lines().map(String::strip).toList();
    PlainTextReader reader = new PlainTextReader(new TextLayout(lines), new KnownWords(text));
    reader.read(lines);
    return reader.blocks;
  }

  private void read(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (i == layout.answers() && layout.isAnew()) {
        marks.anew(layout.labels());
      }
      if (layout.isFurniture(i)) {
        flushUnless(layout.isOfSentence(i));
        blocks.add(Block.furniture(line));
      } else if (layout.isNote(i)) {
        note(layout.note(i));
      } else if (line.isEmpty()) {
        flushUnless(layout.isOfSentence(i));
      } else if (layout.item(i).isPresent()) {
        item(line, layout.item(i).get());
      } else {
        if (layout.isFirst(i)) {
          flush();
        }
        ended &= !layout.isOfSentence(i);
        text(line);
      }
    }
    flush();
  }

  private void note(@Nullable Block note) {
    flush();
    if (note != null) {
      blocks.add(Block.note(note.label(), lift(note.text()).text()));
    }
  }

  /** A question or an answer begins with its number, alone on the line or before its words. */
  private void item(String line, ItemNumbers.Start start) {
    flush();
    if (start.words() < line.length()) {
      paragraph.append(marks.setOff(line, true));
      ended = LineBreaks.endsParagraph(line);
    } else {
      blocks.add(Block.text(line, List.of()));
    }
  }

  private void text(String line) {
    int marksEnd = marks.leading(paragraph, line);
    if (marksEnd > 0 && !paragraph.isEmpty()) {
      paragraph.append(marks.take(line.substring(0, marksEnd)));
      String rest = line.substring(marksEnd);
      if (!rest.isBlank()) {
        paragraph.append(rest.startsWith(" ") ? " " : "").append(marks.setOff(rest.strip(), false));
        ended = LineBreaks.endsParagraph(rest);
      }
      return;
    }
    boolean goesOn = LineBreaks.goesOn(paragraph, line);
    if (ended || (LineBreaks.startsParagraph(line) && !goesOn) || isNextItem(line)) {
      flush();
    }
    if (LineBreaks.standsAlone(line) && !goesOn) {
      LineBreaks.append(paragraph, line);
      flush();
    } else {
      LineBreaks.append(paragraph, marks.setOff(line, paragraph.isEmpty()));
      ended = LineBreaks.endsParagraph(line);
    }
  }

  /** Whether a line begins with the number behind that of the paragraph so far. */
  private boolean isNextItem(String line) {
    OptionalInt item = item(line);
    return item.isPresent() && item(paragraph).equals(OptionalInt.of(item.getAsInt() - 1));
  }

  private static OptionalInt item(CharSequence text) {
    Matcher item = ITEM.matcher(text);
    return item.lookingAt() ? OptionalInt.of(Integer.parseInt(item.group(1))) : OptionalInt.empty();
  }

  /** The sentence that names who asks or who answers goes on below a page's foot. */
  private void flushUnless(boolean goesOn) {
    if (!goesOn) {
      flush();
    }
  }

  private void flush() {
    if (!paragraph.isEmpty()) {
      blocks.add(lift(paragraph.toString()));
      paragraph.setLength(0);
    }
    marks.paragraph();
    ended = false;
  }

  private Block lift(String text) {
    return MarkedText.lift(words.mend(Glue.mend(text)));
  }
}
