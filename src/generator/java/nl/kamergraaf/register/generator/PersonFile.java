package nl.kamergraaf.register.generator;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamergraaf.register.generator.Table.Row;
import nl.kamergraaf.register.generator.TurtleFile.Subject;

/** Writes the persons. An identifier that a source gives to two of them is given to neither. */
final class PersonFile {
  private PersonFile() {}

  static TurtleFile write(Persons persons, Sources sources) {
    Collection<PersonDraft> kept = persons.kept().values();
    for (Row row : Table.curated("attested-names.tsv").rows()) {
      PersonDraft person = persons.named(row.get("person"));
      person.surnames.add(row.get("surname"));
      person.sources.add(sources.publication(row.get("publication")));
    }
    kept.forEach(person -> person.seats.forEach(seat -> person.sources.addAll(seat.sources())));
    Map<String, Integer> uses = new HashMap<>();
    kept.forEach(
        person ->
            Stream.of(person.guid, person.wikidata).forEach(id -> uses.merge(id, 1, Integer::sum)));
    TurtleFile file =
        new TurtleFile("People who asked or answered. Generated; see docs/register.md.");
    kept.forEach(person -> write(file, person, uses));
    return file;
  }

  private static void write(TurtleFile file, PersonDraft person, Map<String, Integer> uses) {
    List<String> otherNames =
        Stream.concat(
                person.names.stream(),
                person.surnames.stream().map(surname -> before(person) + surname))
            .toList();
    Subject about = file.about(person.iri()).is("kg:Person");
    Labels.write(about, person.label(), "", otherNames);
    about
        .text("foaf:givenName", person.given)
        .text("kg:initials", person.initials)
        .day("kg:askedFrom", person.asked.from)
        .day("kg:askedUntil", person.asked.to)
        .day("kg:addressedFrom", person.addressed.from)
        .day("kg:addressedUntil", person.addressed.to);
    person.surnames.forEach(surname -> about.text("foaf:familyName", surname));
    if (uses.getOrDefault(person.guid, 0) == 1) {
      about.text("kg:chamberGuid", person.guid);
    }
    if (uses.getOrDefault(person.wikidata, 0) == 1 && !person.wikidata.isEmpty()) {
      about.link("owl:sameAs", Iri.wikidata(person.wikidata));
    }
    person.sources.forEach(source -> about.link("dcterms:source", source));
  }

  private static String before(PersonDraft person) {
    String before = person.given.isEmpty() ? person.initials : person.given;
    return before.isEmpty() ? "" : before + " ";
  }
}
