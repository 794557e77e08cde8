package nl.kamergraaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.kamergraaf.harvest.HarvestReport;
import nl.kamergraaf.harvest.sru.SruQuery;
import nl.kamergraaf.harvest.store.HarvestFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Fetches what is new from the official services into a folder that a build reads. */
@Command(
    name = "harvest",
    description = "Fetches new and changed publications, and the chamber's lists, into a folder.",
    footer = {
      "",
      "Examples:",
      "  kamergraaf harvest --since 2024-01-01",
      "  kamergraaf harvest                      goes on where the last one got to",
      "  kamergraaf harvest --since 2024-01-01 --dry-run",
      "  kamergraaf harvest --id ah-tk-20232024-1531",
      "  kamergraaf build --releases releases --cases harvest/cases.json \\",
      "      --chamber harvest/chamber harvest/documents",
      "",
      "Exit status: 0 all fetched, 1 failed, 2 usage, 3 some not to be had and the rest done."
    },
    mixinStandardHelpOptions = true)
final class HarvestCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private HarvestOptions options = new HarvestOptions();

  @Option(names = "--dry-run", description = "Only tells what would be fetched.")
  private boolean isDry;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description =
          "Only the publication with this id, such as ah-tk-20232024-1531; may be repeated.")
  private List<String> ids = List.of();

  @Option(names = "--json", description = "Writes the summary as JSON.")
  private boolean isJson;

  @Override
  public Integer call() throws IOException {
    PrintWriter messages = spec.commandLine().getErr();
    if (!options.isRateUsable()) {
      messages.println("kamergraaf harvest: --rate must be more than 0 and at most 1000");
      return ExitCode.USAGE;
    }
    Optional<String> noId = ids.stream().filter(id -> !SruQuery.isId(id)).findFirst();
    if (noId.isPresent()) {
      messages.println("kamergraaf harvest: no id of an official publication: " + noId.get());
      return ExitCode.USAGE;
    }
    Optional<HarvestReport> report;
    try (HarvestFolder folder = options.folder()) {
      report = options.harvest(folder, ids, isDry, messages);
    }
    if (report.isEmpty()) {
      messages.println("kamergraaf harvest: say from when on, as in --since 2024-01-01");
      return ExitCode.USAGE;
    }
    HarvestSummary summary = new HarvestSummary(report.get());
    PrintWriter out = spec.commandLine().getOut();
    out.print(isJson ? summary.json() : summary.text());
    out.flush();
    return summary.status();
  }
}
