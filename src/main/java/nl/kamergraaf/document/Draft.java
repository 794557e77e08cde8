package nl.kamergraaf.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs that belong together while they are collected: one question, one answer, one remark.
 * Not thread-safe.
 */
final class Draft {
  private final StringBuilder text = new StringBuilder();
  private final List<NoteCall> calls = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  /** Puts a paragraph below the ones before it. */
  void add(Block block) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    append(block);
  }

  /**
   * Goes on with the sentence that the last paragraph left open, healing a word that was broken in
   * two.
   */
  void resume(Block block) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) == '-') {
      text.setLength(text.length() - 1);
    } else if (!text.isEmpty()) {
      text.append(' ');
    }
    append(block);
  }

  /** Whether the last paragraph ends in the middle of a sentence. */
  boolean isOpen() {
    return !text.isEmpty() && ".?!:;»”\")".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  String text() {
    return text.toString();
  }

  List<NoteCall> calls() {
    return calls;
  }

  List<Link> links() {
    return links;
  }

  private void append(Block block) {
    int origin = text.length();
    text.append(block.text());
    links.addAll(Link.moved(block.links(), origin, text.length()));
    block
        .calls()
        .forEach(
            call ->
                calls.add(
                    new NoteCall(call.label(), Math.min(origin + call.offset(), text.length()))));
  }
}
