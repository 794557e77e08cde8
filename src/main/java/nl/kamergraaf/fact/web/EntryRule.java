package nl.kamergraaf.fact.web;

import java.util.Optional;

/** One of the orders in which a source is described. */
interface EntryRule {

  /**
   * What the entry describes, if it does so in this order.
   *
   * @param text its words before the web address, without what leads in
   */
  Optional<Description> read(Entry entry, String text);
}
