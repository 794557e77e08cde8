package nl.kamergraaf.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
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

/** Reads documents and writes what they state as RDF. */
@Command(
    name = "extract",
    description = "Reads documents and writes what they state as RDF.",
    footer = {
      "",
      "Examples:",
      "  kamergraaf extract --out facts.nq documents/",
      "  kamergraaf extract --format turtle ah-tk-20232024-1531.pdf",
      "",
      "Exit status: 0 all read, 1 failed, 2 usage, 3 some inputs rejected and the rest done."
    },
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write; - is standard output (default).")
  private String out = "-";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private GraphFormat format = GraphFormat.nquads;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files, folders, ZIP and tar archives.")
  private List<Path> inputs = List.of();

  @Override
  public Integer call() throws IOException {
    PrintWriter messages = spec.commandLine().getErr();
    Intake intake =
        Intake.by(
            reading.extractor(), new ReadingProgress(messages, ReadingProgress.count(inputs)));
    try (OutputStream to = open()) {
      format.write(intake, new Sources(Limits.DEFAULT).read(inputs), to);
    }
    messages.println(intake.tally());
    return ExitCode.of(intake.tally());
  }

  private OutputStream open() throws IOException {
    return new BufferedOutputStream(
        out.equals("-") ? new StandardOutput() : Files.newOutputStream(Path.of(out)));
  }
}
