package nl.kamergraaf.cli;

/**
 * Whether a person is watching, which the launcher tells: Java itself knows it of no single stream.
 */
final class Terminal {
  private Terminal() {}

  /** Whether standard error is a terminal. */
  static boolean isErrorStream() {
    return Boolean.getBoolean("kamergraaf.terminal.err");
  }

  /** Whether standard output is a terminal. */
  static boolean isOutputStream() {
    return Boolean.getBoolean("kamergraaf.terminal.out");
  }
}
