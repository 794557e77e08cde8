package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.release.OpenRelease;
import nl.kamergraaf.release.Releases;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever one paper has wrong, all others are published. */
final class FaultyPapersTest {
  private static final String PAPER =
      """
      Tweede Kamer der Staten-Generaal

      Vergaderjaar 2024–2025 Aanhangsel van de Handelingen

      %s

      Vragen van het lid Kostić (PvdD) aan de Minister van Justitie en Veiligheid over de \
      brug van %s (ingezonden %s).

      Antwoord van Minister Van Weel (Justitie en Veiligheid) (ontvangen %s).

      Vraag 1
      Kent u de brug? %s

      Antwoord 1
      Ja.

      Vraag %d
      Wanneer gaat zij weer open?

      Antwoord %d
      In de herfst, zo heeft %s gemeld.
      """;

  private final Path input;
  private final Path releases;
  private String messages = "";

  FaultyPapersTest(@TempDir Path folder) throws IOException {
    this.input = Files.createDirectories(folder.resolve("in"));
    this.releases = folder.resolve("releases");
  }

  private void paper(
      int number, String asked, String answered, String remark, int second, String who)
      throws IOException {
    String text =
        PAPER.formatted(number, "dorp " + number, asked, answered, remark, second, second, who);
    Files.writeString(input.resolve("paper-" + number + ".txt"), text);
  }

  private void good(int number, String remark, String who) throws IOException {
    paper(number, "2 september 2024", "20 september 2024", remark, 2, who);
  }

  private int run(String... arguments) {
    StringWriter out = new StringWriter();
    int status = Commands.run(new PrintWriter(out), arguments);
    messages = out.toString();
    return status;
  }

  private int build() {
    return run("build", "--releases", releases.toString(), input.toString());
  }

  private List<String> told(String file) {
    return messages.lines().filter(line -> line.contains(file)).toList();
  }

  private <T> T seen(Function<Graph, T> look) throws IOException {
    try (OpenRelease open = OpenRelease.open(Releases.in(releases).current().orElseThrow())) {
      return Txn.calculateRead(open.dataset(), () -> look.apply(open.dataset().getDefaultGraph()));
    }
  }

  private boolean states(int number, String property) throws IOException {
    Boolean found = seen(graph -> graph.contains(document(number), Kg.term(property), Node.ANY));
    return found;
  }

  private static Node document(int number) {
    return NodeFactory.createURI(
        "https://w3id.org/kamergraaf/id/document/ah-tk-20242025-" + number);
  }

  @Test
  void good_papers_are_published_beside_one_of_each_faulty_kind() throws IOException {
    good(1, "", "de gemeente");
    good(2, "", "de Stichting Kiem");
    good(3, "", "de stichting Kiem");
    good(4, "Zie COM(2022) 197.", "de gemeente");
    paper(5, "2 september 2024", "20 augustus 2024", "", 2, "de gemeente");
    paper(6, "2 september 2024", "20 september 2024", "", 1, "de gemeente");
    good(7, "Zie Handelingen II 2023–2024, blz. 7020.", "de gemeente");
    Files.writeString(input.resolve("soup.txt"), "Kook de prei tien minuten in de bouillon.\n");
    Files.write(input.resolve("empty.txt"), new byte[0]);
    String other = Files.readString(input.resolve("paper-1.txt")).replace("In de herfst", "Nooit");
    Files.writeString(input.resolve("twin.txt"), other);

    assertThat(build()).isEqualTo(ExitCode.SOME_REJECTED);
    assertThat(messages).contains("is now the current one");
    assertThat(told("paper-5.txt"))
        .singleElement()
        .asString()
        .endsWith("ANSWER_BEFORE_QUESTION: received 2024-08-20, submitted 2024-09-02");
    assertThat(told("paper-6.txt"))
        .singleElement()
        .asString()
        .endsWith("QUESTION_NUMBER_TWICE: printed twice: question 1");
    assertThat(told("soup.txt")).hasSize(1);
    assertThat(told("empty.txt")).hasSize(1);
    assertThat(told("twin.txt")).singleElement().asString().contains("DUPLICATE");
    for (int number = 1; number <= 7; number++) {
      assertThat(states(number, "sourceHash")).as("%d", number).isTrue();
    }
    assertThat(states(5, "receivedOn")).as("dates stay as printed").isTrue();
    assertThat(states(5, "daysToAnswer")).as("nothing is counted from them").isFalse();
    List<String> before = told(input.toString());
    assertThat(build()).isEqualTo(ExitCode.SOME_REJECTED);
    assertThat(told(input.toString()))
        .as("told again though nothing has changed")
        .isEqualTo(before);
  }

  @Test
  void no_older_release_is_passed_off_as_one_of_these_papers() throws IOException {
    good(1, "", "de gemeente");
    assertThat(build()).isZero();
    Files.delete(input.resolve("paper-1.txt"));
    Files.writeString(input.resolve("soup.txt"), "Kook de prei tien minuten in de bouillon.\n");
    assertThat(run("run", "--port", "0", "--releases", releases.toString(), input.toString()))
        .isEqualTo(ExitCode.FAILED);
    assertThat(messages)
        .contains("no release was made of these documents; the current one is still that of 20");
  }

  @Test
  void a_busy_port_is_noticed_before_anything_is_built() throws IOException {
    good(1, "", "de gemeente");
    try (ServerSocket taken = new ServerSocket(0)) {
      String port = String.valueOf(taken.getLocalPort());
      assertThat(run("run", "--port", port, "--releases", releases.toString(), input.toString()))
          .isEqualTo(ExitCode.FAILED);
    }
    assertThat(messages).contains("is in use; nothing was built");
    assertThat(releases).doesNotExist();
  }
}
