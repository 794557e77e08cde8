package nl.kamergraaf.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.Furniture;
import nl.kamergraaf.document.MarkedText;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Reads Markdown, as converters of official PDFs write it, to blocks: headings, paragraphs, list
 * items; notes are paragraphs that begin with a raised figure. Linear; thread-safe.
 */
public final class MarkdownReader {
  private static final Parser PARSER = Parser.builder().build();

  /** Before the first character of a note, which needs no empty line above it. */
  private static final Pattern NOTE_LINE =
      Pattern.compile("^(?=\\[\\^\\d{1,3}\\]:)", Pattern.MULTILINE);

  private MarkdownReader() {}

  /** The blocks of a text. */
  public static List<Block> blocks(String markdown) {
    Visitor visitor = new Visitor();
    String apart = NOTE_LINE.matcher(MarkedText.clean(markdown)).replaceAll("\n");
    PARSER.parse(apart).accept(visitor);
    return visitor.blocks;
  }

  private static final class Visitor extends AbstractVisitor {
    private final List<Block> blocks = new ArrayList<>();
    private String prefix = "";

    @Override
    public void visit(Heading heading) {
      String text = MarkdownText.of(heading);
      add(Furniture.is(text) ? Block.furniture(text) : Block.heading(text));
    }

    @Override
    public void visit(Paragraph paragraph) {
      text(MarkdownText.of(paragraph));
    }

    @Override
    public void visit(HtmlBlock block) {
      text(Jsoup.parse(block.getLiteral()).text());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
      text(block.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock block) {
      text(block.getLiteral());
    }

    @Override
    public void visit(OrderedList list) {
      int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
      String delimiter = list.getMarkerDelimiter() == null ? "." : list.getMarkerDelimiter();
      for (@Nullable Node item = list.getFirstChild(); item != null; item = item.getNext()) {
        prefix = number++ + delimiter + " ";
        visitChildren(item);
      }
      prefix = "";
    }

    @Override
    public void visit(BulletList list) {
      for (@Nullable Node item = list.getFirstChild(); item != null; item = item.getNext()) {
        prefix = "– ";
        visitChildren(item);
      }
      prefix = "";
    }

    @Override
    public void visit(ListItem item) {
      visitChildren(item);
    }

    private void text(String words) {
      String marked = UnraisedMarks.raised(words);
      String label = MarkedText.leadingMark(marked).orElse("");
      Block block = MarkedText.lift(prefix + marked);
      prefix = "";
      if (!label.isEmpty()) {
        add(Block.note(label, block.text()));
      } else {
        add(Furniture.is(block.text()) ? Block.furniture(block.text()) : block);
      }
    }

    private void add(Block block) {
      if (!block.text().isBlank()) {
        blocks.add(block);
      }
    }
  }
}
