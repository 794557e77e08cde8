package nl.kamergraaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.intake.Reporter;
import nl.kamergraaf.intake.Tally;

/**
 * Prints what an intake tells and, every half minute, how it goes: how many inputs, at what rate,
 * how long for the rest, what was rejected by kind. On a terminal the line is renewed each second.
 */
final class ReadingProgress implements Reporter {
  private static final Duration SELDOM = Duration.ofSeconds(30);
  private static final Duration OFTEN = Duration.ofSeconds(1);

  private final PrintWriter messages;
  private final long expected;
  private final boolean isTerminal = Terminal.isErrorStream();
  private long start;
  private long told;
  private boolean isStarted;
  private boolean isLineOpen;

  /**
   * @param expected how many inputs there are about; 0 if that is not known
   */
  ReadingProgress(PrintWriter messages, long expected) {
    this.messages = messages;
    this.expected = expected;
  }

  /** How many files lie in the folders; an archive counts as one. */
  static long count(List<Path> inputs) {
    long files = 0;
    for (Path input : inputs) {
      try (Stream<Path> below = Files.walk(input, FileVisitOption.FOLLOW_LINKS)) {
        files += below.filter(Files::isRegularFile).count();
      } catch (IOException | UncheckedIOException e) {
        files++; // whoever reads it will say why it can't be read
      }
    }
    return files;
  }

  @Override
  public void tell(String line) {
    endLine();
    messages.println(line);
    messages.flush();
  }

  @Override
  public void progress(Tally soFar) {
    long now = System.nanoTime();
    if (!isStarted) { // what comes before the first document is no part of the rate
      isStarted = true;
      start = now;
      told = now;
    }
    if (now - told < (isTerminal ? OFTEN : SELDOM).toNanos()) {
      return;
    }
    told = now;
    String line = line(soFar, expected, Duration.ofNanos(now - start));
    if (isTerminal) {
      messages.print("\r" + line + "\u001B[K");
      isLineOpen = true;
    } else {
      messages.println(line);
    }
    messages.flush();
  }

  /** Ends the line that is renewed, if there is one. */
  void endLine() {
    if (isLineOpen) {
      messages.print("\r\u001B[K");
      isLineOpen = false;
    }
  }

  static String line(Tally soFar, long expected, Duration taken) {
    long done = (long) soFar.read() + soFar.rejected();
    double rate = done / Math.max(0.001, taken.toMillis() / 1000.0);
    StringBuilder line = new StringBuilder();
    line.append(done);
    if (expected > done) {
      line.append(" of ").append(expected);
    }
    line.append(String.format(Locale.ROOT, " documents, %.1f a second", rate));
    if (expected > done && rate > 0) {
      long left = (long) ((expected - done) / rate);
      line.append(String.format(Locale.ROOT, ", %d:%02d left", left / 60, left % 60));
    }
    String kinds =
        soFar.byKind().entrySet().stream()
            .sorted(java.util.Map.Entry.comparingByKey())
            .map(kind -> kind.getValue() + " " + kind.getKey())
            .collect(Collectors.joining(", "));
    return line + (kinds.isEmpty() ? "" : "; rejected: " + kinds);
  }
}
