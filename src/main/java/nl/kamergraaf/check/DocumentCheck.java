package nl.kamergraaf.check;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;

/**
 * Holds the graph of one document by itself against the shapes, so that a document that breaks a
 * rule is set aside and does not keep all others from being published.
 *
 * <p>What a rule says of things that documents share is seen only in the whole; {@link GraphCheck}
 * holds the whole against the same shapes. Thread-safe.
 */
public final class DocumentCheck {
  private final GraphCheck shapes;

  private DocumentCheck(GraphCheck shapes) {
    this.shapes = shapes;
  }

  /** The check by the shapes packed with the program. */
  public static DocumentCheck load() {
    return new DocumentCheck(GraphCheck.load());
  }

  /** Why the document can't be published, in a line; empty if it can. */
  public Optional<String> objection(Graph document) {
    List<Finding> violations =
        shapes.check(document).findings().stream()
            .filter(finding -> finding.severity() == Severity.VIOLATION)
            .toList();
    return violations.stream()
        .findFirst()
        .map(first -> told(first) + (violations.size() > 1 ? more(violations.size() - 1) : ""));
  }

  private static String told(Finding finding) {
    String value = finding.value().map(found -> ": " + found).orElse("");
    return (finding.code() + ": " + finding.en() + " " + finding.focus() + value)
        .replaceAll("\\s+", " ");
  }

  private static String more(int others) {
    return " (and " + others + " more)";
  }
}
