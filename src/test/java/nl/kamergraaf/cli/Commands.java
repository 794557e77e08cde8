package nl.kamergraaf.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a command as the command line does, for tests elsewhere. */
public final class Commands {
  private Commands() {}

  /** Runs {@code arguments}; what it says goes to {@code out}. Returns the exit status. */
  public static int run(PrintWriter out, String... arguments) {
    return Main.commandLine().setOut(out).setErr(out).execute(arguments);
  }

  /** The program in a process of its own. */
  static ProcessBuilder process(String... arguments) {
    return process(List.of(), List.of(arguments));
  }

  /** The program in a process of its own, with options for its Java. */
  static ProcessBuilder process(List<String> options, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add("nl.kamergraaf.cli.Main");
    command.addAll(arguments);
    return new ProcessBuilder(command);
  }
}
