package nl.kamergraaf.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a release remembers of itself and of those before it, each in files of its own folder, so
 * that it can be served and built upon by itself: the hash of every document, the name of every
 * thing, the things that are no more, and a page of changes for each release.
 *
 * <p>Two builds of the same input upon the same release remember the same.
 */
final class History {
  static final String FOLDER = "history";
  static final String GONE = "gone.gz";
  private static final String DOCUMENTS = "documents.gz";
  private static final String THINGS = "things.gz";

  private final Path folder;
  private final Path before;
  private final String name;

  /** In a release being built in {@code release}, called {@code name}, after {@code previous}. */
  History(Path release, String name, Optional<Release> previous) throws IOException {
    this.folder = Files.createDirectories(release.resolve(FOLDER));
    this.before = previous.map(old -> old.folder().resolve(FOLDER)).orElse(folder.resolve("none"));
    this.name = name;
  }

  /** Writes what each graph and each document states. */
  void graphs(GraphGroups graphs, String base) throws IOException {
    graphs.write(folder);
    try (HistoryFile file = new HistoryFile(folder.resolve(DOCUMENTS))) {
      DocumentHashes.write(graphs.hashes(), base, file);
    }
  }

  /**
   * Writes the names of all things, and which of earlier ones are gone.
   *
   * @param isChange whether {@code names} are only what has changed since the release before
   */
  void things(ThingNames names, boolean isChange) throws IOException {
    Path counted = folder.resolve("counted.gz");
    try (HistoryFile file = new HistoryFile(counted)) {
      names.write(file);
    }
    try (HistoryFile file = new HistoryFile(folder.resolve(THINGS))) {
      HistoryFile.compare(
          isChange ? before.resolve(THINGS) : folder.resolve("none"),
          counted,
          (thing, old, more) -> {
            long count = count(old) + count(more);
            if (count > 0) {
              file.add(thing + "\t" + count);
            }
          });
    }
    Files.delete(counted);
    Path missing = folder.resolve("missing.gz");
    try (HistoryFile file = new HistoryFile(missing)) {
      HistoryFile.compare(
          before.resolve(THINGS),
          folder.resolve(THINGS),
          (thing, old, now) -> {
            if (now == null) {
              file.add(thing + "\t" + name);
            }
          });
    }
    gone(missing);
    Files.delete(missing);
  }

  private static long count(@Nullable String written) {
    return written == null ? 0 : Long.parseLong(written);
  }

  /** Those missing since now, and those missing before that have not come back. */
  private void gone(Path missing) throws IOException {
    Path since = folder.resolve("since.gz");
    try (HistoryFile file = new HistoryFile(since)) {
      HistoryFile.compare(
          before.resolve(GONE),
          missing,
          (thing, old, now) -> file.add(thing + "\t" + (now != null ? now : old)));
    }
    try (HistoryFile file = new HistoryFile(folder.resolve(GONE))) {
      HistoryFile.compare(
          since,
          folder.resolve(THINGS),
          (thing, old, now) -> {
            if (old != null && now == null) {
              file.add(thing + "\t" + old);
            }
          });
    }
    Files.delete(since);
  }

  /** Writes the pages of changes: those of earlier releases as they were, then this one's. */
  void changes(String base, String created) throws IOException {
    Path pages = Files.createDirectories(folder.resolve(ChangeLog.FOLDER));
    List<ChangeLog.Page> all = new ArrayList<>(ChangeLog.pages(before));
    Path old = before.resolve(ChangeLog.FOLDER);
    for (ChangeLog.Page page : all) {
      Files.copy(old.resolve(page.fileName()), pages.resolve(page.fileName()));
    }
    try (ChangeWriter writer = new ChangeWriter(pages, base, name, created)) {
      HistoryFile.compare(
          before.resolve(DOCUMENTS),
          folder.resolve(DOCUMENTS),
          (document, hash, now) -> {
            Optional<String> kind = kind(hash, now);
            if (kind.isPresent()) {
              writer.add(kind.get(), document, now == null ? "" : now);
            }
          });
      writer.finish();
      all.addAll(writer.pages());
    }
    ChangeLog.write(pages, all);
  }

  private static Optional<String> kind(@Nullable String before, @Nullable String now) {
    if (before == null) {
      return Optional.of("Create");
    }
    return now == null
        ? Optional.of("Delete")
        : Stream.of("Update").filter(update -> !before.equals(now)).findFirst();
  }
}
