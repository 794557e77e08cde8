package nl.kamergraaf.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamergraaf.json.Json;

/**
 * Writes an evaluation for a program: {@code documents}, {@code absent}, {@code fields} by name and
 * {@code ALL}, {@code forms} by name with {@code documents} and {@code fields}, and {@code errors},
 * a list of what was missed and invented, with its quote where there is one.
 *
 * @param fields the fields to tell of, where annotation files have them
 */
public record EvaluationJson(List<Field> fields) {
  public EvaluationJson {
    fields = List.copyOf(fields);
  }

  /** The evaluation as one JSON object. */
  public String of(Evaluation evaluation) {
    Map<String, Object> forms = new LinkedHashMap<>();
    evaluation
        .forms()
        .forEach(form -> forms.put(EvaluationText.name(form), figures(evaluation.in(form))));
    Map<String, Object> all = figures(evaluation);
    all.put("absent", evaluation.absent());
    all.put("forms", forms);
    all.put("errors", evaluation.results().stream().flatMap(this::errors).toList());
    return Json.indented(all);
  }

  private Map<String, Object> figures(Evaluation evaluation) {
    Map<String, Object> rows = new LinkedHashMap<>();
    fields.stream()
        .filter(evaluation::measures)
        .forEach(field -> rows.put(field.label(), row(evaluation.tally(field))));
    rows.put("ALL", row(evaluation.tally(fields)));
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("documents", evaluation.documents());
    figures.put("fields", rows);
    return figures;
  }

  private static Map<String, Object> row(Tally tally) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("gold", tally.gold());
    row.put("found", tally.found());
    row.put("precision", tally.precision());
    row.put("recall", tally.recall());
    row.put("f1", tally.f1());
    return row;
  }

  private Stream<Map<String, String>> errors(Evaluation.Result result) {
    List<Map<String, String>> errors = new ArrayList<>();
    for (Field field : fields) {
      Comparison comparison = result.of(field);
      comparison.missed().forEach(claim -> errors.add(error(result, field, "missed", claim)));
      comparison.invented().forEach(claim -> errors.add(error(result, field, "invented", claim)));
    }
    return errors.stream();
  }

  private static Map<String, String> error(
      Evaluation.Result result, Field field, String fault, Claim claim) {
    Map<String, String> error = new LinkedHashMap<>();
    error.put("file", result.file());
    result.form().ifPresent(form -> error.put("form", EvaluationText.name(form)));
    error.put("field", field.label());
    error.put("error", fault);
    error.put("value", claim.value());
    if (!claim.quote().isEmpty()) {
      error.put("quote", claim.quote());
    }
    return error;
  }
}
