package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kamergraaf.check.GraphCheck;
import nl.kamergraaf.extraction.Extractor;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.intake.Intake;
import nl.kamergraaf.intake.Reporter;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.Sources;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Metadata beside documents, from the files to the graph. */
final class MetadataTest {
  private static final String LEGACY =
      """
      <vragen><omschr>Vragen van de leden Van Dijk en Wilders (PVV) aan de Minister van Financiën \
      over de brug te Roosdrecht (ingezonden 2 oktober 2023).</omschr>
      <vraag><nr>1</nr><al>Kent u de brug?</al></vraag></vragen>
      """;

  private final StringWriter messages = new StringWriter();
  private final List<DocumentGraph> graphs = new ArrayList<>();
  private final Path folder;

  MetadataTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void aDocumentWithoutAnIdAndItsMetadata() throws IOException {
    Files.writeString(folder.resolve("vragen.xml"), LEGACY);
  }

  @Test
  void ids_dates_and_full_names_come_from_the_metadata_groups_from_the_text() throws IOException {
    metadata(
        "DC.identifier=ah-tk-20232024-9901",
        "OVERHEIDop.datumIndiening=2023-10-02",
        "OVERHEIDop.datumOntvangst=2023-11-20",
        "OVERHEIDop.indiener=Dijk van O.C.",
        "OVERHEIDop.indiener=Wilders G.");
    assertThat(read()).isZero();
    assertThat(graph().contains(node("ah-tk-20232024-9901"), Kg.term("hasQuestion"), Node.ANY))
        .isTrue();
    assertThat(values("submittedOn")).containsExactly("2023-10-02");
    assertThat(values("receivedOn")).containsExactly("2023-11-20");
    assertThat(values("nameInSource")).containsExactlyInAnyOrder("Van Dijk", "Wilders");
    assertThat(values("groupInSource")).containsExactly("PVV", "PVV");
    assertThat(values("submitter")).anyMatch(person -> person.endsWith("/person/geert-wilders"));
    assertThat(messages.toString()).isEmpty();
  }

  @Test
  void every_fact_of_the_metadata_is_quoted_from_the_pinned_text() throws IOException {
    metadata("DC.identifier=ah-tk-20232024-9901", "OVERHEIDop.datumOntvangst=2023-11-20");
    read();
    QuotedEvidence.check(graph());
    assertThat(values("rule")).contains("metadata/identifier", "metadata/datumontvangst");
    assertThat(values("metadataFile")).containsExactly("metadata.xml");
  }

  @Test
  void what_they_disagree_on_is_told_in_a_line_and_in_the_check() throws IOException {
    metadata(
        "DC.identifier=ah-tk-20232024-9901",
        "OVERHEIDop.datumIndiening=2023-10-03",
        "OVERHEIDop.indiener=Dijk van O.C.",
        "OVERHEIDop.indiener=Omtzigt P.H.");
    assertThat(read()).isZero();
    assertThat(values("submittedOn")).containsExactly("2023-10-03");
    assertThat(messages.toString().lines().map(line -> line.substring(line.indexOf("vragen.xml"))))
        .containsExactly(
            "vragen.xml: METADATA_DISAGREE: hasSubmission: text Wilders, metadata says nothing",
            "vragen.xml: METADATA_DISAGREE: hasSubmission: text says nothing, metadata Omtzigt"
                + " P.H.",
            "vragen.xml: METADATA_DISAGREE: submittedOn: text 2023-10-02, metadata 2023-10-03");
    assertThat(GraphCheck.load().check(graph()).findings())
        .filteredOn(finding -> finding.code().equals("TEXT_AGREES_WITH_METADATA"))
        .extracting(finding -> finding.value().orElseThrow())
        .containsExactlyInAnyOrder(
            "submittedOn: 2023-10-02 / 2023-10-03",
            "hasSubmission: Wilders / –",
            "hasSubmission: – / Omtzigt P.H.");
  }

  @Test
  void metadata_without_their_document_are_told_and_refuse_nothing() throws IOException {
    metadata("DC.identifier=ah-tk-20232024-9901", "OVERHEIDop.indiener=Omtzigt P.H.");
    assertThat(read()).isZero();
    assertThat(messages.toString().strip())
        .endsWith(
            "metadata.xml: NO_DOCUMENT: metadata of ah-tk-20232024-9901, which is not among the"
                + " inputs");
    assertThat(values("metadataFile")).isEmpty();
  }

  private void metadata(String... pairs) throws IOException {
    StringBuilder xml = new StringBuilder("<metadata_gegevens>");
    for (String pair : pairs) {
      String[] parts = pair.split("=", 2);
      xml.append("<metadata name='%s' content='%s'/>".formatted(parts[0], parts[1]));
    }
    Files.writeString(folder.resolve("metadata.xml"), xml.append("</metadata_gegevens>"));
  }

  private int read() {
    Intake intake = Intake.everyFormBy(Extractor.load(), Reporter.to(new PrintWriter(messages)));
    intake.take(new Sources(Limits.DEFAULT).read(List.of(folder)), graphs::add);
    return ExitCode.of(intake.tally());
  }

  private Graph graph() {
    return graphs.getFirst().graph();
  }

  private static Node node(String id) {
    return Iris.CANONICAL.thing("document", id);
  }

  private Stream<String> values(String property) {
    return graph().stream(Node.ANY, Kg.term(property), Node.ANY)
        .map(Triple::getObject)
        .map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI());
  }
}
