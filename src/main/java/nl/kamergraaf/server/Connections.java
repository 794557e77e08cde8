package nl.kamergraaf.server;

import java.util.concurrent.TimeUnit;
import nl.kamergraaf.site.limit.Limits;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** What the HTTP server itself sees to: bounds for connections, and compressed query results. */
final class Connections {
  private static final int IDLE_THREAD_SECONDS = 2;

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
        http.getHttpConfiguration().setSendServerVersion(false);
      }
    }
    ServletContextHandler context = server.getDescendant(ServletContextHandler.class);
    context.setMaxFormContentSize(firstLine(limits));
    server.setErrorHandler(new PlainErrors());
    server.addBean(new NetworkConnectionLimit(limits.connections(), server));
    server.insertHandler(new WholeBodies(4 * limits.queryLength()));
    server.insertHandler(new Lingering(limits.headerTime()));
    server.insertHandler(compressing(settings.addresses().path("/sparql")));
    server.insertHandler(new LeastRate(limits));
    letThreadsGo(server, limits.threads());
  }

  /**
   * Queries come in the first line, and in forms as long as that, where a character may take three.
   */
  private static int firstLine(Limits limits) {
    return limits.urlLength() + 3 * limits.queryLength();
  }

  /** After a rush its threads go, all of them at once. */
  private static void letThreadsGo(Server server, int most) {
    if (server.getThreadPool() instanceof QueuedThreadPool threads) {
      threads.setIdleTimeout((int) TimeUnit.SECONDS.toMillis(IDLE_THREAD_SECONDS));
      threads.setMaxEvictCount(most);
    }
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
