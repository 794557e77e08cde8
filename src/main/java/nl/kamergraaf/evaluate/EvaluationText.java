package nl.kamergraaf.evaluate;

import java.util.List;
import java.util.Locale;
import nl.kamergraaf.source.Format;

/**
 * Writes an evaluation for a person: a line a field, for all forms together and, where there are
 * several, for each; then, if asked, what was missed and invented.
 *
 * <pre>
 * documents 2, absent 0
 * field              gold  found    prec  recall      f1
 * citations            12     11   1.000   0.917   0.957
 * ALL                  12     11   1.000   0.917   0.957
 * </pre>
 *
 * @param fields the fields to tell of, where annotation files have them
 * @param listsErrors whether to list what was missed and invented
 */
public record EvaluationText(List<Field> fields, boolean listsErrors) {
  private static final int LONGEST_QUOTE = 160;

  public EvaluationText {
    fields = List.copyOf(fields);
  }

  /** The evaluation as lines, each ended by a line feed. */
  public String of(Evaluation evaluation) {
    StringBuilder out = new StringBuilder();
    if (listsErrors) {
      evaluation.results().forEach(result -> errors(result, out));
    }
    List<String> absent = evaluation.absent();
    out.append("documents %d, absent %d".formatted(evaluation.documents(), absent.size()));
    absent.forEach(file -> out.append(' ').append(file));
    out.append('\n');
    table(evaluation, out);
    List<Format> forms = evaluation.forms();
    if (forms.size() > 1) {
      for (Format form : forms) {
        Evaluation part = evaluation.in(form);
        out.append("\n%s, documents %d\n".formatted(name(form), part.documents()));
        table(part, out);
      }
    }
    return out.toString();
  }

  private void table(Evaluation evaluation, StringBuilder out) {
    out.append(
        "%-16s%7s%7s%8s%8s%8s\n".formatted("field", "gold", "found", "prec", "recall", "f1"));
    fields.stream()
        .filter(evaluation::measures)
        .forEach(field -> row(field.label(), evaluation.tally(field), out));
    row("ALL", evaluation.tally(fields), out);
  }

  private static void row(String label, Tally tally, StringBuilder out) {
    out.append(
        String.format(
            Locale.ROOT,
            "%-16s%7d%7d%8.3f%8.3f%8.3f\n",
            label,
            tally.gold(),
            tally.found(),
            tally.precision(),
            tally.recall(),
            tally.f1()));
  }

  private void errors(Evaluation.Result result, StringBuilder out) {
    for (Field field : fields) {
      String place = result.file() + result.form().map(f -> " (" + name(f) + ")").orElse("") + ": ";
      Comparison comparison = result.of(field);
      comparison.missed().forEach(claim -> error(place, field, "missed", claim, out));
      comparison.invented().forEach(claim -> error(place, field, "not in gold", claim, out));
    }
  }

  private static void error(
      String place, Field field, String fault, Claim claim, StringBuilder out) {
    out.append(place).append(field.label()).append(": ").append(fault).append(' ');
    out.append(line(claim.value()));
    if (!claim.quote().isEmpty() && !claim.quote().equals(claim.value())) {
      out.append(" «").append(line(claim.quote())).append('»');
    }
    out.append('\n');
  }

  private static String line(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE - 1) + "…";
  }

  /** What a form is called in reports. */
  static String name(Format form) {
    return form.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
