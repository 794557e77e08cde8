package nl.kamergraaf.graph.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** The forms in which one thing is named, each with the number of documents that prefer it. */
final class Forms {
  private static final Comparator<Map.Entry<Node, Integer>> ORDER =
      Map.Entry.<Node, Integer>comparingByValue(Comparator.reverseOrder())
          .thenComparing(entry -> entry.getKey().toString());

  private final Map<Node, Integer> documents = new HashMap<>(4);

  void preferred(Node form) {
    documents.merge(form, 1, Integer::sum);
  }

  void alternative(Node form) {
    documents.putIfAbsent(form, 0);
  }

  /** The form that most documents prefer, of as many the first by code points. */
  Node chosen() {
    return documents.entrySet().stream().min(ORDER).orElseThrow().getKey();
  }

  Stream<Node> others(Node chosen) {
    return documents.keySet().stream().filter(form -> !form.equals(chosen));
  }
}
