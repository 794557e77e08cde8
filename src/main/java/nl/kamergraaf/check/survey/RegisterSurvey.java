package nl.kamergraaf.check.survey;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.check.survey.Coverage.Form;
import nl.kamergraaf.check.survey.Observed.Role;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.ReferenceGraph;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Register;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;

/**
 * What the register holds, and what share of observed names it brings home.
 *
 * <pre>{@code
 * RegisterSurvey survey = RegisterSurvey.of(Register.load(), Observed.packed());
 * System.out.print(new SurveyText("en", 10).of(survey));
 * }</pre>
 */
public record RegisterSurvey(List<Count> counts, List<Coverage> coverages) {
  private static final double ASKERS = 0.99;
  private static final double ADDRESSEES = 0.95;
  private static final Node LIST = NodeFactory.createURI("https://opendata.tweedekamer.nl/");

  public RegisterSurvey {
    counts = List.copyOf(counts);
    coverages = List.copyOf(coverages);
  }

  /** The survey of the register that comes with the program. */
  public static RegisterSurvey of(Register register, List<Observed> names) {
    Graph graph = graph();
    Set<String> elsewhere =
        graph.stream(Node.ANY, DCTerms.source.asNode(), Node.ANY)
            .filter(statement -> !statement.getObject().equals(LIST))
            .map(Triple::getSubject)
            .map(Node::getURI)
            .collect(Collectors.toSet());
    String people = Iris.CANONICAL.base() + "id/" + Kind.PERSON.segment() + "/";
    LookUps lookUps = new LookUps(register, person -> elsewhere.contains(people + person.key()));
    return new RegisterSurvey(
        new Counts(graph).all(),
        Stream.of(Role.values())
            .flatMap(
                role -> Stream.of(Form.values()).map(form -> lookUps.coverage(role, form, names)))
            .toList());
  }

  /**
   * Whether every entry names a source and enough of the listed names come home: 99 % of those who
   * asked, 95 % of those who were asked.
   */
  public boolean sound() {
    return counts.stream().allMatch(count -> count.withoutSource() == 0)
        && coverages.stream()
            .filter(coverage -> coverage.form() == Form.LISTED)
            .allMatch(
                coverage ->
                    coverage.share() >= (coverage.role() == Role.ASKER ? ASKERS : ADDRESSEES));
  }

  private static Graph graph() {
    Graph all = GraphFactory.createDefaultGraph();
    ReferenceGraph.all(Iris.CANONICAL).stream()
        .filter(part -> !part.name().getURI().endsWith("/ontology"))
        .forEach(part -> part.graph().find().forEach(all::add));
    return all;
  }
}
