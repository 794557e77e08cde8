package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reprint bears the number of its original and is a paper of its own all the same. */
final class ReprintsTest {
  private static final String PAPER =
      """
      <kvr type="Antwoord"><meta><metadata>
      <item attribuut="Bibliografische_omschrijving">Vragen van het lid Jansen (PvdA) aan de minister van \
      Financiën over de sluis. (Ingezonden 3 maart 1999); Antwoord</item>
      <item attribuut="Vindplaats">Kamervragen met antwoord 1998-1999, nr. 12%s, Tweede Kamer</item>
      </metadata><header kamer="2" vergaderjaar="Vergaderjaar 1998–1999"/>
      <vraagdata vraagnummer="12" indiendatum="1999-03-3"><vrager partij="PvdA">Jansen</vrager></vraagdata>
      <antwoorddata antwoorddatum="1999-04-2"><antwoorder functie="minister" ministerie="Financiën">Smit\
      </antwoorder></antwoorddata></meta>
      <vragen><vraag nummer="1">Kent u de sluis?</vraag></vragen>
      <antwoorden><antwoord nummer="1">%s</antwoord></antwoorden></kvr>
      """;

  private final Path input;
  private final Path releases;
  private String messages = "";

  ReprintsTest(@TempDir Path folder) throws IOException {
    this.input = Files.createDirectories(folder.resolve("in"));
    this.releases = folder.resolve("releases");
  }

  @BeforeEach
  void papers() throws IOException {
    Files.writeString(input.resolve("KVR1.xml"), PAPER.formatted("", "Ja."));
    Files.writeString(input.resolve("KVR2.xml"), PAPER.formatted("H", "Ja, zeker."));
  }

  private int run(String... arguments) {
    StringWriter out = new StringWriter();
    int status = Commands.run(new PrintWriter(out), arguments);
    messages = out.toString();
    return status;
  }

  @Test
  void both_are_published() {
    int status = run("build", "--releases", releases.toString(), input.toString());
    assertThat(status).as(messages).isEqualTo(ExitCode.OK);
    assertThat(messages).contains("2 read, 0 rejected").contains("is now the current one");
  }

  @Test
  void the_reprint_is_a_version_of_the_original() throws IOException {
    Path facts = input.resolveSibling("facts.nq");
    assertThat(run("extract", "--out", facts.toString(), input.toString())).isEqualTo(ExitCode.OK);
    assertThat(Files.readString(facts))
        .containsPattern(
            "ah-tk-19981999-12-h1> <http://purl.org/dc/terms/isVersionOf>"
                + " <[^>]*ah-tk-19981999-12> ");
  }
}
