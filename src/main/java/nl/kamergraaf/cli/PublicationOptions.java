package nl.kamergraaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.intake.Intake;
import nl.kamergraaf.intake.Reporter;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;
import nl.kamergraaf.source.Sources;
import nl.kamergraaf.source.StreamedFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that builds a release. */
final class PublicationOptions {
  private static final Pattern ARCHIVE = Pattern.compile("(?i)\\.(?:zip|tgz|tar(?:\\.[a-z]+)?)$");

  @Option(
      names = "--cases",
      paramLabel = "FILE",
      description =
          "The chamber's list of written questions, OData JSON or a table; may be repeated.")
  private List<Path> cases = List.of();

  @Option(
      names = "--fresh",
      description = "Makes everything anew, also what has not changed since the last build.")
  private boolean fresh;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private PublisherOptions publisher = new PublisherOptions();

  /** The minter of addresses. */
  Iris iris() {
    return reading.iris();
  }

  /** What reads the documents. */
  Intake intake(Reporter reporter) throws IOException {
    return Intake.by(reading.extractor(), reporter);
  }

  /** Takes lists of the chamber where none were named, if they are there. */
  void useChamber(Path folder) {
    reading.useChamber(folder);
  }

  /** The lists of cases that were named: read as they stream, those in archives within limits. */
  List<Outcome<StreamedFile>> lists() {
    return cases.stream().flatMap(PublicationOptions::list).toList();
  }

  private static Stream<Outcome<StreamedFile>> list(Path path) {
    return Files.isDirectory(path) || ARCHIVE.matcher(path.toString()).find()
        ? new Sources(Limits.DEFAULT)
            .read(List.of(path))
            .map(file -> file.then(PublicationOptions::streamed))
        : Stream.of(Outcome.of(StreamedFile.of(path)));
  }

  private static Outcome<StreamedFile> streamed(SourceFile file) {
    return Outcome.of(StreamedFile.of(file));
  }

  /** What turns documents and these lists into the current release of a folder. */
  Publication publication(Path releases, List<Outcome<StreamedFile>> lists, PrintWriter messages)
      throws IOException {
    return publication(releases, lists, 1, messages);
  }

  /** The same, unless the release would have lost more than a share of what there was. */
  Publication publication(
      Path releases, List<Outcome<StreamedFile>> lists, double mostLost, PrintWriter messages)
      throws IOException {
    return new Publication(
        releases,
        lists,
        reading.usedFiles(),
        reading.chamberData(),
        iris(),
        fresh,
        publisher.publisher(),
        mostLost,
        messages);
  }
}
