package nl.kamergraaf.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.BlockBuilder;
import nl.kamergraaf.document.RaisedMarks;

/**
 * Puts lines together to paragraphs, across the ends of pages too, and lifts the note marks out.
 */
final class Paragraphs {
  private final Layout layout;
  private final Hyphens hyphens;
  private final RaisedMarks marks;

  Paragraphs(Layout layout, Hyphens hyphens, Set<String> noteLabels) {
    this.layout = layout;
    this.hyphens = hyphens;
    this.marks = new RaisedMarks(noteLabels);
  }

  List<Block> of(List<Line> lines) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || layout.beginsParagraph(lines.subList(start, i), lines.get(i))) {
        blocks.add(block(lines.subList(start, i)));
        start = i;
      }
    }
    return blocks;
  }

  Block note(FootNotes.Note note) {
    return join(note.lines(), false).build(Block.Role.NOTE, note.label());
  }

  private Block block(List<Line> lines) {
    Line first = lines.get(0);
    if (Layout.isRow(first)) {
      return row(first).build(Block.Role.TEXT, "");
    }
    BlockBuilder text = join(lines, true);
    boolean heading =
        (first.isBold() || layout.isLarge(first) || Layout.HEADING.matcher(first.text()).matches());
    Block block = text.build(heading ? Block.Role.HEADING : Block.Role.TEXT, "");
    return RunningLines.isPrinted(block.text()) ? Block.furniture(block.text()) : block;
  }

  private BlockBuilder join(List<Line> lines, boolean withCalls) {
    Words words = new Words();
    boolean blank = false;
    for (Line line : lines) {
      hyphens.join(words.text, blank, line.text());
      add(line, words, withCalls);
      blank = line.endsWithBlank();
    }
    return words.build();
  }

  private BlockBuilder row(Line row) {
    Words words = new Words();
    for (Line cell : row.cells()) {
      words.text.append(words.text.isEmpty() ? "" : " | ");
      add(cell, words, true);
    }
    return words.build();
  }

  private void add(Line line, Words words, boolean withCalls) {
    for (Line.Stretch stretch : line.stretches()) {
      List<String> labels =
          withCalls && stretch.isRaised() ? marks.in(stretch.text(), words.text) : List.of();
      labels.forEach(words::call);
      if (labels.isEmpty()) {
        words.append(plain(stretch));
      }
      words.afterCall = !labels.isEmpty();
    }
  }

  private static String plain(Line.Stretch stretch) {
    return stretch.isRaised() ? RaisedMarks.plain(stretch.text()) : stretch.text();
  }

  /** The words of a paragraph and the marks among them, white space not yet made single. */
  private static final class Words {
    private record Mark(String label, int at) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> calls = new ArrayList<>();
    private boolean afterCall;

    void call(String label) {
      calls.add(new Mark(label, text.length()));
    }

    /** Behind a mark that was lifted out a word begins anew, whether or not a space was drawn. */
    void append(String more) {
      if (afterCall && !more.isEmpty() && Character.isLetterOrDigit(more.charAt(0))) {
        text.append(' ');
      }
      text.append(more);
    }

    BlockBuilder build() {
      var builder = new BlockBuilder();
      int done = 0;
      for (Mark call : calls) {
        builder.append(text.subSequence(done, call.at())).call(call.label());
        done = call.at();
      }
      return builder.append(text.subSequence(done, text.length()));
    }
  }
}
