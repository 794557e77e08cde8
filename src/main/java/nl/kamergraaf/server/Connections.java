package nl.kamergraaf.server;

import java.util.concurrent.TimeUnit;
import nl.kamergraaf.site.Limits;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;

/** What the HTTP server itself sees to: bounds for connections, and compressed query results. */
final class Connections {
  private static final int LEAST_BYTES_A_SECOND = 200;

  private Connections() {}

  /** Sets up a server that is not yet started. */
  static void bound(Server server, ServerSettings settings) {
    Limits limits = settings.limits();
    for (Connector connector : server.getConnectors()) {
      if (connector instanceof AbstractConnector network) {
        // The server also calls a connection idle while its request is still being answered.
        network.setIdleTimeout(limits.headerTime().plus(limits.queryTime()).toMillis());
        network.addBean(new HeaderDeadline(server, limits));
      }
      HttpConnectionFactory http = connector.getConnectionFactory(HttpConnectionFactory.class);
      if (http != null) {
        http.getHttpConfiguration()
            .setRequestHeaderSize(firstLine(limits) + 2 * limits.headerSize());
        leastRate(http.getHttpConfiguration());
        http.getHttpConfiguration().setSendServerVersion(false);
      }
    }
    ServletContextHandler context = server.getDescendant(ServletContextHandler.class);
    context.setMaxFormContentSize(firstLine(limits));
    server.setErrorHandler(new PlainErrors());
    server.addBean(new NetworkConnectionLimit(limits.connections(), server));
    server.insertHandler(new Lingering(limits.headerTime()));
    server.insertHandler(compressing(settings.addresses().path("/sparql")));
  }

  /**
   * Queries come in the first line, and in forms as long as that, where a character may take three.
   */
  private static int firstLine(Limits limits) {
    return limits.urlLength() + 3 * limits.queryLength();
  }

  @SuppressWarnings("removal")
  private static void leastRate(HttpConfiguration configuration) {
    configuration.setMinRequestDataRate(LEAST_BYTES_A_SECOND);
  }

  /** Pages come compressed from the cache; the results of queries are compressed as they go. */
  private static CompressionHandler compressing(String endpoint) {
    CompressionHandler handler = new CompressionHandler();
    handler.putCompression(new GzipCompression());
    handler.putConfiguration(
        endpoint,
        CompressionConfig.builder()
            .defaults()
            .compressIncludeMethod("GET")
            .compressIncludeMethod("HEAD")
            .compressIncludeMethod("POST")
            .build());
    return handler;
  }

  /**
   * Ends a connection on which no request is complete in time, however steadily its bytes trickle
   * in: the idle time alone would let it stay.
   */
  private record HeaderDeadline(Server server, Limits limits) implements Connection.Listener {
    @Override
    public void onOpened(Connection connection) {
      server
          .getScheduler()
          .schedule(
              () -> {
                if (connection.getMessagesIn() == 0) {
                  connection.close();
                }
              },
              limits.headerTime().toMillis(),
              TimeUnit.MILLISECONDS);
    }
  }
}
