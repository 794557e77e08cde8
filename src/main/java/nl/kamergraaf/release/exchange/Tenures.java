package nl.kamergraaf.release.exchange;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;

/**
 * What people were on a day by the register: their group, their office, its cabinet. Tells only
 * what is the one possibility. A seat or an office without a known end is known to the last day on
 * which the register has anybody's begin or end, and no longer.
 */
final class Tenures {
  private final Graph graph;
  private final String lastSeat;
  private final String lastOffice;
  private final Map<Node, List<Tenure>> known = new HashMap<>();

  /** A seat or an office from a day to a day, either of which may be open. */
  private record Tenure(String what, String cabinet, String from, String until) {
    boolean covers(String day, String lastKnown) {
      return !from.isEmpty()
          && from.compareTo(day) <= 0
          && (until.isEmpty() ? lastKnown : until).compareTo(day) >= 0;
    }
  }

  Tenures(Graph graph) {
    this.graph = graph;
    this.lastSeat = last(Kg.GroupMembership);
    this.lastOffice = last(Kg.OfficeHolding);
  }

  private String last(Node kind) {
    return graph.stream(Node.ANY, RDF.Nodes.type, kind)
        .map(triple -> triple.getSubject())
        .flatMap(seat -> Stream.of(Kg.startDate, Kg.endDate).map(d -> text(seat, d)))
        .max(Comparator.naturalOrder())
        .orElse("");
  }

  /** The group whose seat the person held; empty if there is none or more than one. */
  String group(Node person, String day) {
    return only(on(person, day).filter(tenure -> tenure.what().contains("/id/group/")));
  }

  /** The office that the person held; empty if there is none or more than one. */
  String office(Node person, String day) {
    return only(on(person, day).filter(tenure -> tenure.what().contains("/id/office/")));
  }

  /** The cabinets that the person was in. */
  Stream<String> cabinets(Node person, String day) {
    return on(person, day).map(Tenure::cabinet).filter(cabinet -> !cabinet.isEmpty()).distinct();
  }

  /** One tenure; of those whose end is not known, the one that began last ended the others. */
  private static String only(Stream<Tenure> tenures) {
    List<Tenure> all = tenures.toList();
    String last = all.stream().map(Tenure::from).max(Comparator.naturalOrder()).orElse("");
    List<String> held =
        all.stream()
            .filter(tenure -> !tenure.until().isEmpty() || tenure.from().equals(last))
            .map(Tenure::what)
            .distinct()
            .toList();
    return held.size() == 1 ? held.getFirst() : "";
  }

  private Stream<Tenure> on(Node person, String day) {
    return day.isEmpty()
        ? Stream.empty()
        : known.computeIfAbsent(person, this::find).stream()
            .filter(t -> t.covers(day, t.what().contains("/id/group/") ? lastSeat : lastOffice));
  }

  private List<Tenure> find(Node person) {
    return graph.stream(Node.ANY, ORG.member.asNode(), person)
        .map(triple -> triple.getSubject())
        .map(
            seat ->
                new Tenure(
                    Stream.of(ORG.organization.asNode(), Kg.ofOffice)
                        .map(property -> text(seat, property))
                        .filter(iri -> !iri.isEmpty())
                        .findFirst()
                        .orElse(""),
                    text(seat, Kg.inCabinet),
                    text(seat, Kg.startDate),
                    text(seat, Kg.endDate)))
        .filter(tenure -> !tenure.what().isEmpty())
        .toList();
  }

  private String text(Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(triple -> triple.getObject())
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
        .sorted()
        .findFirst()
        .orElse("");
  }
}
