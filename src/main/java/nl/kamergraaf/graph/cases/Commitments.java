package nl.kamergraaf.graph.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import nl.kamergraaf.fact.cases.RegisteredCommitment;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.graph.Statements;
import nl.kamergraaf.register.Register;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * The commitments that the chamber itself registers, with their state: those about written
 * questions, and those that a document names by number. That a commitment was met is said only
 * where the chamber says so. A sentence of ours is joined to one of them only if it prints its
 * number: the chamber puts commitments in words of its own.
 *
 * <p>Keeps the numbers that documents print. Not thread-safe.
 */
public final class Commitments {
  private static final String SERVICE =
      "https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/Toezegging";

  private final Register register;
  private final Iris iris;
  private final Map<String, List<Node>> printed = new TreeMap<>();

  /** Of documents whose names are resolved by a register. */
  public Commitments(Register register, Iris iris) {
    this.register = register;
    this.iris = iris;
  }

  /** Whether a statement of a document is one of those that are taken note of. */
  public static boolean isNoted(Triple statement) {
    Node object = statement.getObject();
    return statement.getPredicate().equals(Kg.text)
        ? RegisteredCommitment.NUMBER.matcher(object.getLiteralLexicalForm()).find()
        : object.equals(Kg.Commitment);
  }

  /** Takes note of the commitments in a document that print a number. */
  public void add(DocumentGraph document) {
    Node commitment = Kg.Commitment;
    document
        .graph()
        .find(Node.ANY, Kg.text, Node.ANY)
        .forEach(
            said -> {
              Matcher number =
                  RegisteredCommitment.NUMBER.matcher(said.getObject().getLiteralLexicalForm());
              while (number.find()) {
                if (document.graph().contains(said.getSubject(), RDF.type.asNode(), commitment)) {
                  printed
                      .computeIfAbsent(number.group(), key -> new ArrayList<>())
                      .add(said.getSubject());
                }
              }
            });
  }

  /** Whether the commitment is one of those that belong in the graph. */
  public boolean concerns(RegisteredCommitment one) {
    return one.isOfQuestions() || printed.containsKey(one.number());
  }

  /** The name of the graph that holds all of it. */
  public Node name() {
    return NodeFactory.createURI(iris.base() + "graph/commitments");
  }

  /** The statements, in pieces: one for each commitment that {@link #concerns} the record. */
  public Stream<Graph> graphs(List<RegisteredCommitment> entries) {
    return entries.stream().filter(this::concerns).map(this::graph);
  }

  private Graph graph(RegisteredCommitment one) {
    Graph graph = GraphFactory.createDefaultGraph();
    Statements to = new Statements(graph);
    Node node = iris.thing("commitment", one.number());
    to.type(node, Kg.RegisteredCommitment);
    graph.add(
        Triple.create(
            node, DCTerms.identifier.asNode(), NodeFactory.createLiteralString(one.number())));
    to.dutch(node, SKOS.prefLabel.asNode(), one.number());
    to.dutch(node, Kg.text, one.text());
    to.link(node, DCTerms.source.asNode(), NodeFactory.createURI(SERVICE + "(" + one.guid() + ")"));
    if (!one.state().isEmpty()) {
      to.string(node, Kg.stateInSource, one.state());
    }
    switch (one.state()) {
      case "Voldaan" -> to.link(node, Kg.commitmentState, Kg.Met);
      case "Openstaand" -> to.link(node, Kg.commitmentState, Kg.Outstanding);
      default -> {}
    }
    one.registered().ifPresent(day -> to.date(node, Kg.registeredOn, day));
    one.fulfilment().ifPresent(day -> to.date(node, Kg.fulfilmentDate, day));
    register
        .office(one.office())
        .ifPresent(office -> to.link(node, Kg.promisedBy, iris.thing("office", office.key())));
    one.madeAbout().forEach(number -> to.link(node, Kg.madeAboutCase, caseOf(number, to)));
    one.metIn().forEach(number -> to.link(node, Kg.metInCase, caseOf(number, to)));
    one.metBy().forEach(number -> to.link(node, Kg.metBy, letter(number, to)));
    printed
        .getOrDefault(one.number(), List.of())
        .forEach(ours -> to.link(ours, Kg.registeredAs, node));
    return graph;
  }

  private Node caseOf(String number, Statements to) {
    Node node = iris.thing("case", number);
    to.type(node, Kg.Case);
    to.string(node, Kg.caseNumber, number);
    to.dutch(node, SKOS.prefLabel.asNode(), number);
    return node;
  }

  private Node letter(String number, Statements to) {
    Node node = iris.thing("paper", number);
    to.type(node, Kg.ChamberDocument);
    to.link(node, DCTerms.identifier.asNode(), NodeFactory.createLiteralString(number));
    to.dutch(node, SKOS.prefLabel.asNode(), number);
    return node;
  }
}
