package nl.kamergraaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.kamergraaf.release.Releases;
import nl.kamergraaf.server.KamergraafServer;
import nl.kamergraaf.server.ServerSettings;
import org.apache.jena.fuseki.FusekiException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the current release of a folder until it is stopped. */
@Command(
    name = "serve",
    description = "Serves the current release: pages, SPARQL and downloads.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  kamergraaf serve --releases releases",
      "  kamergraaf serve --releases /srv/kamergraaf --port 8080 --loopback --behind-proxy",
      "  kamergraaf serve --releases releases --path-prefix /kamergraaf",
      "",
      "Exit status: 1 failed, 2 usage; else it serves until it is stopped."
    })
final class ServeCommand implements Callable<Integer> {
  private static final String CANONICAL = "https://w3id.org/kamergraaf/";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--releases",
      paramLabel = "DIR",
      required = true,
      description = "The folder of releases that build writes.")
  private Path releases = Path.of("releases");

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = CANONICAL,
      description = "The base of the IRIs in the release (default: ${DEFAULT-VALUE}).")
  private String base = CANONICAL;

  @Mixin private ServingOptions serving = new ServingOptions();

  @Mixin private AlertOptions alerts = new AlertOptions();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    ServerSettings settings = serving.settings(base);
    try (KamergraafServer server =
        KamergraafServer.start(Releases.in(releases), settings, alerts.alerts())) {
      serving.serve(server, out);
      return ExitCode.OK;
    } catch (IOException | FusekiException e) {
      err.println("kamergraaf serve: " + e.getMessage());
      return ExitCode.FAILED;
    }
  }
}
