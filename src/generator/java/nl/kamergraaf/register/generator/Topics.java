package nl.kamergraaf.register.generator;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.register.generator.Table.Row;
import nl.kamergraaf.register.generator.TurtleFile.Subject;

/**
 * The scheme of topics: policy areas, what comes under them, and a topic for each thing that
 * documents are about.
 */
final class Topics {
  private static final Iri SCHEME = Iri.of(Kind.TOPIC, "scheme");

  private final Attestations attestations;
  private final TurtleFile file = new TurtleFile("Topics. Generated; see docs/register.md.");
  private final Set<String> keys = new HashSet<>();

  Topics(Attestations attestations) {
    this.attestations = attestations;
  }

  TurtleFile file(Collection<List<Thing>> things) {
    Labels.write(
            file.about(SCHEME).is("skos:ConceptScheme"),
            "Onderwerpen van Kamervragen",
            "Topics of parliamentary questions",
            List.of())
        .link("dcterms:source", Sources.named("kamergraaf"));
    List<Row> areas = Table.curated("topics.tsv").rows();
    areas.forEach(row -> keys.add(Spelling.slug(row.get("label"))));
    areas.forEach(this::area);
    things.forEach(list -> list.forEach(this::topic));
    return file;
  }

  private void area(Row row) {
    String key = Spelling.slug(row.get("label"));
    boolean top = row.get("broader").isEmpty();
    Iri source =
        top
            ? Sources.named("kamergraaf")
            : attestations
                .thing(Kind.TOPIC, key, row)
                .map(Thing::source)
                .orElse(Sources.named("kamergraaf"));
    Subject about =
        concept(
            key,
            row.get("label"),
            row.get("labelEn"),
            row.list("names"),
            row.get("broader"),
            source);
    if (top) {
      about.link("skos:topConceptOf", SCHEME);
      file.about(SCHEME).link("skos:hasTopConcept", Iri.of(Kind.TOPIC, key));
    }
  }

  private void topic(Thing thing) {
    if (!keys.add(thing.key())) {
      throw new IllegalStateException("Two topics share the key " + thing.key());
    }
    concept(
            thing.key(),
            thing.label(),
            thing.labelEn(),
            thing.names(),
            thing.broader(),
            thing.source())
        .link("foaf:focus", thing.iri());
  }

  private Subject concept(
      String key, String label, String english, List<String> names, String broader, Iri source) {
    Subject about =
        file.about(Iri.of(Kind.TOPIC, key)).is("kg:Topic").link("skos:inScheme", SCHEME);
    Labels.write(about, label, english, names).link("dcterms:source", source);
    if (!broader.isEmpty()) {
      if (!keys.contains(broader)) {
        throw new IllegalArgumentException("No topic " + broader + " above " + label);
      }
      about.link("skos:broader", Iri.of(Kind.TOPIC, broader));
    }
    return about;
  }
}
