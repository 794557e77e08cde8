package nl.kamergraaf.register;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.register.chamber.ListedGroup;
import nl.kamergraaf.register.chamber.ListedPerson;
import nl.kamergraaf.register.chamber.ListedSeat;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Writes what the chamber's lists add, each thing with the entry that says so as its source. */
final class SupplementWriter {
  private static final String SERVICE = "https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/";

  private final Graph graph = GraphFactory.createDefaultGraph();

  Graph graph() {
    return graph;
  }

  void person(String key, ListedPerson listed) {
    Node person = thing("person", key);
    type(person, "Person");
    label(person, Terms.PREF_LABEL, listed.name(), "nl");
    text(person, Terms.FOAF + "familyName", listed.surname());
    text(person, Terms.KG + "chamberGuid", listed.guid().toLowerCase(Locale.ROOT));
    optional(person, Terms.FOAF + "givenName", listed.calledBy());
    optional(person, Terms.KG + "initials", listed.initials());
    source(person, "Persoon", listed.guid());
  }

  /** States what the register lacks of a person whom it has. */
  void complete(KnownPerson known, ListedPerson listed) {
    Node person = thing("person", known.key());
    long before = graph.size();
    if (known.guid().isEmpty()) {
      text(person, Terms.KG + "chamberGuid", listed.guid().toLowerCase(Locale.ROOT));
    }
    if (known.initials().isEmpty()) {
      optional(person, Terms.KG + "initials", listed.initials());
    }
    if (known.givenName().isEmpty()) {
      optional(person, Terms.FOAF + "givenName", listed.calledBy());
    }
    if (graph.size() > before) {
      source(person, "Persoon", listed.guid());
    }
  }

  void group(String key, ListedGroup listed) {
    Node group = thing("group", key);
    type(group, "ParliamentaryGroup");
    label(group, Terms.PREF_LABEL, listed.dutch(), "nl");
    label(group, Terms.PREF_LABEL, listed.english(), "en");
    if (!listed.abbreviation().isEmpty() && !listed.abbreviation().equals(listed.dutch())) {
      label(group, Terms.ALT_LABEL, listed.abbreviation(), "nl");
    }
    source(group, "Fractie", listed.guid());
  }

  /** A further name of a group that the register has. */
  void groupName(String key, String name, ListedGroup listed) {
    Node group = thing("group", key);
    label(group, Terms.ALT_LABEL, name, "nl");
    source(group, "Fractie", listed.guid());
  }

  /**
   * A seat; returns its address.
   *
   * @param to the last day; null while it goes on
   * @param attested where it goes on, the day on which the list still has it
   */
  String seat(
      String person,
      String group,
      LocalDate from,
      @Nullable LocalDate to,
      LocalDate attested,
      ListedSeat listed) {
    Node seat =
        NodeFactory.createURI(Terms.ID + "person/" + person + "/seat/" + group + "-" + from);
    type(seat, "GroupMembership");
    add(seat, Terms.ORG + "member", thing("person", person));
    add(seat, Terms.ORG + "organization", thing("group", group));
    day(seat, "startDate", from);
    Optional.ofNullable(to)
        .ifPresentOrElse(end -> day(seat, "endDate", end), () -> day(seat, "attestedOn", attested));
    sources(seat, listed);
    return seat.getURI();
  }

  void end(String seat, LocalDate end, ListedSeat listed) {
    Node node = NodeFactory.createURI(seat);
    day(node, "endDate", end);
    sources(node, listed);
  }

  private void sources(Node seat, ListedSeat listed) {
    listed.entries().forEach(entry -> source(seat, "FractieZetelPersoon", entry));
  }

  private static Node thing(String type, String key) {
    return NodeFactory.createURI(Terms.ID + type + "/" + key);
  }

  private void type(Node thing, String localName) {
    add(thing, RDF.type.getURI(), NodeFactory.createURI(Terms.KG + localName));
  }

  private void source(Node thing, String entitySet, String guid) {
    add(
        thing,
        DCTerms.source.getURI(),
        NodeFactory.createURI(SERVICE + entitySet + "(" + guid.toLowerCase(Locale.ROOT) + ")"));
  }

  private void day(Node thing, String property, LocalDate day) {
    add(
        thing,
        Terms.KG + property,
        NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
  }

  private void optional(Node thing, String property, String text) {
    Stream.of(text).filter(some -> !some.isEmpty()).forEach(some -> text(thing, property, some));
  }

  private void text(Node thing, String property, String text) {
    add(thing, property, NodeFactory.createLiteralString(text));
  }

  private void label(Node thing, String property, String text, String language) {
    add(thing, property, NodeFactory.createLiteralLang(text, language));
  }

  private void add(Node subject, String property, Node value) {
    graph.add(Triple.create(subject, NodeFactory.createURI(property), value));
  }
}
