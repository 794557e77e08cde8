package nl.kamergraaf.register.generator;

import java.nio.file.Path;
import nl.kamergraaf.register.generator.Table.Row;

/** Reads the lists of the reference folder that name persons, the most telling first. */
final class PersonLists {
  private final Path reference;
  private final Persons persons;

  PersonLists(Path reference, Persons persons) {
    this.reference = reference;
    this.persons = persons;
  }

  void read() {
    openkamer();
    parlamint();
    observed("tk_askers_observed_2007-2024.tsv", true);
    observed("tk_addressees_observed_2007-2024.tsv", false);
    Table.curated("attested-seats.tsv")
        .rows()
        .forEach(row -> persons.take(row.get("person")).kept = true);
  }

  private void openkamer() {
    Iri source = Sources.named("openkamer");
    for (Row row : Table.reference(reference, "openkamer_persons.tsv").rows()) {
      if (!row.get("forename").isEmpty() && !row.get("surname").isEmpty()) {
        String surname = (row.get("surname_prefix") + " " + row.get("surname")).strip();
        PersonDraft person =
            persons.take(new PersonName(row.get("forename"), surname, row.get("initials")));
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
        persons.take(name).sources.add(source);
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
