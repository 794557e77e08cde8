package nl.kamergraaf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.extraction.Extractor;
import nl.kamergraaf.fact.citation.KnownIds;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.register.ChamberSupplement;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.register.Supplement;
import nl.kamergraaf.register.chamber.ChamberLists;
import nl.kamergraaf.release.description.UsedFile;
import nl.kamergraaf.source.StreamedFile;
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

  @Option(
      names = "--chamber",
      paramLabel = "DIR",
      description =
          "The chamber's own lists of persons, groups and seats, as 'harvest' keeps them, which"
              + " fill what the register lacks.")
  private @Nullable Path chamber;

  private @Nullable Supplement supplement;

  /** Takes lists of the chamber where none were named, if they are there. */
  void useChamber(Path folder) {
    if (chamber == null && ChamberLists.files(folder).size() == 3) {
      chamber = folder;
    }
  }

  /** What is added to the register; read once. */
  Supplement supplement() throws IOException {
    if (supplement == null) {
      supplement =
          chamber == null ? Supplement.NONE : ChamberSupplement.of(ChamberLists.read(chamber));
    }
    return supplement;
  }

  /** What the chamber's lists give to a release. */
  ChamberData chamberData() throws IOException {
    return new ChamberData(supplement(), commitments().map(StreamedFile::of));
  }

  private Optional<Path> commitments() {
    return Optional.ofNullable(chamber)
        .map(folder -> folder.resolve("commitments.json"))
        .filter(Files::isRegularFile);
  }

  /** The minter of addresses. */
  Iris iris() {
    return new Iris(base);
  }

  /** What reads documents, with the register that the program comes with, and what is added. */
  Extractor extractor() throws IOException {
    return new Extractor(Register.load(supplement()), iris(), knownIds());
  }

  /** The ids that are known to exist; none if no file was named. */
  KnownIds knownIds() throws IOException {
    return knownIds == null ? KnownIds.none() : KnownIds.read(knownIds);
  }

  /** The files that these options name, for the provenance of what is made with them. */
  List<UsedFile> usedFiles() throws IOException {
    List<UsedFile> used = new ArrayList<>();
    if (knownIds != null) {
      used.add(UsedFile.of(knownIds.toFile().getName(), Files.readAllBytes(knownIds)));
    }
    List<Path> lists = new ArrayList<>(chamber == null ? List.of() : ChamberLists.files(chamber));
    commitments().ifPresent(lists::add);
    for (Path file : lists) {
      used.add(UsedFile.of(StreamedFile.of(file)));
    }
    return List.copyOf(used);
  }
}
