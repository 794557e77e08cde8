package nl.kamergraaf.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.release.Releases;
import nl.kamergraaf.sample.Samples;
import nl.kamergraaf.server.KamergraafServer;
import nl.kamergraaf.server.ServerSettings;
import nl.kamergraaf.source.SourceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Does what the other commands do, on one sample: the launcher has Java record what that takes, so
 * that later starts are quick.
 */
@Command(
    name = "rehearse",
    description = "Does what the other commands do, on one sample, for a recording of it.",
    hidden = true)
final class RehearseCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "An empty folder to work in.")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws IOException {
    SourceFile sample = Samples.all().getFirst();
    String input = Files.write(folder.resolve(sample.name()), sample.bytes()).toString();
    String releases = folder.resolve("releases").toString();
    for (List<String> command :
        List.of(
            List.of("--help"),
            List.of("extract", "--out", folder.resolve("facts.nq").toString(), input),
            List.of("build", "--releases", releases, input),
            List.of("query", "--releases", releases, "case-states"),
            List.of("check", releases))) {
      Main.commandLine()
          .setOut(new PrintWriter(Writer.nullWriter()))
          .setErr(new PrintWriter(Writer.nullWriter()))
          .execute(command.toArray(String[]::new));
    }
    serve(Path.of(releases));
    return ExitCode.OK;
  }

  private static void serve(Path releases) throws IOException {
    ServerSettings settings = ServerSettings.on(0, Iris.CANONICAL.base());
    try (KamergraafServer server = KamergraafServer.start(Releases.in(releases), settings)) {
      for (String path : List.of("/", "/search?q=de", "/sparql?query=ASK%7B%7D")) {
        URI page = URI.create("http://localhost:" + server.port() + path);
        try (InputStream in = page.toURL().openStream()) {
          in.transferTo(OutputStream.nullOutputStream());
        }
      }
    }
  }
}
