package nl.kamergraaf.intake;

import java.io.PrintWriter;

/** Is told how an intake goes, always by one thread. */
public interface Reporter {
  /** A line for a person: why a file was rejected, or where a document contradicts itself. */
  void tell(String line);

  /** What has come of the inputs so far; called after each. */
  default void progress(Tally soFar) {}

  /** Prints the lines. */
  static Reporter to(PrintWriter messages) {
    return line -> {
      messages.println(line);
      messages.flush();
    };
  }
}
