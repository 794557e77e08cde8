package nl.kamergraaf.release.description;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was counted of a release. "Things" are subjects of statements.
 *
 * @param triples the number of statements
 * @param subjects the number of things
 * @param classes the number of things of each class
 * @param properties how each property is used
 * @param links the number of links by property and data set, see {@link LinkTargets}
 * @param examples one thing of each class of the ontology that has things with a page
 * @param first the earliest date at which something was asked or answered
 * @param last the latest of those dates
 */
public record Statistics(
    long triples,
    long subjects,
    Map<String, Long> classes,
    Map<String, Use> properties,
    Map<String, Map<LinkTargets.Target, Long>> links,
    List<String> examples,
    @Nullable String first,
    @Nullable String last) {

  /** The number of statements with a property, and of things that have it. */
  public record Use(long triples, long subjects) {
    Use add(Use more) {
      return new Use(triples + more.triples, subjects + more.subjects);
    }
  }

  public Statistics {
    classes = Collections.unmodifiableMap(new TreeMap<>(classes));
    properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    links = Collections.unmodifiableMap(new TreeMap<>(links));
    examples = List.copyOf(examples);
    if (Objects.isNull(first) != Objects.isNull(last)) {
      throw new IllegalArgumentException("from " + first + " until " + last);
    }
  }
}
