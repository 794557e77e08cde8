package nl.kamergraaf.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kamergraaf.check.DocumentCheck;
import nl.kamergraaf.extraction.Extractor;
import nl.kamergraaf.fact.citation.KnownIds;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.graph.Statements;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever form a citation is printed in, what is written of it is fit to be published. */
final class PrintedFormsTest {
  private static final int QUESTIONS = 25;
  private static final Extractor PIPELINE =
      new Extractor(Register.load(), Iris.CANONICAL, KnownIds.none());
  private static final DocumentCheck CHECK = DocumentCheck.load();

  /** The sentences of the table that tests of citations read, so many to a document. */
  static Stream<List<String>> sentences() throws IOException {
    List<String> all = new ArrayList<>();
    try (InputStream table =
        Objects.requireNonNull(
            PrintedFormsTest.class.getResourceAsStream("/nl/kamergraaf/fact/citation/forms.txt"))) {
      new String(table.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> line.contains(" => ") && !line.startsWith("#"))
          .map(line -> line.substring(line.indexOf(" => ") + 4))
          .forEach(all::add);
    }
    return Stream.iterate(0, from -> from < all.size(), from -> from + QUESTIONS)
        .map(from -> all.subList(from, Math.min(all.size(), from + QUESTIONS)));
  }

  private static DocumentGraph graph(List<String> sentences) {
    StringBuilder text =
        new StringBuilder(
            "Vragen van het lid Kostić (PvdD) aan de Minister van Justitie en Veiligheid over"
                + " verwijzingen (ingezonden 2 september 2024).\n");
    for (int i = 0; i < sentences.size(); i++) {
      text.append("\nVraag ")
          .append(i + 1)
          .append("\nKent u dit: ")
          .append(sentences.get(i))
          .append('\n');
    }
    SourceFile file = new SourceFile("forms.txt", text.toString().getBytes(UTF_8));
    return switch (PIPELINE.graph(file)) {
      case Outcome.Accepted<DocumentGraph>(DocumentGraph graph) -> graph;
      case Outcome.Refused<DocumentGraph> refused ->
          throw new AssertionError(refused.reason().toString());
    };
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void every_printed_form_of_a_citation_is_fit_to_be_published(List<String> sentences) {
    assertThat(CHECK.objection(graph(sentences).graph())).isEmpty();
  }

  @Test
  void a_term_that_the_shapes_refuse_is_objected_to_in_a_line() {
    DocumentGraph document = graph(List.of("Kent u Kamerstuk 31 934, nr. 65?"));
    Node subject =
        document.graph().stream(Node.ANY, Kg.term("sourceHash"), Node.ANY)
            .map(triple -> triple.getSubject())
            .findFirst()
            .orElseThrow();
    new Statements(document.graph()).string(subject, Kg.caseNumber, "24-1");
    assertThat(CHECK.objection(document.graph()).orElseThrow())
        .startsWith("DOCUMENT_CASE_NUMBER: ")
        .endsWith(": 24-1")
        .doesNotContain("\n");
  }
}
