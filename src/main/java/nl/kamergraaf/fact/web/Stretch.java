package nl.kamergraaf.fact.web;

/** Something that stands in a text from {@code start} up to, and not including, {@code end}. */
interface Stretch {
  int start();

  int end();

  /** Whether an index lies inside. */
  default boolean covers(int index) {
    return start() <= index && index < end();
  }
}
