package nl.kamergraaf.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.kamergraaf.extraction.Extractor;
import nl.kamergraaf.graph.lines.GraphLines;
import nl.kamergraaf.intake.Intake;
import nl.kamergraaf.sample.Samples;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.SourceFile;
import nl.kamergraaf.source.Sources;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A cluster states what one process states, and rejects what it rejects. */
final class ExtractJobTest {
  private static final String METADATA =
      """
      <metadata_gegevens>
        <metadata name="DC.identifier" scheme="OVERHEIDop.ParlID" content="%s"/>
        <metadata name="OVERHEIDop.datumOntvangst" scheme="" content="1999-11-01"/>
      </metadata_gegevens>
      """;

  @TempDir private Path folder = Path.of("");
  private final StringWriter told = new StringWriter();

  /** Two threads, which hand each other everything as executors do: serialised. */
  @BeforeEach
  void session() {
    SparkSession.builder()
        .master("local[2]")
        .config("spark.ui.enabled", false)
        .config("spark.sql.shuffle.partitions", 3)
        .getOrCreate();
  }

  @AfterEach
  void end() {
    SparkSession.getDefaultSession()
        .foreach(
            session -> {
              session.stop();
              return null;
            });
  }

  @Test
  void states_and_rejects_what_one_process_does() throws IOException {
    List<String> inputs = inputs();
    int status = job(inputs);

    List<byte[]> lines = new ArrayList<>();
    StringWriter remarks = new StringWriter();
    Intake intake =
        Intake.by(Extractor.load(), line -> remarks.append(line).append(System.lineSeparator()));
    intake.take(
        new Sources(Limits.DEFAULT).read(inputs.stream().map(Path::of).toList()),
        graph -> lines.addAll(GraphLines.of(graph).lines()));
    lines.sort(Arrays::compareUnsigned);

    assertThat(intake.tally().rejected()).isEqualTo(4);
    assertThat(remarks.toString()).contains("METADATA_DISAGREE", "NO_DOCUMENT");
    assertThat(status).isEqualTo(3);
    assertThat(parts("statements")).isEqualTo(joined(lines));
    assertThat(told.toString().lines().toList())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(remarks.toString().lines(), Stream.of(intake.tally().toString()))
                .toList());
    assertThat(new String(parts("rejected"), UTF_8).lines())
        .hasSize(1 + 4)
        .contains("file,line,code,detail")
        .anyMatch(line -> line.contains(",DUPLICATE,"));
  }

  @Test
  void does_not_write_into_a_folder_that_is_there() throws IOException {
    Files.createDirectories(folder.resolve("out/statements"));
    assertThat(job(List.of(inputs().getFirst()))).isEqualTo(1);
  }

  private int job(List<String> inputs) {
    String[] args =
        Stream.concat(Stream.of("--out", folder.resolve("out").toString()), inputs.stream())
            .toArray(String[]::new);
    return new CommandLine(new ExtractJob()).setErr(new PrintWriter(told, true)).execute(args);
  }

  /** A folder, an archive, metadata beside documents and alone, a double, and three bad inputs. */
  private List<String> inputs() throws IOException {
    Path papers = Files.createDirectories(folder.resolve("papers"));
    Samples.copyTo(papers);
    Files.writeString(papers.resolve("boodschappen.txt"), "melk en brood");
    Files.write(papers.resolve("leeg.xml"), new byte[0]);
    Files.writeString(papers.resolve("x.metadata.xml"), METADATA.formatted("ah-tk-19992000-1"));
    Files.writeString(papers.resolve("y.metadata.xml"), METADATA.formatted("ah-tk-20242025-600"));
    Path zip = folder.resolve("more.zip");
    SourceFile again = Samples.all().getFirst();
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      put(out, "map/dubbel.md", again.bytes());
      put(out, "map/metadata.xml", METADATA.formatted("ah-tk-20242025-580").getBytes(UTF_8));
    }
    return List.of(papers.toString(), zip.toString(), folder.resolve("absent").toString());
  }

  private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(bytes);
    out.closeEntry();
  }

  private byte[] parts(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("out").resolve(name))) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      for (Path part :
          files
              .filter(file -> file.getFileName().toString().startsWith("part-"))
              .sorted()
              .toList()) {
        Files.copy(part, all);
      }
      return all.toByteArray();
    }
  }

  private static byte[] joined(List<byte[]> lines) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] line : lines) {
      all.write(line);
      all.write('\n');
    }
    return all.toByteArray();
  }
}
