package nl.kamergraaf.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point of the program: dispatches to one subcommand each. */
@Command(
    name = "kamergraaf",
    description = "Dutch written parliamentary questions as a knowledge graph.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ExtractCommand.class,
      RunCommand.class,
      BuildCommand.class,
      ServeCommand.class,
      QueryCommand.class,
      CheckCommand.class,
      EvaluateCommand.class
    })
public final class Main {
  private Main() {}

  /** Runs one command and exits with its status. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** The command line, for tests to run in the same process. */
  static CommandLine commandLine() {
    return new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true);
  }
}
