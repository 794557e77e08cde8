package nl.kamergraaf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kamergraaf.extraction.Extractor;
import nl.kamergraaf.fact.citation.KnownIds;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.release.description.UsedFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that reads documents. */
final class ReadingOptions {
  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "Base of all addresses (default: ${DEFAULT-VALUE}).")
  private String base = Iris.CANONICAL.base();

  @Option(
      names = "--known-ids",
      paramLabel = "FILE",
      description =
          "Ids of official publications, one a line, plain or .xz: citations of others stay"
              + " unresolved.")
  private @Nullable Path knownIds;

  /** The minter of addresses. */
  Iris iris() {
    return new Iris(base);
  }

  /** What reads documents, with the register that the program comes with. */
  Extractor extractor() throws IOException {
    return new Extractor(Register.load(), iris(), knownIds());
  }

  /** The ids that are known to exist; none if no file was named. */
  KnownIds knownIds() throws IOException {
    return knownIds == null ? KnownIds.none() : KnownIds.read(knownIds);
  }

  /** The files that these options name, for the provenance of what is made with them. */
  List<UsedFile> usedFiles() throws IOException {
    return knownIds == null
        ? List.of()
        : List.of(UsedFile.of(knownIds.toFile().getName(), Files.readAllBytes(knownIds)));
  }
}
