package nl.kamergraaf.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of releases, one of them current.
 *
 * <p>{@code current} is a symbolic link that is replaced by one rename, so that at any moment, a
 * crash included, it names the old release or the new one. {@code previous} names the one before,
 * for rollback.
 *
 * @param folder where the releases are; created by the first build
 */
public record Releases(Path folder) {
  private static final String CURRENT = "current";
  private static final String PREVIOUS = "previous";

  public Releases {
    Objects.requireNonNull(folder);
  }

  /** The releases in {@code folder}. */
  public static Releases in(Path folder) {
    return new Releases(folder);
  }

  /**
   * Begins a new release; waits while another is being built here.
   *
   * @param base the base of its IRIs, ending in a slash
   * @param created its date, which names it
   */
  public ReleaseBuilder begin(String base, Instant created) throws IOException {
    return new ReleaseBuilder(this, base, created);
  }

  /** The current release; empty before the first one. */
  public Optional<Release> current() throws IOException {
    Path link = folder.resolve(CURRENT);
    return Files.exists(link) ? Optional.of(Release.at(link)) : Optional.empty();
  }

  /** All finished releases, oldest first. */
  public List<Release> all() throws IOException {
    List<Path> homes;
    try (Stream<Path> entries = Files.list(folder)) {
      homes = entries.filter(Releases::isRelease).sorted(Comparator.naturalOrder()).toList();
    }
    List<Release> found = new ArrayList<>();
    for (Path home : homes) {
      found.add(Release.at(home));
    }
    return List.copyOf(found);
  }

  private static boolean isRelease(Path entry) {
    return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
        && !String.valueOf(entry.getFileName()).startsWith(".")
        && Files.exists(entry.resolve(Manifest.FILE_NAME));
  }

  /** Makes {@code release} the current one; the one that was becomes the previous. */
  void promote(Release release) throws IOException {
    Optional<Release> old = current();
    if (old.isPresent()) {
      link(PREVIOUS, old.get());
    }
    link(CURRENT, release);
  }

  /**
   * Makes the previous release current again.
   *
   * @return the release that is now current; empty if there was none to go back to
   */
  public Optional<Release> rollBack() throws IOException {
    Path previous = folder.resolve(PREVIOUS);
    if (!Files.exists(previous)) {
      return Optional.empty();
    }
    promote(Release.at(previous));
    return current();
  }

  /** Whether a release is the one that is served. */
  public boolean isCurrent(Release release) throws IOException {
    return isLinked(CURRENT, release);
  }

  /** Whether a release is the one that {@link #rollBack} would go back to. */
  public boolean isPrevious(Release release) throws IOException {
    return isLinked(PREVIOUS, release);
  }

  private boolean isLinked(String name, Release release) throws IOException {
    Path link = folder.resolve(name);
    return Files.exists(link) && link.toRealPath().equals(release.folder());
  }

  /**
   * Deletes old releases; never the current one nor the one before it.
   *
   * @param keep how many of the newest stay
   * @return what was deleted, oldest first
   */
  public List<Release> prune(int keep) throws IOException {
    List<Release> all = all();
    List<Release> deleted = new ArrayList<>();
    for (Release release : all.subList(0, Math.max(0, all.size() - keep))) {
      if (!isCurrent(release) && !isPrevious(release)) {
        Folders.delete(release.folder());
        deleted.add(release);
      }
    }
    return List.copyOf(deleted);
  }

  private void link(String name, Release release) throws IOException {
    Path fresh = folder.resolve("." + name + ".new");
    Files.deleteIfExists(fresh);
    Files.createSymbolicLink(fresh, release.folder().getFileName());
    Files.move(fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }
}
