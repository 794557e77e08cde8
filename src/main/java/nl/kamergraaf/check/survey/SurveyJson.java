package nl.kamergraaf.check.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kamergraaf.json.Json;

/**
 * Writes a survey for a program: {@code sound}, {@code counts} by kind and {@code coverage}, a list
 * with {@code role}, {@code form}, figures and the names that were missed or mistaken.
 */
public final class SurveyJson {
  /** The survey as one JSON object. */
  public String of(RegisterSurvey survey) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("sound", survey.sound());
    Map<String, Object> counts = new LinkedHashMap<>();
    survey.counts().forEach(count -> counts.put(count.kind(), figures(count)));
    all.put("counts", counts);
    List<Map<String, Object>> coverage =
        survey.coverages().stream().map(SurveyJson::figures).toList();
    all.put("coverage", coverage);
    return Json.indented(all);
  }

  private static Map<String, Object> figures(Count count) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("entries", count.entries());
    figures.put("names", count.names());
    figures.put("linked", count.linked());
    figures.put("withoutSource", count.withoutSource());
    return figures;
  }

  private static Map<String, Object> figures(Coverage coverage) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("role", coverage.role().name().toLowerCase(Locale.ROOT));
    figures.put("form", coverage.form().name().toLowerCase(Locale.ROOT));
    figures.put("names", coverage.names());
    figures.put("found", coverage.found());
    figures.put("share", coverage.share());
    figures.put("missed", coverage.missed());
    figures.put("mistaken", coverage.mistaken());
    return figures;
  }
}
