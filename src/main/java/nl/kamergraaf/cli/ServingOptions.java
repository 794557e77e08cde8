package nl.kamergraaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import nl.kamergraaf.server.KamergraafServer;
import nl.kamergraaf.server.ServerSettings;
import nl.kamergraaf.site.http.Addresses;
import nl.kamergraaf.site.limit.Limits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that serves. */
final class ServingOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "3330",
      description = "The port; 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(names = "--loopback", description = "Let only this machine connect.")
  private boolean loopback;

  @Option(
      names = "--path-prefix",
      paramLabel = "PATH",
      defaultValue = "",
      description = "The path below which requests come and links lead, such as /kamergraaf.")
  private String pathPrefix = "";

  @Option(
      names = "--behind-proxy",
      description =
          "Believe X-Forwarded-Proto, -Host and -Prefix, which a proxy of yours sets or removes.")
  private boolean behindProxy;

  @Option(
      names = "--access-log",
      description =
          "Write a line of JSON for each request to standard error, with nothing of who asked.")
  private boolean accessLog;

  @Option(names = "--json-logs", description = "Write warnings and errors as lines of JSON.")
  private boolean jsonLogs;

  @Option(names = "--json", description = "Tells as JSON where it listens.")
  private boolean json;

  /**
   * The settings for IRIs under {@code base}. Throws {@link ParameterException} if they are unfit.
   */
  ServerSettings settings(String base) {
    logging();
    try {
      Addresses addresses = new Addresses(base, pathPrefix);
      return new ServerSettings(port, loopback, behindProxy, addresses, Limits.DEFAULT);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  /** What the configuration of logging reads when the first line is logged. */
  private void logging() {
    if (accessLog) {
      System.setProperty("kamergraaf.access", "info");
    }
    if (jsonLogs) {
      System.setProperty("kamergraaf.log", "json");
    }
  }

  /** Whether a server could listen now; to be asked before what takes long. */
  boolean isPortFree() {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(
          loopback
              ? new InetSocketAddress(InetAddress.getLoopbackAddress(), port)
              : new InetSocketAddress(port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  /** Tells where {@code server} listens, and lets it serve until it is stopped. */
  void serve(KamergraafServer server, PrintWriter out) {
    String home = "http://localhost:" + server.port() + pathPrefix + "/";
    out.println(json ? "{\"url\":\"" + home + "\",\"port\":" + server.port() + "}" : home);
    out.flush();
    server.join();
  }
}
