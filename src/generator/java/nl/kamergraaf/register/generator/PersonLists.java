package nl.kamergraaf.register.generator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.register.generator.Table.Row;

/** Reads the lists of the reference folder that name persons, the most telling first. */
final class PersonLists {
  private final Path reference;
  private final Persons persons;
  private final Sources sources;

  PersonLists(Path reference, Persons persons, Sources sources) {
    this.reference = reference;
    this.persons = persons;
    this.sources = sources;
  }

  void read() {
    openkamer();
    parlamint();
    observed("tk_askers_observed_2007-2024.tsv", true);
    observed("tk_addressees_observed_2007-2024.tsv", false);
    new Holdings(reference, sources).all().forEach(persons::take);
    Sittings sittings = new Sittings(reference, sources);
    sittings.since2021().forEach(persons::take);
    sittings.until2021().forEach(persons::take);
    Table.curated("attested-seats.tsv")
        .rows()
        .forEach(row -> persons.take(row.get("person")).kept = true);
  }

  private void openkamer() {
    Iri source = Sources.named("openkamer");
    Map<String, List<PersonDraft.Span>> stays = new HashMap<>();
    Map<String, List<String>> parties = new HashMap<>();
    GroupKeys groups = new GroupKeys();
    for (Row row : Table.reference(reference, "openkamer_mp_memberships.tsv").rows()) {
      parties
          .computeIfAbsent(row.get("name"), name -> new ArrayList<>())
          .addAll(groups.openkamer(row.get("parties(name_short[joined..left])")));
      stays
          .computeIfAbsent(row.get("name"), name -> new ArrayList<>())
          .add(new PersonDraft.Span(row.get("joined"), row.get("left")));
    }
    for (Row row : Table.reference(reference, "openkamer_ministers.tsv").rows()) {
      stays
          .computeIfAbsent(row.get("person"), name -> new ArrayList<>())
          .add(new PersonDraft.Span(row.get("start"), row.get("end")));
    }
    for (Row row : Table.reference(reference, "openkamer_persons.tsv").rows()) {
      if (!row.get("forename").isEmpty() && !row.get("surname").isEmpty()) {
        String surname = (row.get("surname_prefix") + " " + row.get("surname")).strip();
        PersonDraft person =
            persons.take(new PersonName(row.get("forename"), surname, row.get("initials")));
        String name = row.get("forename") + " " + surname;
        person.stays.addAll(stays.getOrDefault(name, List.of()));
        person.parties.addAll(parties.getOrDefault(name, List.of()));
        person.guid = row.get("tk_id");
        person.wikidata = row.get("wikidata_id");
        person.sources.add(source);
      }
    }
  }

  private void parlamint() {
    Iri source = Sources.named("parlamint");
    for (Row row : Table.reference(reference, "parlamint_nl_affiliations.tsv").rows()) {
      boolean chamberOrGovernment = row.get("org").matches("TK|GOV|ministry\\..*");
      if (chamberOrGovernment) {
        PersonName name = new PersonName(row.get("forename"), row.get("surname"), "");
        PersonDraft person = persons.take(name);
        person.sources.add(source);
        if (!row.get("from").isEmpty()) {
          person.stays.add(new PersonDraft.Span(row.get("from"), row.get("to")));
        }
      }
    }
  }

  private void observed(String table, boolean asker) {
    Iri source = Sources.named("chamber");
    for (Row row : Table.reference(reference, table).rows()) {
      PersonDraft person = persons.take(row.get("name"));
      person.kept = true;
      person.sources.add(source);
      (asker ? person.asked : person.addressed).add(row.get("first_date"), row.get("last_date"));
    }
  }
}
