package nl.kamergraaf.cli;

import nl.kamergraaf.intake.Tally;

/** What the exit status tells a script. */
final class ExitCode {
  static final int OK = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;

  /** Some inputs were rejected; the rest was done. */
  static final int SOME_REJECTED = 3;

  private ExitCode() {}

  /** What tells how an intake went. */
  static int of(Tally tally) {
    if (tally.read() == 0) {
      return FAILED;
    }
    return tally.rejected() + tally.marked() > 0 ? SOME_REJECTED : OK;
  }
}
