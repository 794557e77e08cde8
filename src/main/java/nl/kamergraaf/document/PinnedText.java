package nl.kamergraaf.document;

import java.util.List;
import nl.kamergraaf.text.Span;

/** The pinned text while it grows: every passage is put on a line of its own. Not thread-safe. */
final class PinnedText {
  private final StringBuilder text = new StringBuilder();

  /** Puts a passage at the end of which no words are linked to anything. */
  Passage put(Place place, String words) {
    return put(place, words, List.of());
  }

  /** Puts a passage at the end. */
  Passage put(Place place, String words, List<Link> links) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    int start = text.length();
    text.append(words);
    return new Passage(place, new Span(start, text.length()), words, links);
  }

  /** The calls of a passage, with their offsets counted in the pinned text. */
  static List<NoteCall> pin(Passage passage, List<NoteCall> calls) {
    return calls.stream()
        .map(call -> new NoteCall(call.label(), passage.span().start() + call.offset()))
        .toList();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
