package nl.kamergraaf.document;

import java.util.List;
import nl.kamergraaf.text.Span;

/**
 * A piece of a document's pinned text: paragraphs without line wraps, separated by a line feed.
 *
 * @param place the part of the document it is
 * @param span where it stands in the pinned text
 * @param text the pinned text at that span
 * @param links what its words are linked to; offsets are indexes into {@code text}
 */
public record Passage(Place place, Span span, String text, List<Link> links) {
  public Passage {
    links = List.copyOf(links);
    if (span.length() != text.length()) {
      throw new IllegalArgumentException(
          "span " + span + " does not fit a text of " + text.length());
    }
  }

  /** A piece of text of which no words are linked to anything. */
  public Passage(Place place, Span span, String text) {
    this(place, span, text, List.of());
  }

  /** The span in the pinned text of a stretch of this passage. */
  public Span at(int start, int end) {
    if (end > text.length()) {
      throw new IllegalArgumentException(end + " lies behind the end of the passage");
    }
    return new Span(start, end).shift(span.start());
  }

  /** A part of this passage that stands in a place of its own. */
  public Passage part(Place of, int start, int end) {
    List<Link> within = Link.moved(links, -start, end - start);
    return new Passage(of, at(start, end), text.substring(start, end), within);
  }
}
