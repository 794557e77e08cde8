package nl.kamergraaf.graph.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kamergraaf.fact.cases.CaseEntry;
import nl.kamergraaf.graph.AnswerTerm;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.graph.Statements;
import nl.kamergraaf.graph.cases.CaseJoin.Joined;
import nl.kamergraaf.register.Kind;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Writes cases, and which documents belong to them. */
final class CaseWriter {
  private static final String SERVICE = "https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/Zaak";
  private static final String RULE = "case/day-subject-askers";

  /** Below certainty: two documents that agree in all three are still not one by their number. */
  private static final String CONFIDENCE = "0.99";

  private final Iris iris;

  CaseWriter(Iris iris) {
    this.iris = iris;
  }

  /** The entry's own address at the chamber's service; without a GUID, the service's list. */
  Node source(CaseEntry entry) {
    return NodeFactory.createURI(SERVICE + entry.guid().map(key -> "(" + key + ")").orElse(""));
  }

  /** What the chamber's list says of a case. */
  Graph listed(CaseEntry entry, List<String> askers, List<String> addressees) {
    Graph graph = GraphFactory.createDefaultGraph();
    Statements to = new Statements(graph);
    Node node = number(entry.number(), to);
    to.dutch(node, Kg.subject, entry.subject());
    submitted(node, entry.submitted(), to);
    to.string(node, Kg.chamberGuid, entry.guid());
    to.link(node, DCTerms.source.asNode(), source(entry));
    entry.closed().ifPresent(closed -> to.bool(node, Kg.closed, closed));
    askers.forEach(key -> to.link(node, Kg.askedBy, iris.thing(Kind.PERSON.segment(), key)));
    addressees.forEach(key -> to.link(node, Kg.putTo, iris.thing(Kind.PERSON.segment(), key)));
    return graph;
  }

  private static void submitted(Node node, LocalDate day, Statements to) {
    to.date(node, Kg.submittedOn, day);
    to.date(node, Kg.dueOn, AnswerTerm.lastDay(day));
  }

  /**
   * What follows from the documents of a case.
   *
   * @param listed whether the list tells when the questions were put
   */
  Graph joined(String number, List<Joined> documents, boolean listed) {
    Graph graph = GraphFactory.createDefaultGraph();
    Statements to = new Statements(graph);
    Node node = number(number, to);
    if (!listed) {
      only(documents, CaseDocument::submitted).ifPresent(day -> submitted(node, day, to));
    }
    List<Joined> answers =
        documents.stream().filter(one -> one.document().isA(Kg.AnswerDocument)).toList();
    if (!answers.isEmpty()) {
      to.link(node, Kg.caseStatus, Kg.Answered);
      only(answers, CaseDocument::received).ifPresent(day -> to.date(node, Kg.receivedOn, day));
    }
    for (Joined one : documents) {
      one.by().ifPresent(known -> inferred(one.document().document(), node, known, to));
    }
    return graph;
  }

  /** The day on which all documents that name one agree. */
  private static Optional<LocalDate> only(
      List<Joined> documents, Function<CaseDocument, Optional<LocalDate>> day) {
    Set<LocalDate> days =
        documents.stream()
            .flatMap(one -> day.apply(one.document()).stream())
            .collect(Collectors.toSet());
    return days.size() == 1 ? Optional.of(days.iterator().next()) : Optional.empty();
  }

  private Node number(String number, Statements to) {
    Node node = iris.thing("case", number);
    to.type(node, Kg.Case);
    to.string(node, Kg.caseNumber, number);
    to.dutch(node, SKOS.prefLabel.asNode(), number);
    return node;
  }

  private void inferred(Node document, Node node, KnownCase known, Statements to) {
    to.link(document, Kg.partOfCase, node);
    to.link(document, Kg.resolution, Kg.Inferred);
    Node evidence = iris.part(document, "evidence", "case");
    to.link(evidence, RDF.type.asNode(), OA.Annotation.asNode());
    to.link(evidence, Kg.evidenceFor, document);
    to.link(evidence, Kg.forProperty, Kg.partOfCase);
    to.link(evidence, Kg.forValue, node);
    to.string(evidence, Kg.rule, RULE);
    to.link(evidence, Kg.confidence, Statements.typed(CONFIDENCE, XSDDatatype.XSDdecimal));
    to.link(evidence, OA.hasTarget.asNode(), document);
    to.link(evidence, OA.hasTarget.asNode(), known.source());
  }
}
