package nl.kamergraaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ToIntFunction;

/**
 * Holds a reader to time in proportion to the length of what it reads: a text four times as long
 * may take {@value #MOST} times the processor time, of which what grows with the square takes
 * sixteen. Processor time, since other programs of the machine do not add to it. It reads on half
 * the stack that a thread has as a rule, so that a reader that goes deeper with the text is found
 * out.
 */
public final class Growth {
  /** Runs tests of inputs that are too long for every build: {@code mvn verify -Pnightly}. */
  public static final String GIANT = "giant";

  /** How often a giant repeats its piece. */
  public static final int GIANT_TIMES = 100_000;

  private static final double MOST = 8;
  private static final int FEWEST_TIMES = 250;
  private static final int MOST_TIMES = 16_000;

  /** What takes less can't be told from the clock's own noise. */
  private static final long MEASURABLE = Duration.ofMillis(20).toNanos();

  private static final int TRIES = 4;
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final Duration GIANT_LIMIT = Duration.ofMinutes(1);
  private static final long STACK = 512L << 10;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Growth() {}

  /**
   * A piece repeated is read in linear time, and as many things are found in a hundred of it as
   * told.
   *
   * @param reader how many things it finds
   */
  public static void linear(String piece, int inHundred, ToIntFunction<String> reader) {
    assertThat(reader.applyAsInt(piece.repeat(100))).as("found in a hundred").isEqualTo(inHundred);
    linear(piece, reader);
  }

  /** A piece repeated is read in linear time. */
  public static void linear(String piece, ToIntFunction<String> reader) {
    double ratio = onSmallStack(LIMIT, () -> smallestRatio(piece, reader));
    assertThat(ratio).as("times as long for a text four times as long").isLessThan(MOST);
  }

  /** A piece repeated {@value #GIANT_TIMES} times is read within a minute. */
  public static int giant(String piece, ToIntFunction<String> reader) {
    return giant(piece, GIANT_TIMES, reader);
  }

  /** A piece repeated that often is read within a minute. */
  public static int giant(String piece, int times, ToIntFunction<String> reader) {
    return onSmallStack(GIANT_LIMIT, () -> reader.applyAsInt(piece.repeat(times)));
  }

  private static <T> T onSmallStack(Duration limit, Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "growth", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      return fail("the reader failed", e.getCause());
    } catch (TimeoutException e) {
      thread.interrupt();
      return fail("not read within " + limit, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return fail("interrupted", e);
    }
  }

  private static double smallestRatio(String piece, ToIntFunction<String> reader) {
    int times = FEWEST_TIMES;
    long once = time(piece, times, reader);
    while (once < MEASURABLE && times < MOST_TIMES) {
      times *= 2;
      once = time(piece, times, reader);
    }
    double ratio = Double.MAX_VALUE;
    for (int i = 0; i < TRIES && ratio >= MOST; i++) {
      once = i == 0 ? once : time(piece, times, reader);
      double fourfold = time(piece, 4 * times, reader);
      ratio = Math.min(ratio, fourfold / Math.max(once, MEASURABLE / 4));
    }
    return ratio;
  }

  private static long time(String piece, int times, ToIntFunction<String> reader) {
    String text = piece.repeat(times);
    long began = THREADS.getCurrentThreadCpuTime();
    int unused = reader.applyAsInt(text);
    return THREADS.getCurrentThreadCpuTime() - began;
  }
}
