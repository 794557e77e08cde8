package nl.kamergraaf.release.description;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Counts the statements of a release as they pass.
 *
 * <p>All statements about a thing must come one after the other, none of them twice; what is held
 * in memory is then one thing and the counts. Counts that were written down can be read and gone on
 * with where things change. Not thread-safe.
 */
public final class StatisticsCounter {
  private static final Set<Node> DATES = Set.of(Kg.submittedOn, Kg.receivedOn);

  private final String things;
  private final LinkTargets targets = LinkTargets.load();
  private final List<Triple> thing = new ArrayList<>();
  private final Map<String, Long> classes = new TreeMap<>();
  private final Map<String, Statistics.Use> properties = new TreeMap<>();
  private final Map<String, Map<LinkTargets.Target, Long>> links = new TreeMap<>();
  private final Map<String, String> examples = new TreeMap<>();
  private final Set<String> lost = new HashSet<>();
  private final Map<String, Long> days = new TreeMap<>();
  private long triples;
  private long subjects;

  /**
   * @param base the base of the release's addresses
   */
  public StatisticsCounter(String base) {
    this.things = base + "id/";
  }

  public void count(Triple triple) {
    if (!thing.isEmpty() && !thing.get(0).getSubject().equals(triple.getSubject())) {
      countThing(thing, 1);
      thing.clear();
    }
    thing.add(triple);
  }

  /** Counts what is now said of a thing in place of what was. */
  public void replace(List<Triple> old, List<Triple> now) {
    countThing(old, -1);
    countThing(now, 1);
  }

  /** The counts of all that has passed. */
  public Statistics finish() {
    countThing(thing, 1);
    thing.clear();
    examples.keySet().retainAll(classes.keySet());
    return new Statistics(
        triples,
        subjects,
        classes,
        properties,
        links,
        examples.values().stream().distinct().sorted().toList(),
        days.keySet().stream().findFirst().orElse(null),
        days.keySet().stream().reduce((one, later) -> later).orElse(null));
  }

  /** The classes whose example went while other things of theirs are left. */
  public Set<String> withoutExample() {
    return lost.stream().filter(classes::containsKey).collect(Collectors.toUnmodifiableSet());
  }

  /** Takes the first of things that have this class for its example. */
  public void exemplify(String type, Stream<Node> all) {
    examples.remove(type);
    lost.remove(type);
    all.forEach(thing -> offer(type, thing));
  }

  /** Writes down the counts, after {@link #finish}. */
  public void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("all\t" + triples + "\t" + subjects);
    classes.forEach((type, n) -> lines.add("class\t" + type + "\t" + n));
    properties.forEach(
        (property, use) ->
            lines.add("property\t" + property + "\t" + use.triples() + "\t" + use.subjects()));
    links.forEach(
        (property, by) ->
            by.forEach(
                (target, n) -> lines.add("link\t" + property + "\t" + target.key() + "\t" + n)));
    examples.forEach((type, example) -> lines.add("example\t" + type + "\t" + example));
    days.forEach((day, n) -> lines.add("day\t" + day + "\t" + n));
    Files.write(file, lines, UTF_8);
  }

  /** Goes on from counts that were written down. */
  public void read(Path file) throws IOException {
    for (String line : Files.readAllLines(file, UTF_8)) {
      String[] cells = line.split("\t", -1);
      long number = cells[0].equals("example") ? 0 : Long.parseLong(cells[cells.length - 1]);
      switch (cells[0]) {
        case "all" -> {
          triples = Long.parseLong(cells[1]);
          subjects = number;
        }
        case "class" -> classes.put(cells[1], number);
        case "property" ->
            properties.put(cells[1], new Statistics.Use(Long.parseLong(cells[2]), number));
        case "link" ->
            links
                .computeIfAbsent(cells[1], property -> new TreeMap<>())
                .put(targets.named(cells[2]), number);
        case "example" -> examples.put(cells[1], cells[2]);
        case "day" -> days.put(cells[1], number);
        default -> throw new IOException("not a count: " + line);
      }
    }
  }

  private void countThing(List<Triple> about, int by) {
    if (about.isEmpty()) {
      return;
    }
    Node subject = about.get(0).getSubject();
    Map<String, Long> uses = new HashMap<>();
    for (Triple triple : about) {
      uses.merge(triple.getPredicate().getURI(), (long) by, Long::sum);
      if (triple.getPredicate().equals(RDF.Nodes.type) && triple.getObject().isURI()) {
        countClass(triple.getObject().getURI(), subject, by);
      } else if (DATES.contains(triple.getPredicate())) {
        countDate(triple.getObject(), by);
      } else if (triple.getObject().isURI() && isThing(subject)) {
        countLink(triple, by);
      }
    }
    uses.forEach((property, n) -> properties.merge(property, new Statistics.Use(n, by), this::sum));
    triples += (long) by * about.size();
    subjects += by;
  }

  private static void count(Map<String, Long> counts, String key, int by) {
    counts.merge(key, (long) by, StatisticsCounter::sumOrNone);
  }

  private static @Nullable Long sumOrNone(long before, long more) {
    return before + more == 0 ? null : before + more;
  }

  private Statistics.@Nullable Use sum(Statistics.Use before, Statistics.Use more) {
    Statistics.Use sum = before.add(more);
    return sum.subjects() == 0 ? null : sum;
  }

  private boolean isThing(Node node) {
    return node.isURI() && node.getURI().startsWith(things);
  }

  private void countClass(String type, Node subject, int by) {
    count(classes, type, by);
    if (by > 0) {
      offer(type, subject);
    } else if (subject.isURI() && subject.getURI().equals(examples.get(type))) {
      lost.add(type);
    }
  }

  /** Takes a thing for the example of its class, if it has a page and none comes before it. */
  private void offer(String type, Node subject) {
    if (type.startsWith(Kg.NS) && isThing(subject) && hasPage(subject.getURI())) {
      String example = examples.get(type);
      if (example == null || !isBefore(example, subject.getURI())) {
        examples.put(type, subject.getURI());
        lost.remove(type);
      }
    }
  }

  /** In the order in which statements come. */
  private static boolean isBefore(String iri, String other) {
    return Arrays.compareUnsigned((iri + ">").getBytes(UTF_8), (other + ">").getBytes(UTF_8)) < 0;
  }

  /** Things have pages; their parts, such as a document's questions, are described there. */
  private boolean hasPage(String iri) {
    String path = iri.substring(things.length());
    return path.indexOf('/') > 0 && path.indexOf('/') == path.lastIndexOf('/');
  }

  private void countDate(Node date, int by) {
    if (date.isLiteral() && XSDDatatype.XSDdate.equals(date.getLiteralDatatype())) {
      count(days, date.getLiteralLexicalForm(), by);
    }
  }

  private void countLink(Triple link, int by) {
    String property = link.getPredicate().getURI();
    targets
        .of(property, link.getObject().getURI())
        .ifPresent(
            target -> {
              Map<LinkTargets.Target, Long> its =
                  links.computeIfAbsent(property, key -> new TreeMap<>());
              its.merge(target, (long) by, StatisticsCounter::sumOrNone);
              if (its.isEmpty()) {
                links.remove(property);
              }
            });
  }
}
