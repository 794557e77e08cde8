package nl.kamergraaf.register.generator;

import java.nio.file.Path;
import java.util.List;

/**
 * Writes the register's Turtle files from a folder of reference files and the curated tables beside
 * this class. Run twice, it writes the same bytes. Says first which reference files are not those
 * of {@link Inputs}.
 *
 * <p>Arguments: the folder of reference files, and the folder {@code ontology} to write to.
 */
public final class GenerateRegister {
  private GenerateRegister() {}

  /** Writes the files. */
  public static void main(String[] args) {
    Path reference = Path.of(args[0]);
    Path register = Path.of(args[1], "register");
    Path topics = Path.of(args[1], "topics");

    Inputs.differences(reference).forEach(System.err::println);
    Sources sources = new Sources();
    GovernmentFiles government = new GovernmentFiles(reference, sources);
    government.groups().write(register.resolve("groups.ttl"));
    government.parties().write(register.resolve("parties.ttl"));
    government.cabinets().write(register.resolve("cabinets.ttl"));
    government.ministries().write(register.resolve("ministries.ttl"));
    government.offices().write(register.resolve("offices.ttl"));

    Persons persons = new Persons(reference, sources);
    Seats seats = new Seats(reference, persons, sources);
    new ArchiveNames(sources).tell(persons.all());
    Posts posts = new Posts(reference, persons, sources);
    PersonFile.write(persons, sources).write(register.resolve("persons.ttl"));
    seats.file().write(register.resolve("memberships.ttl"));
    posts.file().write(register.resolve("holdings.ttl"));

    Attestations attestations = new Attestations(reference, sources);
    Countries countries = new Countries();
    Laws laws = new Laws(reference, attestations);
    Organisations organisations = new Organisations(reference, attestations);
    countries.file().write(register.resolve("countries.ttl"));
    laws.file().write(register.resolve("laws.ttl"));
    organisations.file().write(register.resolve("organisations.ttl"));
    new Topics(attestations)
        .file(List.of(countries.things(), laws.things(), organisations.things()))
        .write(topics.resolve("topics.ttl"));
    Themes.file().write(topics.resolve("themes.ttl"));
    ObservedNames.write(reference, register.resolve("observed-names.tsv"));
    sources.file().write(register.resolve("sources.ttl"));
    attestations
        .unattested()
        .forEach(name -> System.out.println("Left out, no source names it: " + name));
  }
}
