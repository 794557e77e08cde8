package nl.kamergraaf.check.survey;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.graph.RegisterClasses;
import nl.kamergraaf.register.Kind;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Counts the register's entries, kind by kind, and topics by what they are about. */
final class Counts {
  private static final List<Kind> FOCUSED = List.of(Kind.ORGANISATION, Kind.LAW, Kind.COUNTRY);

  private final Graph register;

  Counts(Graph register) {
    this.register = register;
  }

  List<Count> all() {
    Stream<Count> kinds =
        Stream.of(Kind.values())
            .filter(kind -> kind != Kind.TOPIC)
            .map(kind -> count(kind.fileName(), of(RegisterClasses.of(kind))));
    Stream<Count> dated =
        Stream.of(
            count("seats", of(Kg.GroupMembership)), count("offices held", of(Kg.OfficeHolding)));
    Stream<Count> focused =
        FOCUSED.stream()
            .map(
                kind ->
                    count(
                        "topics: " + kind.fileName(),
                        topics(focus -> isA(focus, RegisterClasses.of(kind)))));
    Stream<Count> free =
        Stream.of(
            count("topics: policy areas", unfocused(topic -> !has(topic, SKOS.broader.asNode()))),
            count("topics: subjects", unfocused(topic -> has(topic, SKOS.broader.asNode()))));
    return Stream.of(kinds, dated, free, focused).flatMap(one -> one).toList();
  }

  private Set<Node> of(Node type) {
    return register.stream(Node.ANY, RDF.type.asNode(), type)
        .map(Triple::getSubject)
        .collect(Collectors.toSet());
  }

  private Set<Node> topics(Predicate<Node> focus) {
    return of(Kg.Topic).stream()
        .filter(
            topic ->
                register.stream(topic, FOAF.focus.asNode(), Node.ANY)
                    .map(Triple::getObject)
                    .anyMatch(focus))
        .collect(Collectors.toSet());
  }

  private Set<Node> unfocused(Predicate<Node> which) {
    return of(Kg.Topic).stream()
        .filter(topic -> !has(topic, FOAF.focus.asNode()))
        .filter(which)
        .collect(Collectors.toSet());
  }

  private Count count(String kind, Set<Node> entries) {
    return new Count(
        kind,
        entries.size(),
        entries.stream().mapToLong(this::names).sum(),
        entries.stream().filter(this::isLinked).count(),
        entries.stream().filter(entry -> !has(entry, DCTerms.source.asNode())).count());
  }

  private long names(Node entry) {
    return Stream.of(SKOS.prefLabel, SKOS.altLabel)
        .flatMap(property -> register.stream(entry, property.asNode(), Node.ANY))
        .filter(name -> !name.getObject().getLiteralLanguage().equals("en"))
        .count();
  }

  private boolean isLinked(Node entry) {
    return has(entry, OWL2.sameAs.asNode())
        || has(entry, SKOS.exactMatch.asNode())
        || has(entry, Kg.chamberGuid)
        || register.stream(entry, DCTerms.identifier.asNode(), Node.ANY).findAny().isPresent();
  }

  private boolean isA(Node entry, Node type) {
    return register.contains(entry, RDF.type.asNode(), type);
  }

  private boolean has(Node entry, Node property) {
    return register.contains(entry, property, Node.ANY);
  }
}
