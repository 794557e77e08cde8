package nl.kamergraaf.fact.web;

import java.util.Optional;

/**
 * The part of a note that describes one source.
 *
 * @param note the whole note's text
 * @param quotation the first quoted words in it
 * @param address the web address in it
 */
record Entry(
    String note, int start, int end, Optional<Quotation> quotation, Optional<WebAddress> address)
    implements Stretch {

  /** Its words. */
  String text() {
    return note.substring(start, end);
  }

  /** Its words before its address, or all. */
  String beforeAddress() {
    return note.substring(start, address.map(WebAddress::start).orElse(end));
  }
}
