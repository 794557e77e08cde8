package nl.kamergraaf.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers a block's words and note marks as a reader meets them: white space made single, letters
 * NFC, soft hyphens and zero-width characters dropped, each mark at the offset from which it was
 * lifted. Not thread-safe.
 */
public final class BlockBuilder {
  private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

  private final StringBuilder text = new StringBuilder();
  private final List<NoteCall> calls = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private boolean spaceDue;

  /** What the words from an index on are linked to; empty where they are not. */
  private String target = "";

  private int linkStart;

  /** Adds running text; any white space in it, line ends too, separates words. */
  public BlockBuilder append(CharSequence words) {
    for (int i = 0; i < words.length(); i++) {
      append(words.charAt(i));
    }
    return this;
  }

  private void append(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      spaceDue = !text.isEmpty();
    } else if (INVISIBLE.indexOf(c) < 0) {
      if (spaceDue) {
        text.append(' ');
        spaceDue = false;
      }
      text.append(c);
      compose(c);
    }
  }

  /** Joins a combining mark with the letter before it. */
  private void compose(char c) {
    int last = text.length() - 2;
    if (last >= 0 && Character.getType(c) == Character.NON_SPACING_MARK) {
      String pair = text.substring(last);
      text.replace(last, last + 2, Normalizer.normalize(pair, Normalizer.Form.NFC));
    }
  }

  /** Notes the mark of a footnote where the text has got to. */
  public BlockBuilder call(String label) {
    calls.add(new NoteCall(label, text.length()));
    return this;
  }

  /** Links the words that follow to something. */
  public BlockBuilder link(String to) {
    endLink();
    target = to;
    linkStart = text.length();
    return this;
  }

  /** The words that are linked end where the text has got to. */
  public BlockBuilder endLink() {
    int start =
        linkStart < text.length() && text.charAt(linkStart) == ' ' ? linkStart + 1 : linkStart;
    if (!target.isEmpty() && start < text.length()) {
      links.add(new Link(target, start, text.length()));
    }
    target = "";
    return this;
  }

  /** Whether there is nothing to make a block of. */
  public boolean isEmpty() {
    return text.isEmpty() && calls.isEmpty();
  }

  /** How many characters there are so far. */
  public int length() {
    return text.length();
  }

  /** The block. The builder is empty afterwards. */
  public Block build(Block.Role role, String label) {
    endLink();
    String words = Normalizer.normalize(text, Normalizer.Form.NFC);
    List<NoteCall> marks =
        calls.stream()
            .map(c -> new NoteCall(c.label(), Math.min(c.offset(), words.length())))
            .toList();
    text.setLength(0);
    List<Link> linked = Link.moved(links, 0, words.length());
    calls.clear();
    links.clear();
    spaceDue = false;
    return new Block(role, label, words, marks, linked);
  }
}
