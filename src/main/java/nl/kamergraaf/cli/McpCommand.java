package nl.kamergraaf.cli;

import io.modelcontextprotocol.server.McpSyncServer;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import nl.kamergraaf.mcp.ToolServer;
import nl.kamergraaf.release.OpenRelease;
import nl.kamergraaf.release.Release;
import nl.kamergraaf.release.Releases;
import nl.kamergraaf.site.Site;
import nl.kamergraaf.site.http.Addresses;
import nl.kamergraaf.site.http.Request;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.limit.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Gives a language model on this machine the current release to ask. */
@Command(
    name = "mcp",
    description =
        "Gives a language model the current release, by the Model Context Protocol on standard"
            + " input and output.",
    footer = {
      "",
      "Examples:",
      "  kamergraaf mcp --releases /srv/kamergraaf/releases",
      "  claude mcp add kamergraaf -- /opt/kamergraaf/kamergraaf mcp --releases /srv/releases",
      "",
      "A server gives the same at /mcp. Exit status: 0 the client has gone, 1 failed, 2 usage."
    },
    mixinStandardHelpOptions = true)
final class McpCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private ReleasesOption releases = new ReleasesOption();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Optional<Release> current = Releases.in(releases.folder()).current();
    if (current.isEmpty()) {
      spec.commandLine().getErr().println("kamergraaf mcp: no release in " + releases.folder());
      return ExitCode.FAILED;
    }
    String base = current.get().manifest().base();
    CountDownLatch gone = new CountDownLatch(1);
    ReadWriteLock inUse = new ReentrantReadWriteLock();
    try (OpenRelease release = OpenRelease.borrow(current.get())) {
      Site site = new Site(new Addresses(base, ""), Limits.DEFAULT);
      McpSyncServer server =
          new ToolServer(request -> answer(site, request, release, inUse), base)
              .serve(new Ending(System.in, gone), System.out);
      gone.await();
      inUse.writeLock().lock(); // what is being answered is answered; nothing more is
      server.closeGracefully();
    }
    return ExitCode.OK;
  }

  private static Response answer(
      Site site, Request request, OpenRelease release, ReadWriteLock inUse) {
    inUse.readLock().lock();
    try {
      return site.answer(request, release);
    } finally {
      inUse.readLock().unlock();
    }
  }

  /** Says when the client has closed its end. */
  private static final class Ending extends FilterInputStream {
    private final CountDownLatch gone;

    Ending(InputStream in, CountDownLatch gone) {
      super(in);
      this.gone = gone;
    }

    @Override
    public int read() throws IOException {
      return noted(super.read());
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      return noted(super.read(into, offset, length));
    }

    private int noted(int read) {
      if (read < 0) {
        gone.countDown();
      }
      return read;
    }
  }
}
