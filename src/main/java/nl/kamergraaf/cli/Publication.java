package nl.kamergraaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.check.CheckReport;
import nl.kamergraaf.check.GraphCheck;
import nl.kamergraaf.check.ReportText;
import nl.kamergraaf.fact.cases.CaseList;
import nl.kamergraaf.fact.cases.CommitmentList;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.Readings;
import nl.kamergraaf.graph.ReferenceGraph;
import nl.kamergraaf.graph.cases.Cases;
import nl.kamergraaf.graph.cases.Commitments;
import nl.kamergraaf.graph.names.Names;
import nl.kamergraaf.intake.Contribution;
import nl.kamergraaf.intake.Extractions;
import nl.kamergraaf.intake.Intake;
import nl.kamergraaf.intake.ProgramHash;
import nl.kamergraaf.release.Manifest;
import nl.kamergraaf.release.Release;
import nl.kamergraaf.release.ReleaseBuilder;
import nl.kamergraaf.release.Releases;
import nl.kamergraaf.release.Shrinkage;
import nl.kamergraaf.release.Stages;
import nl.kamergraaf.release.description.Publisher;
import nl.kamergraaf.release.description.UsedFile;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;
import nl.kamergraaf.source.StreamedFile;

/**
 * Turns inputs into the current release of a folder.
 *
 * @param releases the folder
 * @param lists files of the chamber's own list of written questions; may be empty
 * @param used other files that were named beside the documents
 * @param chamber what the chamber's own lists add
 * @param isFresh whether everything is made anew, also what has not changed
 * @param publisher who publishes the release
 * @param mostLost the share of things of a kind that a release may have less than the current one,
 *     from 0 to 1
 * @param messages where to say what was done
 */
record Publication(
    Path releases,
    List<Outcome<StreamedFile>> lists,
    List<UsedFile> used,
    ChamberData chamber,
    Iris iris,
    boolean isFresh,
    Publisher publisher,
    double mostLost,
    PrintWriter messages) {
  /** How many places a report names for each rule. */
  private static final int PLACES = 10;

  Publication {
    lists = List.copyOf(lists);
    used = List.copyOf(used);
  }

  /** Builds a release and promotes it, unless no input could be read; returns the exit status. */
  int build(Intake intake, Stream<Outcome<SourceFile>> files) throws IOException {
    CaseList list = caseList();
    chamber.supplement().leftOut().forEach(line -> messages.println("not taken over: " + line));
    try (ReleaseBuilder release = Releases.in(releases).begin(iris.base(), Instant.now())) {
      release.publishedBy(publisher);
      release.builtBy(ProgramHash.ofThisProgram(), messages::println);
      if (isFresh) {
        release.buildAnew();
      }
      used(release);
      Extractions kept = Extractions.in(release.kept());
      fill(release, intake, files, kept, list);
      messages.println(intake.tally());
      if (intake.tally().read() == 0 || !promote(release)) {
        sayNothingChanged();
        return ExitCode.FAILED;
      }
      kept.forgetOthers();
      tell(release.stages());
    }
    int status = ExitCode.of(intake.tally());
    return status == ExitCode.OK && !list.rejected().isEmpty() ? ExitCode.SOME_REJECTED : status;
  }

  /** Notes all that the release is made of beside the documents. */
  private void used(ReleaseBuilder release) throws IOException {
    ReferenceGraph.files().forEach((name, bytes) -> release.uses(UsedFile.of(name, bytes)));
    used.forEach(release::uses);
    for (Outcome<StreamedFile> file : lists) {
      if (file instanceof Outcome.Accepted<StreamedFile>(StreamedFile list)) {
        release.uses(UsedFile.of(list));
      }
    }
  }

  private void fill(
      ReleaseBuilder release,
      Intake intake,
      Stream<Outcome<SourceFile>> files,
      Extractions kept,
      CaseList list) {
    Names names = new Names(iris);
    Readings readings = new Readings(iris);
    for (ReferenceGraph reference : references()) {
      release.add(reference.name(), reference.graph());
      names.reference(reference.graph());
    }
    Cases cases = new Cases(list.entries(), intake.extractor().register(), iris);
    Commitments commitments = new Commitments(intake.extractor().register(), iris);
    intake.takeOnce(
        files,
        document -> Contribution.of(document, names, iris),
        kept,
        isFresh,
        document -> {
          release.add(document.own());
          names.note(document.gist().graph());
          readings.note(document.gist().graph());
          cases.add(document.gist());
          commitments.add(document.gist());
        });
    release.add(readings.name(), readings.graph());
    release.add(names.name(), names.graph());
    cases.graphs().forEach(graph -> release.add(cases.name(), graph));
    chamber.commitments().ifPresent(file -> registered(file, commitments, release));
  }

  private void registered(StreamedFile file, Commitments commitments, ReleaseBuilder release) {
    CommitmentList list = CommitmentList.read(file, commitments::concerns);
    list.rejected().forEach(messages::println);
    commitments.graphs(list.entries()).forEach(graph -> release.add(commitments.name(), graph));
    messages.println(list.entries().size() + " commitments of the chamber's own record");
  }

  private List<ReferenceGraph> references() {
    List<ReferenceGraph> references = new ArrayList<>(ReferenceGraph.all(iris));
    if (!chamber.supplement().graph().isEmpty()) {
      references.add(ReferenceGraph.of("chamber", chamber.supplement().graph(), iris));
    }
    return references;
  }

  /**
   * Makes the release the current one unless it holds far less than the current one, or the check
   * finds a violation in it, which is then told.
   */
  private boolean promote(ReleaseBuilder release) throws IOException {
    List<CheckReport> reports = new ArrayList<>();
    Optional<Manifest> current = Releases.in(releases).current().map(Release::manifest);
    Optional<Release> promoted =
        release.promote(
            fresh -> current.isEmpty() || !isShrunk(current.get(), fresh),
            (data, shared) -> {
              reports.add(GraphCheck.load().check(data, shared));
              return reports.getLast().publishable();
            });
    promoted.ifPresentOrElse(
        one -> messages.println("release " + one.folder() + " is now the current one"),
        () -> reports.forEach(report -> messages.print(new ReportText("nl", PLACES).of(report))));
    messages.flush();
    return promoted.isPresent();
  }

  private boolean isShrunk(Manifest current, Manifest fresh) {
    List<Shrinkage> lost = Shrinkage.between(current, fresh, mostLost);
    lost.forEach(one -> messages.println("kept back: " + one));
    return !lost.isEmpty();
  }

  /** A line for each stage: seconds by the clock, of the processors, and memory in use. */
  private void tell(List<Stages.Stage> stages) {
    for (Stages.Stage stage : stages) {
      messages.printf(
          Locale.ROOT,
          "%-12s %8.1f s %8.1f s of processor time %6d MB%n",
          (stage.within().isEmpty() ? "" : "  ") + stage.name(),
          stage.seconds(),
          stage.processorSeconds(),
          stage.heapBytes() >> 20);
    }
    messages.flush();
  }

  /** An older release stays, and is not to be taken for one of these documents. */
  private void sayNothingChanged() throws IOException {
    String stays =
        Releases.in(releases)
            .current()
            .map(old -> "the current one is still that of " + old.manifest().created())
            .orElse("there is none in " + releases);
    messages.println("no release was made of these documents; " + stays);
    messages.flush();
  }

  /** The cases listed; tells of each that could not be read. */
  private CaseList caseList() {
    CaseList list = CaseList.readStreamed(lists.stream(), Limits.DEFAULT);
    list.rejected().forEach(messages::println);
    if (!lists.isEmpty()) {
      messages.println(list.entries().size() + " cases listed");
    }
    return list;
  }
}
