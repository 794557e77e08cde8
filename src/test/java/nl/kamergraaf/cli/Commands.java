package nl.kamergraaf.cli;

import java.io.PrintWriter;

/** Runs a command as the command line does, for tests elsewhere. */
public final class Commands {
  private Commands() {}

  /** Runs {@code arguments}; what it says goes to {@code out}. Returns the exit status. */
  public static int run(PrintWriter out, String... arguments) {
    return Main.commandLine().setOut(out).setErr(out).execute(arguments);
  }
}
