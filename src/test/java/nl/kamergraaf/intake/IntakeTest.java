package nl.kamergraaf.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.kamergraaf.extraction.Extractor;
import nl.kamergraaf.sample.Samples;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many documents are read at once, and nobody sees it. */
final class IntakeTest {
  private static final Extractor EXTRACTOR = Extractor.load();
  private static final String QUESTIONS =
      """
      Vragen van het lid Klaver (GroenLinks-PvdA) aan de Minister van Financiën over de haven (ingezonden 7 mei 2024).

      Vraag 1
      Kent u Kamerstuk 25 242, nr. 1?
      """;

  private final List<String> told = Collections.synchronizedList(new ArrayList<>());

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void graphs_come_in_the_order_of_their_files(int threads) {
    List<String> inOrder = new ArrayList<>();
    Intake intake = intake().on(threads);
    intake.take(
        Samples.all().stream().map(Outcome::of), graph -> inOrder.add(graph.name().getURI()));
    assertThat(inOrder)
        .isEqualTo(
            Samples.all().stream()
                .map(EXTRACTOR::graph)
                .map(outcome -> ((Outcome.Accepted<?>) outcome).value())
                .map(graph -> ((nl.kamergraaf.graph.DocumentGraph) graph).name().getURI())
                .toList());
    assertThat(intake.tally().read()).isEqualTo(Samples.all().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void of_files_of_one_document_the_first_is_taken_and_the_others_are_told(int threads) {
    List<SourceFile> files =
        Stream.of("ah-tk-20232024-1.txt", "copy/ah-tk-20232024-1.txt", "ah-tk-20232024-2.txt")
            .map(IntakeTest::questions)
            .toList();
    List<String> taken = new ArrayList<>();
    Intake intake = intake().on(threads);
    intake.take(files.stream().map(Outcome::of), graph -> taken.add(graph.name().getURI()));
    assertThat(taken).hasSize(2);
    assertThat(told)
        .containsExactly(
            "copy/ah-tk-20232024-1.txt: DUPLICATE: the same document as ah-tk-20232024-1.txt");
    assertThat(intake.tally().byKind()).containsEntry(Rejected.Code.DUPLICATE, 1);
    assertThat(intake.tally()).hasToString("2 read, 1 rejected (1 DUPLICATE)");
  }

  @Test
  void of_a_duplicate_only_the_header_is_read() {
    AtomicInteger made = new AtomicInteger();
    Intake intake = intake().on(1);
    intake.take(
        Stream.generate(() -> Outcome.of(questions("ah-tk-20232024-1.txt"))).limit(50),
        (form, graph) -> made.incrementAndGet(),
        nothing -> {});
    assertThat(made).hasValue(1);
    assertThat(intake.tally().rejected()).isEqualTo(49);
  }

  @Test
  void what_the_taker_throws_ends_the_intake() {
    assertThatThrownBy(
            () ->
                intake()
                    .take(
                        Samples.all().stream().map(Outcome::of),
                        graph -> {
                          throw new IllegalStateException("the disk is full");
                        }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the disk is full");
  }

  @Test
  void what_cannot_be_read_is_told_in_its_turn() {
    SourceFile empty = new SourceFile("empty.txt", new byte[0]);
    intake().take(Stream.of(Outcome.of(empty), Outcome.of(empty)), graph -> {});
    assertThat(told).hasSize(2).allMatch(line -> line.startsWith("empty.txt: EMPTY"));
  }

  private Intake intake() {
    return Intake.by(EXTRACTOR, told::add);
  }

  private static SourceFile questions(String name) {
    return new SourceFile(name, QUESTIONS.getBytes(UTF_8));
  }
}
