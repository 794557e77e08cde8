package nl.kamergraaf.fact.theme;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A logistic regression for each theme: how much each word speaks for it or against it, and from
 * which probability on it is proposed. Made by {@link TrainThemes}.
 *
 * <p>In the resource {@code themes.tsv.gz} a line with four cells is a theme (its number, name,
 * bias, threshold), one with two is a word and the numbers of themes with its weights: {@code
 * 3:1.25 17:-0.4}.
 */
final class ThemeModel {
  /** A theme and how likely it is. */
  record Likely(String theme, double probability) {}

  private record Theme(String name, double bias, double threshold) {}

  private final List<Theme> themes = new ArrayList<>();
  private final Map<String, double[]> weights = new HashMap<>();

  private ThemeModel() {}

  static ThemeModel load() {
    try (InputStream packed = ThemeModel.class.getResourceAsStream("themes.tsv.gz")) {
      if (packed == null) {
        throw new IllegalStateException("the program comes with themes.tsv.gz");
      }
      ThemeModel model = new ThemeModel();
      new BufferedReader(new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(model::add);
      return model;
    } catch (IOException e) {
      throw new UncheckedIOException("themes.tsv.gz", e);
    }
  }

  private void add(String[] cells) {
    if (cells.length == 4) {
      themes.add(new Theme(cells[1], Double.parseDouble(cells[2]), Double.parseDouble(cells[3])));
      return;
    }
    double[] ofThemes = new double[themes.size()];
    for (String weight : cells[1].split(" ", -1)) {
      int colon = weight.indexOf(':');
      ofThemes[Integer.parseInt(weight.substring(0, colon))] =
          Double.parseDouble(weight.substring(colon + 1));
    }
    weights.put(cells[0], ofThemes);
  }

  /** The themes that words with these features are likely enough to be about, in a fixed order. */
  List<Likely> of(Collection<String> features) {
    double[] sums = new double[themes.size()];
    for (String feature : features) {
      double[] ofThemes = weights.get(feature);
      if (ofThemes != null) {
        for (int i = 0; i < sums.length; i++) {
          sums[i] += ofThemes[i];
        }
      }
    }
    List<Likely> likely = new ArrayList<>();
    for (int i = 0; i < sums.length; i++) {
      Theme theme = themes.get(i);
      double probability =
          1 / (1 + Math.exp(-theme.bias() - sums[i] / Math.sqrt(Math.max(1, features.size()))));
      if (probability >= theme.threshold()) {
        likely.add(new Likely(theme.name(), probability));
      }
    }
    return likely;
  }
}
