package nl.kamergraaf.graph.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kamergraaf.fact.cases.RegisteredCommitment;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.graph.Statements;
import nl.kamergraaf.register.Register;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** What is said of the chamber's own commitments. */
final class CommitmentsTest {
  private static final Iris IRIS = new Iris("http://e/");
  private static final Node OURS = NodeFactory.createURI("http://e/id/document/d/commitment/1");

  private static RegisteredCommitment registered(String number, String state, String... metIn) {
    return new RegisteredCommitment(
        number,
        "1c2d3e4f-0000-4000-8000-00000000000a",
        "De minister stuurt een brief.",
        state,
        Optional.of(LocalDate.of(2031, 3, 10)),
        Optional.empty(),
        "Minister van Defensie",
        List.of(),
        List.of(metIn),
        List.of());
  }

  private static String text(Commitments commitments, RegisteredCommitment... entries) {
    return commitments
        .graphs(List.of(entries))
        .flatMap(Graph::stream)
        .map(NodeFmtLib::str)
        .sorted()
        .collect(Collectors.joining("\n"))
        .replace("https://w3id.org/kamergraaf/def#", "kg:");
  }

  private static DocumentGraph saying(String words) {
    Graph graph = GraphFactory.createDefaultGraph();
    Statements to = new Statements(graph);
    to.type(OURS, Kg.Commitment);
    to.dutch(OURS, Kg.text, words);
    Node answer = NodeFactory.createURI("http://e/id/document/d/answer/1");
    to.type(answer, Kg.Answer);
    to.dutch(answer, Kg.text, words);
    return new DocumentGraph(NodeFactory.createURI("http://e/graph/document/d"), graph);
  }

  @Test
  void a_commitment_about_written_questions_is_stated_with_its_state_and_source() {
    Commitments commitments = new Commitments(Register.load(), IRIS);
    assertThat(text(commitments, registered("TZ203103-1", "Voldaan", "2031Z00001")))
        .contains(
            "<http://e/id/commitment/TZ203103-1> <kg:commitmentState> <kg:Met>",
            "<kg:stateInSource> \"Voldaan\"",
            "<kg:metInCase> <http://e/id/case/2031Z00001>",
            "<kg:promisedBy> <http://e/id/office/minister-van-defensie>",
            "Toezegging(1c2d3e4f-0000-4000-8000-00000000000a)");
  }

  @Test
  void no_state_is_made_of_a_word_that_is_not_known_nor_of_none() {
    Commitments commitments = new Commitments(Register.load(), IRIS);
    assertThat(text(commitments, registered("TZ203103-1", "Vervallen", "2031Z00001")))
        .contains("\"Vervallen\"")
        .doesNotContain("commitmentState");
    assertThat(text(commitments, registered("TZ203103-1", "", "2031Z00001")))
        .doesNotContain("commitmentState", "stateInSource");
  }

  @Test
  void one_that_is_about_something_else_stays_out_unless_a_document_prints_its_number() {
    Commitments commitments = new Commitments(Register.load(), IRIS);
    assertThat(text(commitments, registered("TZ203103-7", "Openstaand"))).isEmpty();
    commitments.add(saying("Ik kom hierop terug (toezegging TZ203103-7)."));
    assertThat(text(commitments, registered("TZ203103-7", "Openstaand")))
        .contains(
            "<http://e/id/document/d/commitment/1> <kg:registeredAs>"
                + " <http://e/id/commitment/TZ203103-7>",
            "<kg:commitmentState> <kg:Outstanding>")
        .doesNotContain("answer/1");
    assertThat(text(commitments, registered("TZ203103-71", "Openstaand"))).isEmpty();
  }
}
