package nl.kamergraaf.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.kamergraaf.fact.cases.CaseList;
import nl.kamergraaf.fact.citation.KnownIds;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;

/** No bytes make the reader of a list throw or hang. */
final class ListsFuzzTest {

  @FuzzTest(maxDuration = "5m")
  void cases(byte[] bytes) {
    Outcome<SourceFile> file = Outcome.of(new SourceFile("fuzzed", bytes));
    CaseList.read(Stream.of(file), Limits.DEFAULT).rejected().forEach(Promises::told);
  }

  /** What can't be read is an {@link IOException}, which the command line tells. */
  @FuzzTest(maxDuration = "5m")
  void knownIds(byte[] bytes) throws IOException {
    for (String suffix : new String[] {".txt", ".xz"}) {
      Path path = Files.createTempFile("fuzzed", suffix);
      try {
        Files.write(path, bytes);
        KnownIds known = KnownIds.read(path);
        known.contains("kst-31934-65");
      } catch (IOException refused) {
        // as promised
      } finally {
        Files.delete(path);
      }
    }
  }
}
