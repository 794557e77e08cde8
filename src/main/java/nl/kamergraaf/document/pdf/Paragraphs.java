package nl.kamergraaf.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
      String row = first.cells().stream().map(Line::text).collect(Collectors.joining(" | "));
      return new BlockBuilder().append(row).build(Block.Role.TEXT, "");
    }
    BlockBuilder text = join(lines, true);
    boolean heading =
        (first.isBold() || layout.isLarge(first) || Layout.HEADING.matcher(first.text()).matches());
    Block block = text.build(heading ? Block.Role.HEADING : Block.Role.TEXT, "");
    return Furniture.isPrinted(block.text()) ? Block.furniture(block.text()) : block;
  }

  private BlockBuilder join(List<Line> lines, boolean withCalls) {
    var words = new StringBuilder();
    List<Mark> calls = new ArrayList<>();
    boolean blank = false;
    boolean afterCall = false;
    for (Line line : lines) {
      hyphens.join(words, blank, line.text());
      for (Line.Stretch stretch : line.stretches()) {
        List<String> labels =
            withCalls && stretch.isRaised() ? marks.in(stretch.text(), words) : List.of();
        labels.forEach(label -> calls.add(new Mark(label, words.length())));
        if (labels.isEmpty()) {
          append(words, plain(stretch), afterCall);
        }
        afterCall = !labels.isEmpty();
      }
      blank = line.endsWithBlank();
    }
    return build(words, calls);
  }

  private static String plain(Line.Stretch stretch) {
    return stretch.isRaised() ? RaisedMarks.plain(stretch.text()) : stretch.text();
  }

  /** Behind a mark that was lifted out a word begins anew, whether or not a space was drawn. */
  private static void append(StringBuilder words, String more, boolean afterCall) {
    if (afterCall && !more.isEmpty() && Character.isLetterOrDigit(more.charAt(0))) {
      words.append(' ');
    }
    words.append(more);
  }

  /** A mark and where it stands among the words, white space not yet made single. */
  private record Mark(String label, int at) {}

  private static BlockBuilder build(CharSequence words, List<Mark> calls) {
    var builder = new BlockBuilder();
    int done = 0;
    for (Mark call : calls) {
      builder.append(words.subSequence(done, call.at())).call(call.label());
      done = call.at();
    }
    return builder.append(words.subSequence(done, words.length()));
  }
}
