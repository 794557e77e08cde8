package nl.kamergraaf.release.description;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;

/** The counts of an edition by class, by property and by linked data set. */
final class Partitions {
  private final Edition edition;
  private final Statistics statistics;
  private final Map<String, String> prefixes;

  Partitions(Edition edition, Statistics statistics, Map<String, String> prefixes) {
    this.prefixes = Map.copyOf(prefixes);
    this.edition = edition;
    this.statistics = statistics;
  }

  List<ClassPartition> classes() {
    return statistics.classes().entrySet().stream()
        .map(
            entry ->
                new ClassPartition(
                    named("class-", entry.getKey()), Term.link(entry.getKey()), entry.getValue()))
        .toList();
  }

  List<PropertyPartition> properties() {
    return statistics.properties().entrySet().stream()
        .map(
            entry ->
                new PropertyPartition(
                    named("property-", entry.getKey()),
                    Term.link(entry.getKey()),
                    entry.getValue().triples(),
                    entry.getValue().subjects()))
        .toList();
  }

  List<Linkset> linksets() {
    return statistics.links().entrySet().stream()
        .flatMap(
            byProperty ->
                byProperty.getValue().entrySet().stream()
                    .map(link -> linkset(byProperty.getKey(), link.getKey(), link.getValue())))
        .toList();
  }

  private Linkset linkset(String property, LinkTargets.Target target, long triples) {
    return new Linkset(
        named("links-" + target.key() + "-", property),
        Term.link(edition.dataset()),
        new Linkset.Target(
            edition.part("target-" + target.key()),
            List.of(Literal.text(target.titleNl(), "nl"), Literal.text(target.titleEn(), "en")),
            Term.link(target.homepage()),
            target.uriSpace()),
        Term.link(property),
        triples);
  }

  /** A name for what is said of a term: by its prefixed name, or its whole IRI if it has none. */
  private String named(String kind, String term) {
    return prefixes.entrySet().stream()
        .filter(prefix -> term.startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + "-" + term.substring(prefix.getValue().length()))
        .findFirst()
        .map(name -> edition.part(kind + URLEncoder.encode(name, UTF_8)))
        .orElseGet(() -> edition.part(kind + URLEncoder.encode(term, UTF_8)));
  }
}
