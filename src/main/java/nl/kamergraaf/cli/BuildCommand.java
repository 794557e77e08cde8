package nl.kamergraaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.kamergraaf.intake.Intake;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads documents and builds a release of them, which becomes the current one. */
@Command(
    name = "build",
    description = "Reads documents and builds a release of them, which becomes the current one.",
    footer = {
      "",
      "Examples:",
      "  kamergraaf build --releases /srv/kamergraaf documents/",
      "  kamergraaf build --releases /srv/kamergraaf --cases zaken.json documents/",
      "",
      "Exit status: 0 all read, 1 failed, 2 usage, 3 some inputs rejected and the rest done."
    },
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--releases",
      paramLabel = "DIR",
      required = true,
      description = "The folder of releases.")
  private Path releases = Path.of("releases");

  @Mixin private PublicationOptions options = new PublicationOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files, folders, ZIP and tar archives.")
  private List<Path> inputs = List.of();

  @Override
  public Integer call() throws IOException {
    PrintWriter messages = spec.commandLine().getErr();
    Intake intake = options.intake(new ReadingProgress(messages, ReadingProgress.count(inputs)));
    Publication publication = options.publication(releases, options.lists(), messages);
    return publication.build(intake, new Sources(Limits.DEFAULT).read(inputs));
  }
}
