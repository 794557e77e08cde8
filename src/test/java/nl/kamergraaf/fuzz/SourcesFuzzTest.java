package nl.kamergraaf.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.kamergraaf.source.Format;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;
import nl.kamergraaf.source.Sources;

/** No bytes make the way in throw, hang or take more than its limits. */
final class SourcesFuzzTest {
  private static final Limits SMALL = new Limits(1 << 20, 100, 4 << 20, 200, 200, 100, 1_000_000);

  @FuzzTest(maxDuration = "5m")
  void format(byte[] bytes) {
    Promises.told(Format.of(new SourceFile("fuzzed", bytes)));
  }

  @FuzzTest(maxDuration = "5m")
  void archive(byte[] bytes) throws IOException {
    Path path = Files.createTempFile("fuzzed", ".zip");
    try {
      Files.write(path, bytes);
      try (Stream<Outcome<SourceFile>> files = new Sources(SMALL).read(List.of(path))) {
        long inflated =
            files
                .map(Promises::told)
                .mapToLong(file -> file.map(f -> (long) f.bytes().length).orElse(0L))
                .sum();
        assertThat(inflated).isLessThanOrEqualTo(SMALL.archiveBytes());
      }
    } finally {
      Files.delete(path);
    }
  }
}
