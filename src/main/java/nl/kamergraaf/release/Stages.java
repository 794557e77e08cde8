package nl.kamergraaf.release;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kamergraaf.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * How long each stage of a build takes, by the clock and in processor time, and how much memory was
 * in use when it ended. Stages follow one another, except for those of which {@link #within} is
 * told, which go on within one.
 */
public final class Stages {
  static final String FILE_NAME = "timings.json";

  /**
   * A stage.
   *
   * @param within the stage in which it went on beside others; empty for one that went on by itself
   * @param seconds by the clock
   * @param processorSeconds of the whole program; of one thread where it went on within another
   * @param heapBytes in use after the last collection before it ended
   */
  public record Stage(
      String name, String within, double seconds, double processorSeconds, long heapBytes) {
    public Stage {
      Objects.requireNonNull(name);
      Objects.requireNonNull(within);
    }
  }

  /** Something that takes time. */
  interface Work<R> {
    R done() throws IOException;
  }

  private final List<Stage> ended = new ArrayList<>();
  private @Nullable String name;
  private Clock clock = Clock.ofProgram();

  /** Ends the stage before it, if there is one, and begins this one. */
  synchronized void begin(String next) {
    end();
    name = next;
    clock = Clock.ofProgram();
  }

  private void end() {
    if (name != null) {
      ended.add(clock.stage(name, ""));
      name = null;
    }
  }

  /** Does some work within the stage of now, in this thread. */
  <R> R within(String part, Work<R> work) throws IOException {
    Clock its = Clock.ofThread();
    R made = work.done();
    synchronized (this) {
      ended.add(its.stage(part, String.valueOf(name)));
    }
    return made;
  }

  /** The stages that have ended, that of now included. */
  synchronized List<Stage> all() {
    List<Stage> all = new ArrayList<>(ended);
    if (name != null) {
      all.add(clock.stage(name, ""));
    }
    return all;
  }

  void write(Path folder) throws IOException {
    Files.writeString(folder.resolve(FILE_NAME), Json.indented(Map.of("stages", all())));
  }

  /** What the clocks said at a moment. */
  private record Clock(boolean isOfThread, long nanos, long processorNanos) {
    static Clock ofProgram() {
      return new Clock(false, System.nanoTime(), processor(false));
    }

    static Clock ofThread() {
      return new Clock(true, System.nanoTime(), processor(true));
    }

    private static long processor(boolean ofThread) {
      if (ofThread) {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      }
      return ManagementFactory.getOperatingSystemMXBean()
              instanceof com.sun.management.OperatingSystemMXBean system
          ? system.getProcessCpuTime()
          : 0;
    }

    Stage stage(String name, String within) {
      return new Stage(
          name,
          within,
          (System.nanoTime() - nanos) / 1e9,
          (processor(isOfThread) - processorNanos) / 1e9,
          heap());
    }

    private static long heap() {
      return ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getCollectionUsage)
          .filter(Objects::nonNull)
          .mapToLong(MemoryUsage::getUsed)
          .sum();
    }
  }
}
