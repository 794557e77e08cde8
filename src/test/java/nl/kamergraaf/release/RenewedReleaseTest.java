package nl.kamergraaf.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.kamergraaf.release.SampleReleases.BASE;
import static nl.kamergraaf.release.SampleReleases.DATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kamergraaf.graph.lines.GraphLines;
import nl.kamergraaf.graph.lines.QuadLine;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release that was built upon the one before it is what it would be if built by itself. */
final class RenewedReleaseTest {
  private static final List<String> SAMPLE = sample();
  private static final int PAIRS = 12;
  private static final String PROGRAM = "program";

  private final List<String> remarks = new ArrayList<>();
  private final Path folder;
  private List<String> lines = new ArrayList<>();

  RenewedReleaseTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static List<String> sample() {
    List<String> lines = new ArrayList<>();
    for (Quad quad : SampleReleases.quads()) {
      GraphLines.of(quad.getGraph(), List.of(quad.asTriple()).iterator())
          .lines()
          .forEach(line -> lines.add(new String(line, UTF_8)));
    }
    return List.copyOf(lines);
  }

  /** The two documents of a pair, under numbers of their own. */
  private static Stream<String> pair(int number) {
    return SAMPLE.stream()
        .filter(line -> graph(line).contains("/graph/document/"))
        .map(
            line ->
                line.replace("20232024-900", "20232024-" + number)
                    .replace("2024Z900", "2024Z" + number)
                    .replace("99934-65", "99934-" + number)
                    .replaceAll("\"2024-02-07\"", "\"2024-0" + (1 + number % 9) + "-07\""));
  }

  private static String graph(String line) {
    return QuadLine.of(line.getBytes(UTF_8)).graphName().getURI();
  }

  @BeforeEach
  void buildWithPairs() throws IOException {
    lines.addAll(SAMPLE);
    IntStream.range(100, 100 + PAIRS).forEach(number -> pair(number).forEach(lines::add));
    BuiltOnce.copy("twelve pairs", made -> build(made, PROGRAM), folder.resolve("renewed"));
  }

  private Release renewed() throws IOException {
    return build(folder.resolve("renewed"), PROGRAM);
  }

  private Release before() throws IOException {
    return Releases.in(folder.resolve("renewed")).current().orElseThrow();
  }

  private Release build(Path releases, String program) throws IOException {
    try (ReleaseBuilder builder = Releases.in(releases).begin(BASE, DATE)) {
      builder.builtBy(program, remarks::add);
      Map<String, List<Triple>> graphs = new TreeMap<>();
      for (String line : lines) {
        graphs
            .computeIfAbsent(graph(line), name -> new ArrayList<>())
            .add(QuadLine.of(line.getBytes(UTF_8)).triple());
      }
      graphs.forEach(
          (name, triples) ->
              builder.add(GraphLines.of(NodeFactory.createURI(name), triples.iterator())));
      return builder.promote();
    }
  }

  private void drop(Predicate<String> which) {
    lines = new ArrayList<>(lines.stream().filter(which.negate()).toList());
  }

  private void change(UnaryOperator<String> how) {
    lines = new ArrayList<>(lines.stream().map(how).toList());
  }

  /** Builds what there is now upon what there was, and by itself, and compares the two. */
  private void assertRenewed() throws IOException {
    Release renewed = renewed();
    assertThat(remarks).isEmpty();
    assertSame(renewed);
  }

  /** Compares as above what was not built upon the release before it, and looks why not. */
  private void assertMadeAnew(Release renewed, String remark) throws IOException {
    assertThat(remarks).hasSize(1).first().asString().matches("everything is made anew: " + remark);
    assertSame(renewed);
  }

  private void assertSame(Release renewed) throws IOException {
    Release alone = build(folder.resolve("alone"), "");
    SameRelease.assertSame(renewed, alone, "scanners", "zorgen havens", "Scanfabriek");
  }

  @Test
  void where_nothing_changed_every_download_has_the_same_bytes() throws IOException {
    Release before = before();
    Release renewed = renewed();
    assertThat(remarks).isEmpty();
    assertThat(renewed.manifest().files()).isEqualTo(before.manifest().files());
    assertSame(renewed);
  }

  @Test
  void with_documents_that_came() throws IOException {
    pair(500).forEach(lines::add);
    pair(99).forEach(lines::add);
    assertRenewed();
  }

  @Test
  void with_documents_that_went() throws IOException {
    drop(line -> graph(line).matches(".*-(1031|1100|1090)"));
    assertRenewed();
  }

  @Test
  void with_a_document_that_says_something_else() throws IOException {
    change(
        line ->
            graph(line).endsWith("-1071")
                ? line.replace("Deelt u de zorgen", "Deelt u alle zorgen")
                    .replace("2024-04-17", "2024-05-18")
                    .replace("country/BEL", "country/NLD")
                : line);
    assertRenewed();
  }

  @Test
  void with_a_case_of_the_list_that_was_answered_and_a_thing_of_another_name() throws IOException {
    change(
        line ->
            graph(line).endsWith("/cases")
                ? line.replace("de lengte van de kade", "de breedte van de kade")
                : line.replace("\"Scanfabriek\"", "\"Fabriek van scanners\""));
    assertRenewed();
  }

  @Test
  void time_and_again() throws IOException {
    for (int number = 600; number < 602; number++) {
      pair(number).forEach(lines::add);
      String gone = "-" + (number - 500 + 7) + "1";
      drop(line -> graph(line).endsWith(gone));
      renewed();
    }
    assertRenewed();
  }

  @Test
  void by_another_program_all_is_made_anew() throws IOException {
    pair(500).forEach(lines::add);
    Release other = build(folder.resolve("renewed"), "another program");
    assertMadeAnew(other, "the release before it was built by another program");
  }

  @Test
  void upon_a_damaged_release_all_is_made_anew() throws IOException {
    Files.writeString(before().downloads().resolve("kamergraaf.nq.gz"), "nothing");
    assertMadeAnew(renewed(), ".*not whole: kamergraaf.nq.gz.*");
  }

  @Test
  void upon_a_release_whose_notes_are_damaged_all_is_made_anew() throws IOException {
    Files.writeString(before().folder().resolve("history/statistics.tsv"), "class\tx\tmany\n");
    assertMadeAnew(renewed(), ".*");
  }

  @Test
  void without_the_first_of_its_kind_the_next_is_its_example() throws IOException {
    drop(line -> graph(line).endsWith("-1001"));
    assertRenewed();
  }
}
