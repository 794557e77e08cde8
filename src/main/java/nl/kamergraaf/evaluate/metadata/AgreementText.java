package nl.kamergraaf.evaluate.metadata;

import java.util.Locale;
import java.util.Map;

/**
 * The table for a person: a line a field, a column a verdict; then, if asked, every disagreement.
 */
public final class AgreementText {
  private final boolean isEachListed;

  /**
   * @param isEachListed whether every disagreement is listed with both values
   */
  public AgreementText(boolean isEachListed) {
    this.isEachListed = isEachListed;
  }

  /** The table. */
  public String of(Agreement agreement) {
    StringBuilder out = new StringBuilder();
    if (isEachListed) {
      agreement
          .disagreements()
          .forEach(
              finding ->
                  out.append(
                      String.format(
                          Locale.ROOT,
                          "%s\t%s\t%s\t%s\t%s%n",
                          finding.file(),
                          finding.field().label(),
                          finding.verdict().label(),
                          finding.ours(),
                          finding.theirs())));
    }
    out.append(String.format(Locale.ROOT, "%d papers%n%n", agreement.papers()));
    for (MetadataField field : MetadataField.values()) {
      Map<Verdict, Long> counts = agreement.counts(field);
      long all = counts.values().stream().mapToLong(Long::longValue).sum();
      out.append(
          String.format(
              Locale.ROOT,
              "%-24s %7d values  %7.3f %%%n",
              field.label(),
              all,
              100 * agreement.settled(field)));
      counts.forEach(
          (verdict, count) ->
              out.append(String.format(Locale.ROOT, "    %-40s %7d%n", verdict.label(), count)));
    }
    return out.toString();
  }
}
