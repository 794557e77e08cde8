package nl.kamergraaf.browser;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import nl.kamergraaf.cli.Commands;
import nl.kamergraaf.release.BuiltOnce;
import nl.kamergraaf.release.Releases;
import nl.kamergraaf.sample.Samples;
import nl.kamergraaf.server.KamergraafServer;
import nl.kamergraaf.server.ServerSettings;
import nl.kamergraaf.site.http.Addresses;
import nl.kamergraaf.site.limit.Limits;

/** The site over the embedded samples, on a free port. */
final class SampleSite implements AutoCloseable {
  private static final String BASE = "https://w3id.org/kamergraaf/";
  private static final String RELEASES = "releases";

  private final KamergraafServer server;

  private SampleSite(KamergraafServer server) {
    this.server = server;
  }

  /** Serves a release below {@code folder}. */
  static SampleSite in(Path folder) throws IOException {
    BuiltOnce.copy("samples", SampleSite::build, folder);
    ServerSettings settings =
        new ServerSettings(0, true, false, new Addresses(BASE, ""), Limits.DEFAULT);
    return new SampleSite(KamergraafServer.start(Releases.in(folder.resolve(RELEASES)), settings));
  }

  private static void build(Path folder) throws IOException {
    Path samples = folder.resolve("samples");
    Path releases = folder.resolve(RELEASES);
    Samples.copyTo(samples);
    StringWriter errors = new StringWriter();
    int status =
        Commands.run(
            new PrintWriter(errors),
            "build",
            "--releases",
            releases.toString(),
            samples.toString());
    if (status != 0) {
      throw new IllegalStateException("no release: " + errors);
    }
  }

  String address(String path) {
    return "http://localhost:" + server.port() + path;
  }

  @Override
  public void close() {
    server.close();
  }
}
