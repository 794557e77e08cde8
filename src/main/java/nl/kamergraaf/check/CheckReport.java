package nl.kamergraaf.check;

import java.util.List;
import org.apache.jena.graph.Graph;

/**
 * What a check found.
 *
 * @param findings sorted, gravest first
 * @param shacl the same as a SHACL validation report
 */
public record CheckReport(List<Finding> findings, Graph shacl) {
  public CheckReport {
    findings = findings.stream().sorted().toList();
  }

  /** Whether nothing keeps the graph from being published; warnings and gaps do not. */
  public boolean publishable() {
    return count(Severity.VIOLATION) == 0;
  }

  /** How many findings are of that severity. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
