package nl.kamergraaf.fact.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.fact.entity.Entities.Reading;

/** What the {@link NameModel} says of the names that a document prints. Thread-safe. */
final class ScoredNames {
  private final NameModel model;
  private final CommonWords common;
  private final Abroad abroad;
  private final NameFeatures features;

  ScoredNames(NameModel model, CommonWords common, Abroad abroad) {
    this.model = model;
    this.common = common;
    this.abroad = abroad;
    features = new NameFeatures(common);
  }

  /**
   * Of each candidate the mean, over its occurrences, of the logarithm of the odds that it is an
   * organisation.
   *
   * @param introduced names by the abbreviations with which the document introduces them
   */
  Map<String, Double> of(List<Reading> readings, Map<String, String> introduced) {
    Map<String, Integer> counts = new HashMap<>();
    for (Reading reading : readings) {
      for (Candidate candidate : candidates(reading)) {
        counts.merge(candidate.in(reading.text()), 1, Integer::sum);
      }
    }
    Set<String> phrases = Set.copyOf(introduced.values());
    Map<String, Double> means = new HashMap<>();
    for (Reading reading : readings) {
      for (Candidate candidate : candidates(reading)) {
        String form = candidate.in(reading.text());
        boolean named = introduced.containsKey(form) || phrases.contains(form);
        int count = counts.getOrDefault(form, 1);
        double score =
            model.score(features.of(reading.words(), candidate, named, count > 1)) / count;
        means.merge(form, score, Double::sum);
      }
    }
    return means;
  }

  private List<Candidate> candidates(Reading reading) {
    return Candidate.of(reading.words(), common, abroad);
  }
}
