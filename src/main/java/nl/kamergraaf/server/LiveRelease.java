package nl.kamergraaf.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import nl.kamergraaf.release.OpenRelease;
import nl.kamergraaf.release.Release;
import nl.kamergraaf.release.Releases;

/**
 * The release being served. Follows the switch to another without dropping a request: each request
 * holds a lease on the release that it began with, and a release is closed when it has been
 * replaced and its last lease has ended.
 */
final class LiveRelease implements AutoCloseable {
  private final Releases releases;
  private final Consumer<OpenRelease> onSwitch;
  private volatile Shared current;
  private volatile Consumer<OpenRelease> beforeSwitch = release -> {};

  /** Opens the current release of {@code releases}. Throws {@link IOException} if there is none. */
  LiveRelease(Releases releases, Consumer<OpenRelease> onSwitch) throws IOException {
    this.releases = releases;
    this.onSwitch = onSwitch;
    Release release =
        releases
            .current()
            .orElseThrow(
                () -> new IOException("no release in " + releases.folder() + ": build one first"));
    this.current = new Shared(OpenRelease.open(release));
    onSwitch.accept(current.release);
  }

  /** A release that stays open until this is closed. */
  static final class Lease implements AutoCloseable {
    private final Shared shared;

    Lease(Shared shared) {
      this.shared = shared;
    }

    OpenRelease release() {
      return shared.release;
    }

    @Override
    public void close() {
      shared.leave();
    }
  }

  /** Has {@code task} done with each further release before it is served. */
  void beforeSwitch(Consumer<OpenRelease> task) {
    beforeSwitch = task;
  }

  Lease lease() {
    while (true) {
      Shared shared = current;
      if (shared.enter()) {
        return new Lease(shared);
      }
    }
  }

  /** Switches if another release has become current. Returns whether it did. */
  synchronized boolean refresh() throws IOException {
    Optional<Release> promoted = releases.current();
    Path served = current.release.release().folder();
    if (promoted.isEmpty() || promoted.get().folder().equals(served)) {
      return false;
    }
    Shared old = current;
    Shared fresh = new Shared(OpenRelease.open(promoted.get()));
    beforeSwitch.accept(fresh.release);
    onSwitch.accept(fresh.release);
    current = fresh;
    old.leave();
    return true;
  }

  @Override
  public synchronized void close() {
    current.leave();
  }

  /** An open release and how many hold it, the server itself being the first. */
  private static final class Shared {
    private final OpenRelease release;
    private final AtomicInteger holders = new AtomicInteger(1);

    Shared(OpenRelease release) {
      this.release = release;
    }

    boolean enter() {
      return holders.getAndUpdate(n -> n == 0 ? 0 : n + 1) > 0;
    }

    void leave() {
      if (holders.decrementAndGet() == 0) {
        try {
          release.close();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
