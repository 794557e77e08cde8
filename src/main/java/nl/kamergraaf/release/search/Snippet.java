package nl.kamergraaf.release.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The passages of a text in which the words of a search occur, or its beginning.
 *
 * @param place the IRI of the part of a document, or of the thing, that the first passage is of;
 *     empty if there is no text
 */
public record Snippet(String place, List<Part> parts) {
  static final Snippet NONE = new Snippet("", List.of());

  /** A run of text; {@code found} if it is one of the words looked for. */
  public record Part(String text, boolean found) {}

  public Snippet {
    parts = List.copyOf(parts);
  }

  /** Its words. */
  public String text() {
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(part.text()));
    return text.toString();
  }

  /** Gathers runs of text. */
  static final class Writer {
    private final List<Part> parts = new ArrayList<>();

    void add(String text, boolean found) {
      if (!text.isEmpty()) {
        parts.add(new Part(text, found));
      }
    }

    Snippet snippet(String place) {
      return new Snippet(place, parts);
    }
  }
}
