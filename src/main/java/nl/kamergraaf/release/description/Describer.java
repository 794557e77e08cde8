package nl.kamergraaf.release.description;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamergraaf.query.QueryCatalogue;
import org.jspecify.annotations.Nullable;

/** Puts an edition and its counts into the words of DCAT, VoID and PROV. */
final class Describer {
  private final Edition edition;
  private final Statistics statistics;
  private final Partitions partitions;
  private final Distributions distributions;
  private final Wording wording = new Wording();
  private final Term publisher;
  private final Term contact;

  Describer(Edition edition, Statistics statistics, Map<String, String> prefixes) {
    this.edition = edition;
    this.statistics = statistics;
    this.partitions = new Partitions(edition, statistics, prefixes);
    this.distributions = new Distributions(edition, wording);
    this.publisher = Term.link(edition.publisher().agent(edition).id());
    this.contact = Term.link(edition.part("contact"));
  }

  Catalog catalog() {
    return new Catalog(
        edition.part("catalog"),
        wording.of("catalogue"),
        wording.of("catalogue.description"),
        edition.publisher().agent(edition),
        publisher,
        edition.publisher().contact(edition),
        document(edition.base()),
        List.of(Values.DUTCH, Values.ENGLISH),
        Values.CC0,
        Values.NETHERLANDS,
        Values.THEMES,
        modified(),
        Stream.<Catalogued>concat(Stream.of(dataset()), edition.parts().stream().map(this::part))
            .toList(),
        service());
  }

  private Part part(String name) {
    return new Part(
        edition.dataset(name),
        List.of(Vocab.DCAT + "Dataset"),
        wording.of("part." + name, "part.other"),
        wording.of("part." + name + ".description", "part.other.description"),
        edition.dataset(name),
        Term.link(edition.dataset()),
        edition.name(),
        modified(),
        wording.words("keywords"),
        List.of(Values.GOVERNMENT),
        Values.IRREGULAR,
        Values.PUBLIC,
        List.of(Values.DUTCH),
        Values.NETHERLANDS,
        publisher,
        publisher,
        contact,
        List.of(distributions.ontology()),
        document(edition.page()),
        distributions.of(name));
  }

  private Dataset dataset() {
    return new Dataset(
        edition.dataset(),
        List.of(Vocab.DCAT + "Dataset", Vocab.VOID + "Dataset", Vocab.PROV + "Entity"),
        wording.of("title"),
        wording.of("description"),
        edition.dataset(),
        edition.name(),
        modified(),
        wording.words("keywords"),
        List.of(Values.GOVERNMENT),
        Values.IRREGULAR,
        Values.PUBLIC,
        List.of(Values.DUTCH),
        Values.NETHERLANDS,
        period(),
        publisher,
        publisher,
        contact,
        List.of(distributions.ontology()),
        document(edition.page()),
        document(edition.base() + "about"),
        distributions.ofWhole(),
        edition.files("").stream().map(file -> Term.link(edition.page() + file.name())).toList(),
        distributions.endpoint(),
        edition.base() + "id/",
        List.of(distributions.ontology()),
        statistics.examples().stream().map(Term::link).toList(),
        statistics.triples(),
        statistics.subjects(),
        statistics.classes().size(),
        statistics.properties().size(),
        partitions.classes(),
        partitions.properties(),
        partitions.linksets(),
        build(),
        Term.link(edition.page() + Provenance.FILE),
        edition.parts().stream().map(edition::dataset).map(Term::link).toList());
  }

  private DataService service() {
    return new DataService(
        distributions.service().id(),
        wording.of("service"),
        wording.of("service.description"),
        distributions.service().id(),
        Stream.concat(Stream.of(Literal.text("SPARQL", "en")), wording.words("keywords").stream())
            .toList(),
        List.of(Values.GOVERNMENT),
        distributions.endpoint(),
        distributions.endpoint(),
        Term.link(edition.dataset()),
        List.of(Values.SPARQL),
        Values.CC0,
        Values.PUBLIC,
        List.of(Values.DUTCH),
        publisher,
        publisher,
        contact,
        Term.link(edition.page() + QueryCatalogue.FILE));
  }

  private Literal modified() {
    return Literal.typed(edition.created(), "dateTime");
  }

  private @Nullable Period period() {
    String first = statistics.first();
    String last = statistics.last();
    return first == null || last == null
        ? null
        : new Period(
            edition.part("period"), Literal.typed(first, "date"), Literal.typed(last, "date"));
  }

  private Build build() {
    return new Build(
        edition.build(),
        Literal.typed(edition.created(), "dateTime"),
        new Build.Program(
            edition.part("program"), "Kamergraaf " + Program.version(), Program.version()));
  }

  private static Term document(String iri) {
    return Term.of(iri, Vocab.FOAF + "Document");
  }
}
