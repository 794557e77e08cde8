package nl.kamergraaf.fact.web;

import java.util.List;
import java.util.Optional;

/**
 * The part of a note that describes one source.
 *
 * @param note the whole note's text
 * @param quotation the first quoted words in it
 * @param joined other titles with the same imprint: "«A» en «B», Trouw, 5 mei 1998"
 * @param address the web address in it
 */
record Entry(
    String note,
    int start,
    int end,
    Optional<Quotation> quotation,
    List<Quotation> joined,
    Optional<WebAddress> address)
    implements Stretch {
  Entry {
    joined = List.copyOf(joined);
  }

  /** The index behind its last title. */
  int behindTitles() {
    return joined.isEmpty() ? quotation.map(Quotation::end).orElse(start) : joined.getLast().end();
  }

  /** Its words. */
  String text() {
    return note.substring(start, end);
  }

  /** Its words before its address, or all. */
  String beforeAddress() {
    return note.substring(start, address.map(WebAddress::start).orElse(end));
  }
}
