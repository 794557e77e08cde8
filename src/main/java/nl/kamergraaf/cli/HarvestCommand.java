package nl.kamergraaf.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.kamergraaf.harvest.Harvest;
import nl.kamergraaf.harvest.HarvestListener.Change;
import nl.kamergraaf.harvest.HarvestReport;
import nl.kamergraaf.harvest.HarvestRequest;
import nl.kamergraaf.harvest.http.PoliteClient;
import nl.kamergraaf.harvest.store.HarvestFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Fetches what is new from the official services into a folder that a build reads. */
@Command(
    name = "harvest",
    description =
        "Fetches new and changed publications, and the chamber's list of cases, into a folder.",
    footer = {
      "",
      "Examples:",
      "  kamergraaf harvest --since 2024-01-01",
      "  kamergraaf harvest                      goes on where the last one got to",
      "  kamergraaf harvest --since 2024-01-01 --dry-run",
      "  kamergraaf build --releases releases --cases harvest/cases.json harvest/documents",
      "",
      "Exit status: 0 all fetched, 1 failed, 2 usage, 3 some not to be had and the rest done."
    },
    mixinStandardHelpOptions = true)
final class HarvestCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private HarvestOptions options = new HarvestOptions();

  @Option(names = "--dry-run", description = "Only tells what would be fetched.")
  private boolean isDry;

  @Option(names = "--json", description = "Writes the summary as JSON.")
  private boolean isJson;

  @Override
  public Integer call() throws IOException {
    PrintWriter messages = spec.commandLine().getErr();
    if (!options.isRateUsable()) {
      messages.println("kamergraaf harvest: --rate must be more than 0 and at most 1000");
      return ExitCode.USAGE;
    }
    Optional<HarvestReport> report;
    try (HarvestFolder folder = options.folder();
        PoliteClient client = new PoliteClient(options.manners());
        HarvestProgress progress = new HarvestProgress(messages)) {
      report = harvest(folder, client, progress);
    }
    if (report.isEmpty()) {
      messages.println("kamergraaf harvest: say from when on, as in --since 2024-01-01");
      return ExitCode.USAGE;
    }
    tell(report.get());
    return status(report.get());
  }

  private Optional<HarvestReport> harvest(
      HarvestFolder folder, PoliteClient client, HarvestProgress progress) throws IOException {
    Optional<HarvestRequest> request = options.request(folder, isDry);
    return request.isEmpty()
        ? Optional.empty()
        : Optional.of(new Harvest(client, options.services(), folder, progress).run(request.get()));
  }

  private void tell(HarvestReport report) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (isJson) {
      Map<String, Object> fields = new LinkedHashMap<>();
      for (Change change : Change.values()) {
        fields.put(change.name().toLowerCase(Locale.ROOT), report.count(change));
      }
      fields.put("cases", report.cases());
      fields.put("whole", report.isWhole());
      out.println(new ObjectMapper().writeValueAsString(fields));
    } else {
      for (Change change : Change.values()) {
        out.printf("%-10s %7d%n", change.name().toLowerCase(Locale.ROOT), report.count(change));
      }
      out.printf("%-10s %7d%n", "cases", report.cases());
    }
    out.flush();
  }

  /** The status that says how a harvest went. */
  static int status(HarvestReport report) {
    if (report.isClean()) {
      return ExitCode.OK;
    }
    boolean hasAny =
        report.cases() > 0
            || report.publications().keySet().stream().anyMatch(c -> c != Change.FAILED);
    return hasAny || report.isWhole() ? ExitCode.SOME_REJECTED : ExitCode.FAILED;
  }
}
