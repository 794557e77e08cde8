package nl.kamergraaf.register.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputsTest {
  private static final Table NAMED = Table.curated("inputs.tsv");

  @Test
  void each_input_is_named_with_its_hash_and_its_source() {
    assertThat(NAMED.rows())
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.get("sha256")).matches("[0-9a-f]{64}");
              assertThat(row.get("source")).isNotEmpty();
              assertThat(row.get("holds")).isNotEmpty();
            });
  }

  @Test
  void a_missing_file_and_another_file_of_the_name_are_told(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("groups.tsv"), "name\n");
    assertThat(Inputs.differences(folder))
        .hasSameSizeAs(NAMED.rows())
        .contains(
            folder.resolve("groups.tsv") + ": not the file that the register was made of",
            folder.resolve("openkamer_persons.tsv")
                + ": missing; it comes from https://github.com/openkamer/openkamer");
  }
}
