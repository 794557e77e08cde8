package nl.kamergraaf.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.document.reader.Companions;
import nl.kamergraaf.extraction.Extractor;
import nl.kamergraaf.fact.citation.KnownIds;
import nl.kamergraaf.fuzz.Promises;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.lines.GraphLines;
import nl.kamergraaf.graph.names.Names;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.release.ReleaseBuilder;
import nl.kamergraaf.release.Releases;
import nl.kamergraaf.sample.Samples;
import nl.kamergraaf.source.Format;
import nl.kamergraaf.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has not changed is not extracted again; what has changed in whatever way is. */
final class OnceExtractionTest {
  private static final Register REGISTER = Register.load();
  private static final Extractor PIPELINE =
      new Extractor(REGISTER, Iris.CANONICAL, KnownIds.none());
  private static final String QUESTIONS =
      """
      Vragen van het lid Klaver (GroenLinks-PvdA) aan de Minister van Financiën over de haven (ingezonden 7 mei 2024).

      Vraag 1
      Kent u Kamerstuk 25 242, nr. 1?
      """;

  private final Path releases;

  OnceExtractionTest(@TempDir Path folder) {
    this.releases = folder.resolve("releases");
  }

  @Test
  void every_sample_is_extracted_once_and_states_the_same_then() throws IOException {
    for (SourceFile sample : Samples.all()) {
      Result first = extract(PIPELINE, false, sample, "");
      Result second = extract(PIPELINE, false, sample, "");
      assertThat(first.isUnchanged()).as(sample.name()).isFalse();
      assertThat(second.isUnchanged()).as(sample.name()).isTrue();
      assertThat(second.gist().name()).isEqualTo(first.gist().name());
      assertThat(stated(second)).isEqualTo(stated(first));
      assertThat(second.told()).isEqualTo(first.told());
    }
  }

  @Test
  void odd_signs_are_kept_as_they_are() throws IOException {
    SourceFile odd = file("vragen.txt", QUESTIONS + "\u0085\u2028\\\"«ë\uD83D\uDE00»\t");
    assertThat(stated(extract(PIPELINE, false, odd, "")))
        .isEqualTo(stated(extract(PIPELINE, false, odd, "")));
    assertThat(isUnchanged(PIPELINE, odd)).isTrue();
  }

  @Test
  void another_text_name_base_or_list_of_known_ids_is_another_extraction() throws IOException {
    assertThat(isUnchanged(PIPELINE, file("vragen.txt", QUESTIONS))).isFalse();
    assertThat(isUnchanged(PIPELINE, file("vragen.txt", QUESTIONS + " "))).isFalse();
    assertThat(isUnchanged(PIPELINE, file("andere.txt", QUESTIONS))).isFalse();
    Extractor elsewhere = new Extractor(REGISTER, new Iris("http://localhost/"), KnownIds.none());
    assertThat(isUnchanged(elsewhere, file("vragen.txt", QUESTIONS))).isFalse();
    Path ids = Files.writeString(Files.createTempFile(releases.getParent(), "ids", ""), "kst-1-1");
    Extractor knowing = new Extractor(REGISTER, Iris.CANONICAL, KnownIds.read(ids));
    assertThat(isUnchanged(knowing, file("vragen.txt", QUESTIONS))).isFalse();

    assertThat(isUnchanged(PIPELINE, file("map/vragen.txt", QUESTIONS))).isTrue();
    assertThat(isUnchanged(elsewhere, file("vragen.txt", QUESTIONS))).isTrue();
    assertThat(isUnchanged(knowing, file("vragen.txt", QUESTIONS))).isTrue();
  }

  @Test
  void metadata_that_come_change_or_go_are_another_extraction() throws IOException {
    SourceFile questions = file("vragen.txt", QUESTIONS);
    assertThat(extract(PIPELINE, false, questions, "").isUnchanged()).isFalse();
    for (String received : List.of("2024-06-03", "2024-06-04", "")) {
      Result first = extract(PIPELINE, false, questions, received);
      assertThat(first.isUnchanged()).as(received).isFalse();
      assertThat(extract(PIPELINE, false, questions, received).isUnchanged()).as(received).isTrue();
      assertThat(stated(first).contains("datumOntvangst")).isEqualTo(!received.isEmpty());
    }
  }

  @Test
  void metadata_beside_an_unchanged_document_are_not_told_as_alone() throws IOException {
    SourceFile questions = file("vragen.txt", QUESTIONS);
    for (boolean isUnchanged : new boolean[] {false, true}) {
      Companions companions = companions("2024-06-03");
      assertThat(extract(PIPELINE, false, questions, companions).isUnchanged())
          .isEqualTo(isUnchanged);
      assertThat(companions.alone()).isEmpty();
    }
  }

  @Test
  void all_are_extracted_again_on_demand() throws IOException {
    SourceFile questions = file("vragen.txt", QUESTIONS);
    assertThat(isUnchanged(PIPELINE, questions)).isFalse();
    assertThat(extract(PIPELINE, true, questions, "").isUnchanged()).isFalse();
    assertThat(isUnchanged(PIPELINE, questions)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.02, 0.5, 0.98})
  void what_was_cut_off_is_extracted_and_kept_again(double share) throws IOException {
    SourceFile questions = file("vragen.txt", QUESTIONS);
    String stated = stated(extract(PIPELINE, false, questions, ""));
    Path entry = entries().getFirst();
    byte[] whole = Files.readAllBytes(entry);
    Files.write(entry, Arrays.copyOf(whole, (int) (share * whole.length)));
    assertThat(stated(extract(PIPELINE, false, questions, ""))).isEqualTo(stated);
    assertThat(Files.readAllBytes(entry)).isEqualTo(whole);
    assertThat(isUnchanged(PIPELINE, questions)).isTrue();
  }

  @Test
  void what_was_written_over_is_extracted_and_kept_again() throws IOException {
    SourceFile questions = file("vragen.txt", QUESTIONS);
    String stated = stated(extract(PIPELINE, false, questions, ""));
    Path entry = entries().getFirst();
    byte[] whole = Files.readAllBytes(entry);
    for (int at = 0; at < whole.length; at += 97) {
      byte[] other = whole.clone();
      other[at] ^= 0x55;
      Files.write(entry, other);
      assertThat(stated(extract(PIPELINE, false, questions, "")))
          .as("byte %d", at)
          .isEqualTo(stated);
    }
  }

  @Test
  void what_is_no_longer_read_is_forgotten() throws IOException {
    extract(PIPELINE, false, file("een.txt", QUESTIONS), "");
    extract(PIPELINE, false, file("twee.txt", QUESTIONS), "");
    Path leftBehind = Files.createFile(entries().getFirst().resolveSibling("half.new"));
    assertThat(entries()).hasSize(3);
    try (ReleaseBuilder release = builder()) {
      var kept = Extractions.in(release.kept());
      var once = once(PIPELINE, kept, false);
      once.of(file("twee.txt", QUESTIONS), Format.PLAIN_TEXT, new Companions(), name -> false);
      once.of(file("drie.txt", QUESTIONS), Format.PLAIN_TEXT, new Companions(), name -> false);
      kept.forgetOthers();
    }
    assertThat(entries()).hasSize(2).doesNotContain(leftBehind);
    assertThat(isUnchanged(PIPELINE, file("twee.txt", QUESTIONS))).isTrue();
    assertThat(isUnchanged(PIPELINE, file("drie.txt", QUESTIONS))).isTrue();
    assertThat(isUnchanged(PIPELINE, file("een.txt", QUESTIONS))).isFalse();
  }

  @Test
  void another_program_has_another_hash() throws IOException {
    Path code = Files.createDirectories(releases.resolveSibling("code/a"));
    Path one = Files.writeString(code.resolve("One.class"), "one");
    String before = ProgramHash.of(code);
    assertThat(ProgramHash.of(code)).isEqualTo(before);
    Files.writeString(one, "two");
    assertThat(ProgramHash.of(code)).isNotEqualTo(before);
    Files.writeString(one, "one");
    Files.writeString(code.resolve("persons.ttl"), "");
    assertThat(ProgramHash.of(code)).isNotEqualTo(before);
    assertThat(ProgramHash.of(one)).isNotEqualTo(before);
    assertThat(ProgramHash.ofThisProgram()).isEqualTo(ProgramHash.ofThisProgram());
  }

  private boolean isUnchanged(Extractor pipeline, SourceFile file) throws IOException {
    return extract(pipeline, false, file, "").isUnchanged();
  }

  private Result extract(Extractor pipeline, boolean isAnew, SourceFile file, String received)
      throws IOException {
    return extract(pipeline, isAnew, file, companions(received));
  }

  /** As one build after another does. */
  private Result extract(Extractor pipeline, boolean isAnew, SourceFile file, Companions companions)
      throws IOException {
    try (ReleaseBuilder release = builder()) {
      var outcome =
          once(pipeline, Extractions.in(release.kept()), isAnew)
              .of(file, Format.PLAIN_TEXT, companions, name -> false);
      var made = Promises.told(outcome).orElseThrow().made().orElseThrow();
      return new Result(
          made.result().gist(),
          made.result().own().read(),
          Reading.of(file.name(), made.stated()),
          made.isUnchanged());
    }
  }

  /**
   * What came of a file.
   *
   * @param told what is to be known of it before it is let in
   */
  private record Result(DocumentGraph gist, GraphLines own, Reading told, boolean isUnchanged) {}

  private static OnceExtraction once(Extractor pipeline, Extractions kept, boolean isAnew) {
    Names names = new Names(pipeline.iris());
    return new OnceExtraction(
        pipeline, graph -> Contribution.of(graph, names, pipeline.iris()), kept, isAnew);
  }

  private ReleaseBuilder builder() throws IOException {
    return Releases.in(releases).begin(Iris.CANONICAL.base(), Instant.EPOCH);
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> files = Files.list(releases.resolve(".extracted"))) {
      return files.sorted().toList();
    }
  }

  /** Metadata that tell the day on which the answer came; none if it is empty. */
  private static Companions companions(String received) {
    Companions companions = new Companions();
    if (!received.isEmpty()) {
      String metadata =
          """
          <metadata_gegevens><metadata name="DC.identifier" scheme="" content="kv-tk-2024Z07777"/>
          <metadata name="OVERHEIDop.datumOntvangst" scheme="" content="%s"/></metadata_gegevens>
          """;
      companions.add(file("metadata.xml", metadata.formatted(received)));
    }
    return companions;
  }

  private static String stated(Result found) {
    return Stream.of(GraphLines.of(found.gist()), found.own())
        .flatMap(graph -> graph.lines().stream())
        .map(line -> new String(line, UTF_8))
        .collect(Collectors.joining("\n"));
  }

  private static SourceFile file(String name, String text) {
    return new SourceFile(name, text.getBytes(UTF_8));
  }
}
