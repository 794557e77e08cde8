package nl.kamergraaf.document.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The words of a Markdown node, emphasis left out, raised figures kept as {@code <sup>}. Not
 * thread-safe.
 */
final class MarkdownText extends AbstractVisitor {
  private final StringBuilder text = new StringBuilder();

  private MarkdownText() {}

  /** The words below a node. */
  static String of(Node node) {
    MarkdownText visitor = new MarkdownText();
    visitor.visitChildren(node);
    return visitor.text.toString().strip();
  }

  @Override
  public void visit(Text node) {
    append(node.getLiteral());
  }

  @Override
  public void visit(Code node) {
    append(node.getLiteral());
  }

  @Override
  public void visit(HtmlInline node) {
    String tag = node.getLiteral();
    append(tag.matches("(?i)</?sup>") ? tag : tag.matches("(?i)<br\\s*/?>") ? " " : "");
  }

  @Override
  public void visit(Link node) {
    int start = text.length();
    visitChildren(node);
    String target = node.getDestination();
    String words = text.substring(start);
    if (target.startsWith("#")) {
      if (words.matches("\\[?\\d{1,3}\\]?")) { // the mark of a note, linked to the note
        text.setLength(start);
        append("<sup>" + words.replaceAll("\\D", "") + "</sup>");
      }
      return;
    }
    if (!target.isEmpty() && !words.contains(target) && !target.startsWith("mailto:")) {
      append(words.isEmpty() ? target : " (" + target + ")");
    }
  }

  @Override
  public void visit(SoftLineBreak node) {
    text.append('\n');
  }

  @Override
  public void visit(HardLineBreak node) {
    text.append('\n');
  }

  /** Lines are put together as in plain text, so that words broken in two are mended. */
  private void append(String words) {
    int last = text.length() - 1;
    if (last >= 0 && text.charAt(last) == '\n') {
      text.setLength(last);
      LineBreaks.append(text, words);
    } else {
      text.append(words);
    }
  }
}
