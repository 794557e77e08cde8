package nl.kamergraaf.evaluate.metadata;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How far text and metadata agree, over many papers.
 *
 * @param papers how many were read
 * @param findings every value compared
 */
public record Agreement(int papers, List<Finding> findings) {
  public Agreement {
    findings = List.copyOf(findings);
  }

  /** How many values of a field got each verdict. */
  public Map<Verdict, Long> counts(MetadataField field) {
    Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
    findings.stream()
        .filter(finding -> finding.field() == field)
        .forEach(finding -> counts.merge(finding.verdict(), 1L, Long::sum));
    return counts;
  }

  /** The part of a field's values on which both agree, or ours is right, or theirs is wrong. */
  public double settled(MetadataField field) {
    Map<Verdict, Long> counts = counts(field);
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    long settled =
        counts.entrySet().stream()
            .filter(count -> count.getKey().isSettled())
            .mapToLong(Map.Entry::getValue)
            .sum();
    return all == 0 ? 1 : (double) settled / all;
  }

  /** Where they do not agree. */
  public List<Finding> disagreements() {
    return findings.stream().filter(finding -> finding.verdict() != Verdict.AGREE).toList();
  }
}
