package nl.kamergraaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.kamergraaf.release.Releases;
import nl.kamergraaf.server.KamergraafServer;
import nl.kamergraaf.server.ServerSettings;
import nl.kamergraaf.site.Addresses;
import nl.kamergraaf.site.Limits;
import org.apache.jena.fuseki.FusekiException;
import picocli.CommandLine.Command;
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
      "  kamergraaf serve --releases /srv/kamergraaf --port 8080 --loopback --trust-proxy"
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

  @Option(names = "--port", defaultValue = "3330", description = "Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = CANONICAL,
      description = "The base of the IRIs in the release. Default: ${DEFAULT-VALUE}.")
  private String base = CANONICAL;

  @Option(names = "--loopback", description = "Let only this machine connect.")
  private boolean loopback;

  @Option(
      names = "--trust-proxy",
      description = "Believe X-Forwarded-Proto and X-Forwarded-Host, which a proxy of yours sets.")
  private boolean trustProxy;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    ServerSettings settings =
        new ServerSettings(port, loopback, trustProxy, new Addresses(base, ""), Limits.DEFAULT);
    try (KamergraafServer server = KamergraafServer.start(Releases.in(releases), settings)) {
      out.println("http://localhost:" + server.port() + "/");
      out.flush();
      server.join();
      return ExitCode.OK;
    } catch (IOException | FusekiException e) {
      err.println("kamergraaf serve: " + e.getMessage());
      return ExitCode.FAILED;
    }
  }
}
