package nl.kamergraaf.release.description;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The data sets of others that a release links to, as {@code linksets.tsv} lists them. */
final class LinkTargets {
  private static final String RESOURCE = "linksets.tsv";
  private static final String PROPERTY = "property";

  /**
   * A data set of others.
   *
   * @param key a short name, for IRIs
   * @param uriSpace how its IRIs begin
   */
  record Target(String key, String uriSpace, String homepage, String titleNl, String titleEn)
      implements Comparable<Target> {
    Target {
      Objects.requireNonNull(key);
      Objects.requireNonNull(uriSpace);
      Objects.requireNonNull(homepage);
      Objects.requireNonNull(titleNl);
      Objects.requireNonNull(titleEn);
    }

    @Override
    public int compareTo(Target other) {
      return Comparator.comparing(Target::key).compare(this, other);
    }
  }

  private final List<String> properties;
  private final List<Target> targets;

  private LinkTargets(List<String> properties, List<Target> targets) {
    this.properties = List.copyOf(properties);
    this.targets = List.copyOf(targets);
  }

  static LinkTargets load() {
    List<String> properties = new ArrayList<>();
    List<Target> targets = new ArrayList<>();
    for (String line : lines()) {
      String[] cells = line.split("\t", -1);
      if (cells[0].equals(PROPERTY)) {
        properties.add(cells[1]);
      } else {
        targets.add(new Target(cells[0], cells[1], cells[2], cells[3], cells[4]));
      }
    }
    return new LinkTargets(properties, targets);
  }

  private static List<String> lines() {
    try (InputStream in = LinkTargets.class.getResourceAsStream(RESOURCE)) {
      Objects.requireNonNull(in, RESOURCE);
      return new BufferedReader(new InputStreamReader(in, UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** The data set with this key, which must be one of them. */
  Target named(String key) {
    return targets.stream().filter(target -> target.key().equals(key)).findFirst().orElseThrow();
  }

  /** The data set that a statement with this property and object links to, if it is a link. */
  Optional<Target> of(String property, String object) {
    return properties.contains(property)
        ? targets.stream().filter(target -> object.startsWith(target.uriSpace())).findFirst()
        : Optional.empty();
  }
}
