package nl.kamergraaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.kamergraaf.intake.Intake;
import nl.kamergraaf.release.Releases;
import nl.kamergraaf.sample.Samples;
import nl.kamergraaf.server.KamergraafServer;
import nl.kamergraaf.server.ServerSettings;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;
import nl.kamergraaf.source.Sources;
import nl.kamergraaf.source.StreamedFile;
import org.apache.jena.fuseki.FusekiException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Builds a release of documents and serves it: the whole of it in one command. */
@Command(
    name = "run",
    description =
        "Reads documents, builds a release and serves it; without INPUT, the embedded sample.",
    footer = {
      "",
      "Examples:",
      "  kamergraaf run",
      "  kamergraaf run --port 8080 documents/",
      "",
      "Serves only the release that it has built; an older one in DIR is served by serve.",
      "Exit status: 1 failed, 2 usage; else it serves until it is stopped."
    },
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--releases",
      paramLabel = "DIR",
      defaultValue = "releases",
      description = "The folder of releases (default: ${DEFAULT-VALUE}).")
  private Path releases = Path.of("releases");

  @Mixin private ServingOptions serving = new ServingOptions();

  @Mixin private AlertOptions alerts = new AlertOptions();

  @Mixin private PublicationOptions options = new PublicationOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = "Files, folders, ZIP and tar archives.")
  private List<Path> inputs = List.of();

  @Override
  public Integer call() throws IOException {
    PrintWriter messages = spec.commandLine().getErr();
    ServerSettings settings = serving.settings(options.iris().base());
    if (!serving.isPortFree()) {
      messages.println("kamergraaf run: port " + settings.port() + " is in use; nothing was built");
      return ExitCode.FAILED;
    }
    Intake intake = options.intake(new ReadingProgress(messages, ReadingProgress.count(inputs)));
    int built = options.publication(releases, lists(), messages).build(intake, files());
    if (built == ExitCode.FAILED) {
      return built;
    }
    try (KamergraafServer server =
        KamergraafServer.start(Releases.in(releases), settings, alerts.alerts())) {
      serving.serve(server, spec.commandLine().getOut());
      return ExitCode.OK;
    } catch (FusekiException e) {
      messages.println("kamergraaf run: " + e.getMessage());
      return ExitCode.FAILED;
    }
  }

  /** The lists given; without any input, the sample has one of its own. */
  private List<Outcome<StreamedFile>> lists() {
    List<Outcome<StreamedFile>> named = options.lists();
    return inputs.isEmpty() && named.isEmpty()
        ? List.of(Outcome.of(StreamedFile.of(Samples.cases())))
        : named;
  }

  private Stream<Outcome<SourceFile>> files() {
    return inputs.isEmpty()
        ? Samples.all().stream().map(Outcome::of)
        : new Sources(Limits.DEFAULT).read(inputs);
  }
}
