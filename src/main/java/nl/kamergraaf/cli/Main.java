package nl.kamergraaf.cli;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point of the program: dispatches to one subcommand each. */
@Command(
    name = "kamergraaf",
    description = "Dutch written parliamentary questions as a knowledge graph.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  kamergraaf run                       the embedded sample, at http://localhost:3330/",
      "  kamergraaf run documents/            your own documents",
      "  kamergraaf extract --help            what a command takes, with examples"
    },
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ExtractCommand.class,
      RunCommand.class,
      BuildCommand.class,
      ServeCommand.class,
      QueryCommand.class,
      CheckCommand.class,
      EvaluateCommand.class,
      EvidenceCommand.class,
      HarvestCommand.class,
      UpdateCommand.class,
      McpCommand.class,
      ReleasesCommand.class,
      RehearseCommand.class
    })
public final class Main {
  private Main() {}

  /**
   * Lucene tells on standard error by java.util.logging which instructions it found; held here, as
   * it is weak there.
   */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  /** Runs one command and exits with its status. */
  public static void main(String[] args) {
    LUCENE.setLevel(Level.SEVERE);
    System.exit(written(commandLine().execute(args)));
  }

  /** Columns of the help, so that addresses and examples stay whole. */
  private static final int HELP_WIDTH = 100;

  /** The command line, for tests to run in the same process. */
  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setUsageHelpWidth(HELP_WIDTH)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new FaultLine());
  }

  /** The status, unless the answer itself got lost on its way out. */
  private static int written(int status) {
    try {
      StandardOutput.check();
      return status;
    } catch (IOException lost) {
      if (status == ExitCode.OK) {
        System.err.println("kamergraaf: " + lost.getMessage());
      }
      return status == ExitCode.OK ? ExitCode.FAILED : status;
    }
  }
}
