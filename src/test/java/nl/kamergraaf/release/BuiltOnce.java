package nl.kamergraaf.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Folders of releases of which many tests need the same: each is made once in a run, and every test
 * gets a copy that is its own.
 */
public final class BuiltOnce {
  private static final Map<String, Path> MADE = new HashMap<>();

  private BuiltOnce() {}

  /** Makes what a folder is to hold. */
  @FunctionalInterface
  public interface Making {
    void in(Path folder) throws IOException;
  }

  /**
   * Copies what was made under a name, which is made first if nobody asked for it before.
   *
   * @param to a folder, which may be there already
   */
  public static synchronized void copy(String name, Making making, Path to) throws IOException {
    Path made = MADE.get(name);
    if (made == null) {
      made = Files.createTempDirectory("built-once");
      Path folder = made;
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      making.in(made);
      MADE.put(name, made);
    }
    copy(made, to);
  }

  /** Links are copied as links: the current release is one. */
  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(file -> !file.equals(from)).toList()) {
        Files.copy(file, to.resolve(from.relativize(file)), LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  private static void delete(Path folder) {
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
