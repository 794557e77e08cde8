package nl.kamergraaf.document;

import java.util.List;

/**
 * Words that the markup of a document links to something, such as an {@code extref} of the official
 * XML.
 *
 * @param target what they are linked to, as the markup has it: {@code kst-31934-65}, {@code
 *     jci1.3:c:BWBR0005537&artikel=2:1}, a web address; {@code dossier-31934} for a dossier
 * @param start where the words start: an index into the text that holds them
 * @param end the index behind them
 */
public record Link(String target, int start, int end) {
  public Link {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("a link from " + start + " to " + end);
    }
  }

  /** The links of a text of which only a stretch is left, or to which something was added. */
  static List<Link> moved(List<Link> links, int by, int length) {
    return links.stream()
        .filter(link -> link.start() + by >= 0 && link.end() + by <= length)
        .map(link -> new Link(link.target(), link.start() + by, link.end() + by))
        .toList();
  }
}
