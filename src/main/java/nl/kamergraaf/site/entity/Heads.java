package nl.kamergraaf.site.entity;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.site.exchange.ExchangeChoice;
import nl.kamergraaf.site.language.Messages;
import nl.kamergraaf.site.page.Facts;
import nl.kamergraaf.site.page.Value;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Says who or what a thing is, and what the questions that have to do with it come to. */
final class Heads {
  private static final List<Node> ELSEWHERE =
      List.of(
          OWL.sameAs.asNode(),
          SKOS.exactMatch.asNode(),
          FOAF.homepage.asNode(),
          RDFS.seeAlso.asNode());

  private final Visit visit;
  private final Messages messages;
  private final Facts facts;
  private final Node thing;

  Heads(Visit visit, Node thing) {
    this.visit = visit;
    this.messages = visit.messages();
    this.facts = visit.facts();
    this.thing = thing;
  }

  HeadView view(Optional<ExchangeChoice> choice) {
    ExchangeSums sums = new ExchangeSums(visit);
    return new HeadView(
        lines(),
        links(),
        choice.map(sums::sentence).orElse(""),
        choice.map(sums::sums).orElse(List.of()),
        choice.map(sums::figures).orElse(List.of()));
  }

  private List<HeadView.Fact> lines() {
    List<HeadView.Fact> lines = new ArrayList<>();
    line(lines, "head.groups", tenures(ORG.organization.asNode()));
    line(lines, "head.offices", tenures(Kg.ofOffice));
    line(lines, "head.ministry", things(ORG.postIn.asNode()));
    line(lines, "head.party", things(Kg.groupOfParty));
    line(lines, "head.splitFrom", things(Kg.splitFrom));
    line(lines, "head.focus", things(FOAF.focus.asNode()));
    line(lines, "head.broader", things(SKOS.broader.asNode()));
    line(lines, "head.law", things(Kg.ofLaw));
    line(lines, "head.title", officialTitle());
    line(lines, "head.definition", texts(SKOS.definition.asNode()));
    return lines;
  }

  private void line(List<HeadView.Fact> lines, String key, List<List<Value>> values) {
    if (!values.isEmpty()) {
      lines.add(new HeadView.Fact(messages.get(key), values));
    }
  }

  /** The seats or offices of a person, the last first. */
  private List<List<Value>> tenures(Node property) {
    Comparator<Node> begin = Comparator.comparing(node -> facts.text(node, Kg.startDate));
    return facts
        .subjects(ORG.member.asNode(), thing)
        .sorted(begin.reversed())
        .flatMap(
            tenure ->
                facts.one(tenure, property).stream()
                    .map(what -> List.of(visit.value(what), Value.text(" " + period(tenure)))))
        .distinct()
        .toList();
  }

  private String period(Node tenure) {
    String start = facts.text(tenure, Kg.startDate);
    String end = facts.text(tenure, Kg.endDate);
    String attested = facts.text(tenure, Kg.attestedOn);
    if (start.isEmpty()) {
      return attested.isEmpty() ? "" : messages.get("head.attested", messages.date(attested));
    }
    return end.isEmpty()
        ? messages.get("head.since", messages.date(start))
        : messages.get("head.period", messages.date(start), messages.date(end));
  }

  private List<List<Value>> things(Node property) {
    return facts.all(thing, property).stream()
        .filter(node -> node.isURI() && visit.addresses().isThing(node.getURI()))
        .map(node -> List.of(visit.value(node)))
        .toList();
  }

  private List<List<Value>> officialTitle() {
    return facts.isA(thing, Kg.Law) ? texts(DCTerms.title.asNode()) : List.of();
  }

  private List<List<Value>> texts(Node property) {
    return visit.labels().inBestLanguage(facts.all(thing, property)).stream()
        .map(text -> List.of(Value.text(text)))
        .toList();
  }

  private List<Value> links() {
    return ELSEWHERE.stream()
        .flatMap(property -> facts.all(thing, property).stream())
        .filter(node -> node.isURI() && !visit.addresses().isOurs(node.getURI()))
        .map(Node::getURI)
        .distinct()
        .flatMap(iri -> host(iri).map(host -> Value.link(host, iri)).stream())
        .toList();
  }

  /** What people call the site that an address is on. */
  private Optional<String> host(String iri) {
    try {
      String host = URI.create(iri).getHost();
      if (host == null) {
        return Optional.empty();
      }
      String plain = host.startsWith("www.") ? host.substring(4) : host;
      return Optional.of(messages.has("host." + plain) ? messages.get("host." + plain) : plain);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
