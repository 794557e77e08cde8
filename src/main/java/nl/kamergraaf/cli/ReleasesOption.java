package nl.kamergraaf.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option of every command that takes a folder of releases as it is. */
final class ReleasesOption {
  @Option(
      names = "--releases",
      paramLabel = "DIR",
      defaultValue = "releases",
      description = "The folder of releases (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("releases");

  /** The folder of releases. */
  Path folder() {
    return folder;
  }
}
