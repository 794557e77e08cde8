package nl.kamergraaf.fact.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * How much each feature speaks for a name of an organisation: a logistic regression, made by {@link
 * NameTraining}. Immutable.
 *
 * @param weights the weight of each feature, in logarithms of odds; "" is that of none
 */
record NameModel(Map<String, Double> weights) {
  static final String RESOURCE = "name-model.tsv.gz";

  NameModel {
    weights = Map.copyOf(weights);
  }

  /** The one that the program comes with. */
  static NameModel load() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    Objects.requireNonNull(
                        NameModel.class.getResourceAsStream(RESOURCE), RESOURCE)),
                StandardCharsets.UTF_8))) {
      Map<String, Double> weights = new HashMap<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int tab = line.lastIndexOf('\t');
        weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
      }
      return new NameModel(weights);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The logarithm of the odds that what has these features is an organisation. */
  double score(Collection<String> features) {
    double score = weights.getOrDefault("", 0.0);
    for (String feature : features) {
      score += weights.getOrDefault(feature, 0.0);
    }
    return score;
  }
}
