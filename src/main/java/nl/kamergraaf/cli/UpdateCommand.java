package nl.kamergraaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.kamergraaf.harvest.HarvestReport;
import nl.kamergraaf.harvest.store.HarvestFolder;
import nl.kamergraaf.intake.Intake;
import nl.kamergraaf.release.Releases;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Sources;
import nl.kamergraaf.source.StreamedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Keeps a site current: harvests, builds of what changed, and switches to the new release. */
@Command(
    name = "update",
    description =
        "Harvests, builds a release if anything is new, makes it the current one, and tells those"
            + " who asked: for a timer.",
    footer = {
      "",
      "Examples:",
      "  kamergraaf update --since 2024-01-01 --releases /srv/kamergraaf/releases",
      "  kamergraaf update --releases /srv/kamergraaf/releases      goes on where it was",
      "",
      "A running server follows. A release that has lost more than --most-lost is kept back.",
      "Exit status: 0 current, 1 failed or kept back, 2 usage, 3 some not to be had or rejected."
    },
    mixinStandardHelpOptions = true)
final class UpdateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private ReleasesOption releases = new ReleasesOption();

  @Option(
      names = "--with",
      paramLabel = "INPUT",
      description =
          "Further files, folders or archives that go into each release, such as the archive of"
              + " 1984–2008; may be repeated.")
  private List<Path> others = List.of();

  @Option(
      names = "--most-lost",
      paramLabel = "SHARE",
      description =
          "How much of what there is of any kind a release may lose, from 0 to 1 (default:"
              + " ${DEFAULT-VALUE}).")
  private double mostLost = 0.02;

  @Mixin private HarvestOptions harvesting = new HarvestOptions();

  @Mixin private PublicationOptions publishing = new PublicationOptions();

  @Mixin private AlertOptions alerts = new AlertOptions();

  @Override
  public Integer call() throws IOException {
    PrintWriter messages = spec.commandLine().getErr();
    if (!harvesting.isRateUsable() || mostLost < 0 || mostLost > 1) {
      messages.println(
          "kamergraaf update: --rate must be more than 0 and at most 1000, --most-lost from 0 to"
              + " 1");
      return ExitCode.USAGE;
    }
    try (HarvestFolder folder = harvesting.folder()) {
      Optional<HarvestReport> report = harvesting.harvest(folder, false, messages);
      if (report.isEmpty()) {
        messages.println("kamergraaf update: say from when on, as in --since 2024-01-01");
        return ExitCode.USAGE;
      }
      HarvestSummary summary = new HarvestSummary(report.get());
      messages.print(summary.text());
      if (!folder.isUnbuilt() && hasRelease()) {
        messages.println("nothing new; the current release stays");
        return told(summary.status(), messages);
      }
      int built = build(folder, summary, messages);
      return built == ExitCode.FAILED ? built : told(built, messages);
    }
  }

  /** Also without news: what could not be sent the last time is sent now. */
  private int told(int status, PrintWriter messages) throws IOException {
    boolean isTold = alerts.tell(releases.folder(), messages);
    return status == ExitCode.OK && !isTold ? ExitCode.SOME_REJECTED : status;
  }

  private boolean hasRelease() throws IOException {
    return Releases.in(releases.folder()).current().isPresent();
  }

  private int build(HarvestFolder folder, HarvestSummary summary, PrintWriter messages)
      throws IOException {
    List<Path> inputs = new ArrayList<>(others);
    inputs.add(folder.documents());
    publishing.useChamber(folder.chamber());
    Intake intake = publishing.intake(new ReadingProgress(messages, ReadingProgress.count(inputs)));
    int built =
        publishing
            .publication(releases.folder(), lists(folder), mostLost, messages)
            .build(intake, new Sources(Limits.DEFAULT).read(inputs));
    if (built == ExitCode.FAILED) {
      return built;
    }
    folder.setUnbuilt(false);
    return Math.max(built, summary.status() == ExitCode.OK ? ExitCode.OK : ExitCode.SOME_REJECTED);
  }

  /** The harvested list of cases, before those that were named. */
  private List<Outcome<StreamedFile>> lists(HarvestFolder folder) {
    List<Outcome<StreamedFile>> lists = new ArrayList<>();
    if (Files.exists(folder.cases())) {
      lists.add(Outcome.of(StreamedFile.of(folder.cases())));
    }
    lists.addAll(publishing.lists());
    return lists;
  }
}
