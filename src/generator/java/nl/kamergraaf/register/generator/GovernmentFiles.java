package nl.kamergraaf.register.generator;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.register.generator.Table.Row;
import nl.kamergraaf.register.generator.TurtleFile.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Groups, parties, cabinets, ministries and offices: short curated tables, with identifiers from
 * the reference files.
 */
final class GovernmentFiles {
  private final Path reference;
  private final Sources sources;
  private final ListedParties listed;

  GovernmentFiles(Path reference, Sources sources) {
    this.reference = reference;
    this.sources = sources;
    this.listed = new ListedParties(reference);
  }

  TurtleFile groups() {
    TurtleFile file = new TurtleFile("Parliamentary groups. Generated; see docs/register.md.");
    for (Row row : Table.curated("groups.tsv").rows()) {
      Subject group = entry(file, Kind.GROUP, row.get("key"), row);
      row.list("party").forEach(party -> group.link("kg:groupOfParty", Iri.of(Kind.PARTY, party)));
      row.list("splitFrom").forEach(other -> group.link("kg:splitFrom", Iri.of(Kind.GROUP, other)));
      row.list("mergedFrom")
          .forEach(other -> group.link("kg:mergedFrom", Iri.of(Kind.GROUP, other)));
      group.link("dcterms:source", sources.written(row.get("source")));
      if (row.get("party").isEmpty()) {
        row.list("references").stream()
            .flatMap(name -> listed.of(name).stream())
            .findFirst()
            .ifPresent(known -> founded(group, known));
      }
    }
    return file;
  }

  TurtleFile parties() {
    TurtleFile file = new TurtleFile("Political parties. Generated; see docs/register.md.");
    for (Row row : Table.curated("parties.tsv").rows()) {
      Subject party = entry(file, Kind.PARTY, row.get("key"), row);
      listed.of(row.get("reference")).ifPresent(known -> founded(party, known));
      row.list("sources").forEach(source -> party.link("dcterms:source", sources.written(source)));
    }
    return file;
  }

  private static void founded(Subject organisation, ListedParties.Listed known) {
    organisation.day("kg:startDate", known.founded());
    known.wikidata().ifPresent(id -> organisation.link("owl:sameAs", Iri.wikidata(id)));
    if (!known.founded().isEmpty() || known.wikidata().isPresent()) {
      organisation.link("dcterms:source", Sources.named("openkamer"));
    }
  }

  TurtleFile cabinets() {
    Table members = Table.reference(reference, "parlgov_NLD_view_cabinet.csv");
    Map<String, String> parties = new HashMap<>();
    Table.curated("parties.tsv")
        .rows()
        .forEach(row -> names(row).forEach(name -> parties.put(name, row.get("key"))));
    TurtleFile file = new TurtleFile("Cabinets. Generated; see docs/register.md.");
    for (Row row : Table.curated("cabinets.tsv").rows()) {
      Subject cabinet = entry(file, Kind.CABINET, row.get("key"), row);
      cabinet.day("kg:startDate", row.get("start")).day("kg:endDate", row.get("end"));
      row.list("wikidata").forEach(id -> cabinet.link("owl:sameAs", Iri.wikidata(id)));
      members.rows().stream()
          .filter(
              member ->
                  !row.get("parlgov").isEmpty()
                      && member.get("start_date").equals(row.get("parlgov")))
          .filter(member -> member.get("cabinet_party").equals("1"))
          .map(member -> parties.get(member.get("party_name_short")))
          .forEach(party -> coalition(cabinet, party));
      cabinet.link("dcterms:source", sources.written(row.get("source")));
    }
    return file;
  }

  private void coalition(Subject cabinet, @Nullable String party) {
    if (party != null) {
      cabinet
          .link("kg:coalitionParty", Iri.of(Kind.PARTY, party))
          .link("dcterms:source", sources.written("parlgov"));
    }
  }

  private static Set<String> names(Row row) {
    Set<String> names = new TreeSet<>(row.list("names"));
    names.add(row.get("label"));
    names.add(row.get("reference"));
    return names;
  }

  TurtleFile ministries() {
    Map<String, Set<String>> versions = TooiBodies.versions(reference);
    TurtleFile file = new TurtleFile("Ministries. Generated; see docs/register.md.");
    for (Row row : Table.curated("ministries.tsv").rows()) {
      Subject ministry = entry(file, Kind.MINISTRY, row.get("key"), row);
      if (row.get("key").startsWith("mnre")) {
        ministry.text("dcterms:identifier", row.get("key"));
        ministry.link("owl:sameAs", TooiBodies.ministry(reference, row.get("key")));
      }
      versions
          .getOrDefault(row.get("key"), Set.of())
          .forEach(version -> ministry.link("dcterms:hasVersion", new Iri(version)));
      row.list("sources")
          .forEach(source -> ministry.link("dcterms:source", sources.written(source)));
    }
    return file;
  }

  TurtleFile offices() {
    TurtleFile file =
        new TurtleFile(
            "Offices of ministers and state secretaries. Generated; see docs/register.md.");
    for (Row row : Table.curated("offices.tsv").rows()) {
      Subject office = entry(file, Kind.OFFICE, Spelling.slug(row.get("label")), row);
      row.list("ministry")
          .forEach(ministry -> office.link("org:postIn", Iri.of(Kind.MINISTRY, ministry)));
      office.link("dcterms:source", sources.written(row.get("source")));
    }
    return file;
  }

  private static Subject entry(TurtleFile file, Kind kind, String key, Row row) {
    return Labels.write(
        file.about(Iri.of(kind, key)).is("kg:" + kind.className()),
        row.get("label"),
        row.get("labelEn"),
        row.list("names"));
  }
}
