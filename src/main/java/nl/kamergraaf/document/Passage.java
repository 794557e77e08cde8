package nl.kamergraaf.document;

/**
 * A piece of a document's pinned text: paragraphs without line wraps, separated by a line feed.
 *
 * @param place the part of the document it is
 * @param span where it stands in the pinned text
 * @param text the pinned text at that span
 */
public record Passage(Place place, Span span, String text) {
  public Passage {
    if (span.length() != text.length()) {
      throw new IllegalArgumentException(
          "span " + span + " does not fit a text of " + text.length());
    }
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
    return new Passage(of, at(start, end), text.substring(start, end));
  }
}
