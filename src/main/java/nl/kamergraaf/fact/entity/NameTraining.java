package nl.kamergraaf.fact.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Trains the {@link NameModel}: logistic regression by stochastic descent with a step of its own
 * for each weight (AdaGrad), always in the same order, so that the same examples give the same
 * weights.
 *
 * <p>A feature counts only if it was seen with {@value #NAMES} different names: so no name is
 * learnt by heart.
 */
final class NameTraining {
  static final int NAMES = 4;
  private static final int ROUNDS = 6;
  private static final double STEP = 0.15;
  private static final double DECAY = 2e-6;
  private static final double LEAST = 0.05;

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> features = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();

  /**
   * What was seen once.
   *
   * @param name the name, in small letters
   * @param isOrganisation whether it is one
   * @param features the numbers of its features
   */
  record Example(String name, boolean isOrganisation, List<Integer> features) {}

  /** Adds what was seen once: a name, whether it is one of an organisation, and its features. */
  void add(String name, boolean isOrganisation, List<String> seen) {
    List<Integer> numbers =
        seen.stream()
            .map(
                feature ->
                    ids.computeIfAbsent(
                        feature,
                        it -> {
                          features.add(it);
                          return features.size() - 1;
                        }))
            .toList();
    examples.add(new Example(name, isOrganisation, numbers));
  }

  /** The model of all examples. */
  NameModel train() {
    boolean[] general = general();
    double[] weights = new double[features.size() + 1];
    double[] slopes = new double[weights.length];
    Arrays.fill(slopes, 1e-3);
    List<Example> order = new ArrayList<>(examples);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, new Random(round));
      for (Example example : order) {
        learn(example, general, weights, slopes);
      }
    }
    Map<String, Double> kept = new TreeMap<>();
    kept.put("", rounded(weights[features.size()]));
    for (int i = 0; i < features.size(); i++) {
      if (general[i] && Math.abs(weights[i]) >= LEAST) {
        kept.put(features.get(i), rounded(weights[i]));
      }
    }
    return new NameModel(kept);
  }

  private static double rounded(double weight) {
    return Math.round(weight * 100) / 100.0;
  }

  private boolean[] general() {
    List<Set<String>> names = new ArrayList<>();
    features.forEach(feature -> names.add(new HashSet<>(4)));
    for (Example example : examples) {
      for (int feature : example.features()) {
        if (names.get(feature).size() < NAMES) {
          names.get(feature).add(example.name());
        }
      }
    }
    boolean[] general = new boolean[features.size()];
    for (int i = 0; i < general.length; i++) {
      general[i] = names.get(i).size() >= NAMES;
    }
    return general;
  }

  private void learn(Example example, boolean[] general, double[] weights, double[] slopes) {
    int none = features.size();
    double score = weights[none];
    for (int feature : example.features()) {
      score += general[feature] ? weights[feature] : 0;
    }
    double error = (example.isOrganisation() ? 1 : 0) - 1 / (1 + Math.exp(-score));
    move(none, error, weights, slopes);
    for (int feature : example.features()) {
      if (general[feature]) {
        move(feature, error - DECAY * weights[feature], weights, slopes);
      }
    }
  }

  private static void move(int feature, double gradient, double[] weights, double[] slopes) {
    slopes[feature] += gradient * gradient;
    weights[feature] += STEP * gradient / Math.sqrt(slopes[feature]);
  }
}
