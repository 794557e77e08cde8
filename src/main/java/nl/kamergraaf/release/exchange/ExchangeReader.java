package nl.kamergraaf.release.exchange;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.graph.NaturalOrder;
import nl.kamergraaf.release.exchange.Exchange.Party;
import nl.kamergraaf.release.exchange.Exchange.Promise;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** Reads exchanges from a graph. Used within one transaction; not thread-safe. */
final class ExchangeReader {
  private static final Node CITES = NodeFactory.createURI(Kg.CITO + "hasCitedEntity");

  private final Graph graph;
  private final Tenures tenures;
  private final AnswerStatus status;

  /** Counts what is open and overdue to {@code day}. */
  ExchangeReader(Graph graph, Tenures tenures, LocalDate day) {
    this.graph = graph;
    this.tenures = tenures;
    this.status = new AnswerStatus(graph, day);
  }

  Exchange read(Node node, List<Node> documents) {
    List<Node> answers = documents.stream().filter(one -> isA(one, Kg.AnswerDocument)).toList();
    List<Node> sources = Stream.concat(Stream.of(node), documents.stream()).distinct().toList();
    String submitted = first(sources, Kg.submittedOn);
    String received =
        first(Stream.concat(answers.stream(), Stream.of(node)).toList(), Kg.receivedOn);
    if (answers.isEmpty() && !isA(node, Kg.Case)) {
      received = "";
    }
    return new Exchange(
        node.getURI(),
        first(sources, Kg.caseNumber),
        documents.isEmpty() ? "" : documents.getFirst().getURI(),
        first(Stream.concat(documents.stream(), Stream.of(node)).toList(), Kg.subject),
        submitted,
        first(sources, Kg.dueOn),
        received,
        days(submitted, received),
        status.of(answers.isEmpty() || isA(node, Kg.Case) ? node : answers.getFirst()).orElse(""),
        documents.stream().anyMatch(one -> isA(one, Kg.PostponementNotice)),
        askers(node, documents, submitted),
        addressees(node, documents, submitted),
        repliers(answers, received),
        cited(documents).toList(),
        documents.stream().flatMap(this::promises).toList(),
        documents.stream().map(Node::getURI).toList());
  }

  private static long days(String submitted, String received) {
    return submitted.isEmpty() || received.isEmpty() || received.compareTo(submitted) < 0
        ? -1
        : ChronoUnit.DAYS.between(LocalDate.parse(submitted), LocalDate.parse(received));
  }

  private List<Party> askers(Node node, List<Node> documents, String day) {
    List<Party> printed =
        ofFirst(
            documents,
            document ->
                parties(document, Kg.hasSubmission, Kg.submitter, Kg.inNameOf).stream()
                    .map(asker -> inGroup(asker, day))
                    .toList());
    return printed.isEmpty()
        ? objects(node, Kg.askedBy).stream()
            .map(person -> inGroup(new Party(person.getURI(), ""), day))
            .toList()
        : printed;
  }

  private Party inGroup(Party asker, String day) {
    return asker.capacity().isEmpty() && !asker.person().isEmpty()
        ? new Party(asker.person(), tenures.group(NodeFactory.createURI(asker.person()), day))
        : asker;
  }

  private List<Party> addressees(Node node, List<Node> documents, String day) {
    List<Party> printed =
        ofFirst(
            documents,
            document ->
                objects(document, Kg.addressedTo).stream()
                    .map(office -> new Party("", office.getURI()))
                    .toList());
    return printed.isEmpty()
        ? objects(node, Kg.putTo).stream()
            .map(person -> new Party(person.getURI(), tenures.office(person, day)))
            .toList()
        : printed;
  }

  private List<Party> repliers(List<Node> answers, String day) {
    return ofFirst(answers, answer -> parties(answer, Kg.hasReply, Kg.replier, Kg.inOffice))
        .stream()
        .map(
            by ->
                by.capacity().isEmpty() && !by.person().isEmpty()
                    ? new Party(
                        by.person(), tenures.office(NodeFactory.createURI(by.person()), day))
                    : by)
        .toList();
  }

  private List<Party> parties(Node document, Node part, Node person, Node capacity) {
    Set<Party> parties = new LinkedHashSet<>();
    for (Node one : objects(document, part)) {
      Party party = new Party(iri(one, person), iri(one, capacity));
      if (!party.equals(new Party("", ""))) {
        parties.add(party);
      }
    }
    return List.copyOf(parties);
  }

  private static List<Party> ofFirst(List<Node> documents, Function<Node, List<Party>> parties) {
    return documents.stream()
        .map(parties)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The official publications and laws that documents cite; of an article, its law as well. */
  Stream<String> cited(List<Node> documents) {
    return documents.stream()
        .flatMap(document -> objects(document, Kg.hasCitation).stream())
        .flatMap(citation -> objects(citation, CITES).stream())
        .filter(cited -> cited.isURI() && !isA(cited, Kg.WebSource))
        .map(Node::getURI)
        .distinct();
  }

  private Stream<Promise> promises(Node document) {
    return objects(document, Kg.hasCommitment).stream()
        .map(
            promise -> {
              List<String> until = new ArrayList<>();
              objects(promise, Kg.hasTerm).forEach(term -> until.add(text(term, Kg.termEnd)));
              return new Promise(
                  promise.getURI(),
                  text(promise, Kg.text),
                  until.stream().max(Comparator.naturalOrder()).orElse(""));
            });
  }

  private String first(List<Node> nodes, Node term) {
    return nodes.stream()
        .map(node -> text(node, term))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private boolean isA(Node node, Node kind) {
    return graph.contains(node, RDF.Nodes.type, kind);
  }

  private String text(Node subject, Node term) {
    return objects(subject, term).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }

  private String iri(Node subject, Node term) {
    return objects(subject, term).stream()
        .filter(Node::isURI)
        .map(Node::getURI)
        .findFirst()
        .orElse("");
  }

  List<Node> objects(Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(triple -> triple.getObject())
        .sorted(NaturalOrder.OF_NODES)
        .toList();
  }
}
