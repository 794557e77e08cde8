package nl.kamergraaf.release;

/**
 * The parts of a release: documents, register, topics, ontology, cases, or whatever else its graphs
 * are named after.
 */
final class Parts {
  private Parts() {}

  /** The name of the part that a graph belongs to: many graphs of one kind are in the plural. */
  static String of(String graph, String base) {
    String names = base + "graph/";
    String key = graph.startsWith(names) ? graph.substring(names.length()) : "other";
    int slash = key.indexOf('/');
    return slash < 0 ? key : key.substring(0, slash) + "s";
  }
}
