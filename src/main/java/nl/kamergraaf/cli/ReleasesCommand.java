package nl.kamergraaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kamergraaf.json.Json;
import nl.kamergraaf.release.Manifest;
import nl.kamergraaf.release.Release;
import nl.kamergraaf.release.Releases;
import nl.kamergraaf.release.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks after a folder of releases: what is in it, back to the one before, away with the old. */
@Command(
    name = "releases",
    description = "Lists, rolls back, prunes and verifies the releases of a folder.",
    footer = {
      "",
      "Examples:",
      "  kamergraaf releases list --releases /srv/kamergraaf",
      "  kamergraaf releases rollback --releases /srv/kamergraaf",
      "  kamergraaf releases prune --keep 3 --releases /srv/kamergraaf",
      "  kamergraaf releases verify --releases /srv/kamergraaf"
    },
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true)
final class ReleasesCommand {
  private static final String FOLDER = "The folder of releases (default: ${DEFAULT-VALUE}).";

  /** A release in the list. */
  record Row(String name, String created, long triples, String state) {}

  @Spec private CommandSpec spec = CommandSpec.create();

  @Command(
      description = "Says which releases there are, the newest last.",
      mixinStandardHelpOptions = true)
  int list(
      @Option(names = "--releases", defaultValue = "releases", description = FOLDER) Path folder,
      @Option(names = "--json", description = "Writes JSON.") boolean isJson)
      throws IOException {
    Releases releases = Releases.in(folder);
    List<Row> rows = new ArrayList<>();
    for (Release release : releases.all()) {
      Manifest manifest = release.manifest();
      rows.add(
          new Row(
              manifest.name(), manifest.created(), manifest.triples(), state(releases, release)));
    }
    PrintWriter out = spec.commandLine().getOut();
    if (isJson) {
      out.println(Json.line(rows));
    } else {
      out.printf("%-22s %-22s %12s  %s%n", "release", "created", "triples", "state");
      rows.forEach(
          row ->
              out.printf(
                  Locale.ROOT,
                  "%-22s %-22s %,12d  %s%n",
                  row.name(),
                  row.created(),
                  row.triples(),
                  row.state()));
    }
    out.flush();
    return ExitCode.OK;
  }

  private static String state(Releases releases, Release release) throws IOException {
    if (releases.isCurrent(release)) {
      return "current";
    }
    return releases.isPrevious(release) ? "previous" : "";
  }

  @Command(
      description = "Makes the previous release current again; a running server follows.",
      mixinStandardHelpOptions = true)
  int rollback(
      @Option(names = "--releases", defaultValue = "releases", description = FOLDER) Path folder)
      throws IOException {
    Optional<Release> back = Releases.in(folder).rollBack();
    if (back.isEmpty()) {
      return fail(folder + ": there is no release to go back to");
    }
    return tell("current is now " + back.get().manifest().name());
  }

  @Command(
      description = "Deletes old releases, never the current one nor the one before it.",
      mixinStandardHelpOptions = true)
  int prune(
      @Option(names = "--releases", defaultValue = "releases", description = FOLDER) Path folder,
      @Option(
              names = "--keep",
              defaultValue = "2",
              description = "How many of the newest stay (default: ${DEFAULT-VALUE}).")
          int keep)
      throws IOException {
    if (keep < 0) {
      fail("--keep must not be negative");
      return ExitCode.USAGE;
    }
    List<Release> deleted = Releases.in(folder).prune(keep);
    deleted.forEach(release -> tell("deleted " + release.manifest().name()));
    return tell(deleted.size() + " deleted");
  }

  @Command(
      description = "Compares the files of the current release with its manifest.",
      mixinStandardHelpOptions = true)
  int verify(
      @Option(names = "--releases", defaultValue = "releases", description = FOLDER) Path folder)
      throws IOException {
    Optional<Release> current = Releases.in(folder).current();
    if (current.isEmpty()) {
      return fail(folder + ": there is no release");
    }
    List<String> faults = Verification.faults(current.get());
    faults.forEach(this::fail);
    return faults.isEmpty()
        ? tell(current.get().manifest().name() + ": all files are as they were built")
        : ExitCode.FAILED;
  }

  private int tell(String line) {
    spec.commandLine().getOut().println(line);
    spec.commandLine().getOut().flush();
    return ExitCode.OK;
  }

  private int fail(String line) {
    spec.commandLine().getErr().println("kamergraaf releases: " + line);
    spec.commandLine().getErr().flush();
    return ExitCode.FAILED;
  }
}
