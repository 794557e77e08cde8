package nl.kamergraaf.release;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a release does to whole folders. */
final class Folders {
  private static final int WRITES_AT_ONCE = 16;

  private Folders() {}

  /** Deletes {@code folder} with all it holds, if it is there. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Deletes all that {@code folder} holds, except for what has that name. */
  static void deleteAllBut(Path folder, String name) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.list(folder)) {
      all = files.filter(file -> !file.endsWith(name)).toList();
    }
    for (Path one : all) {
      if (Files.isDirectory(one)) {
        delete(one);
      } else {
        Files.delete(one);
      }
    }
  }

  /** Whether {@code folder} holds nothing. */
  static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /** Copies the files in {@code from} that are {@code wanted} to {@code to}, which is there. */
  static void copy(Path from, Path to, Predicate<Path> wanted) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(from)) {
      all = files.filter(file -> !file.equals(from) && wanted.test(file)).toList();
    }
    for (Path path : all) {
      Path copy = to.resolve(from.relativize(path).toString());
      if (Files.isDirectory(path)) {
        Files.createDirectories(copy);
      } else {
        Files.copy(path, copy);
      }
    }
  }

  /**
   * Makes sure that every file in {@code folder} is on the disk, so that a power cut after the
   * switch costs nothing. Many at once, because a disk writes many as fast as one.
   */
  static void force(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.filter(Files::isRegularFile).toList();
    }
    List<Future<?>> writes = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(WRITES_AT_ONCE)) {
      all.forEach(file -> writes.add(threads.submit(() -> forceFile(file))));
    }
    for (Future<?> write : writes) {
      if (write.state() == Future.State.FAILED) {
        throw new IOException(write.exceptionNow());
      }
    }
  }

  private static Path forceFile(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    return file;
  }
}
