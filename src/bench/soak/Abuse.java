import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bad manners on a running server, while pages are measured.
 *
 * <pre>
 * kamergraaf serve --releases releases --loopback --behind-proxy
 * java src/bench/soak/Abuse.java http://localhost:3330 aborts 70000    # connections that break off
 * java src/bench/soak/Abuse.java http://localhost:3330 slow 500        # headers that trickle in
 * java src/bench/soak/Abuse.java http://localhost:3330 endless 1024    # megabytes of a body in chunks
 * </pre>
 *
 * <p>Prints a row of Markdown. Exit status 1 if a page was answered with anything but 200.
 */
public final class Abuse {
  private static final int AT_ONCE = 16;
  private static final String SLOW_QUERY =
      "/sparql?query=SELECT%20(COUNT(*)%20AS%20%3Fn)%20%7B%3Fa%20%3Fb%20%3Fc.%3Fd%20%3Fe%20%3Ff%7D";

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI base;
  private final List<String> pages = new ArrayList<>();
  private final List<Long> times = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger wrong = new AtomicInteger();
  private final AtomicBoolean done = new AtomicBoolean();

  private Abuse(String base) {
    this.base = URI.create(base);
  }

  public static void main(String[] args) throws Exception {
    new Abuse(args[0]).run(args[1], Integer.parseInt(args[2]));
  }

  private void run(String kind, int count) throws Exception {
    Matcher page = Pattern.compile("<loc>https?://[^/]+(/[^<]+)").matcher(get("/sitemap/1.xml"));
    while (page.find() && pages.size() < 1_000) {
      pages.add(page.group(1));
    }
    String before = state();
    long began = System.nanoTime();
    Thread visitor = Thread.ofPlatform().start(this::visit);
    String what =
        switch (kind) {
          case "aborts" -> aborts(count);
          case "slow" -> slow(count);
          case "endless" -> endless(count);
          default -> throw new IllegalArgumentException(kind);
        };
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    done.set(true);
    visitor.join();
    TimeUnit.SECONDS.sleep(5);
    List<Long> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "| %s | %d s | %d | %d | %d | %d | %s | %s |%n",
        what,
        took.toSeconds(),
        sorted.size(),
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 95 / 100),
        wrong.get(),
        before,
        state());
    System.exit(wrong.get() == 0 ? 0 : 1);
  }

  private void visit() {
    for (int i = 0; !done.get() || times.size() < 20; i++) {
      long began = System.nanoTime();
      try {
        get(pages.get(i % pages.size()));
        times.add((System.nanoTime() - began) / 1_000_000);
        TimeUnit.MILLISECONDS.sleep(50);
      } catch (IOException | InterruptedException e) {
        wrong.incrementAndGet();
      }
    }
  }

  private String get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(base.resolve(path))
                .header("Accept", path.startsWith("/doc") ? "text/html" : "*/*")
                .timeout(Duration.ofSeconds(60))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(path + ": " + answer.statusCode());
    }
    return answer.body();
  }

  /** Threads and open files of the server. */
  private String state() throws IOException, InterruptedException {
    String metrics = get("/metrics");
    return metric(metrics, "jvm_threads_live_threads")
        + " threads, "
        + metric(metrics, "process_files_open_files")
        + " files";
  }

  private static String metric(String metrics, String name) {
    Matcher value = Pattern.compile("(?m)^" + name + " (\\d+)").matcher(metrics);
    return value.find() ? value.group(1) : "?";
  }

  /** What is sent before a connection breaks off, by turns. */
  private String aborts(int count) throws InterruptedException {
    List<String> starts =
        List.of(
            "",
            "GET /abo",
            "GET / HTTP/1.1\r\nHost: localh",
            "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n\r\n",
            "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n"
                + "Content-Length: 1000\r\n\r\nSELECT",
            "GET " + SLOW_QUERY + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    AtomicInteger next = new AtomicInteger();
    AtomicInteger refused = new AtomicInteger();
    try (ExecutorService many = Executors.newFixedThreadPool(AT_ONCE)) {
      for (int i = 0; i < AT_ONCE; i++) {
        many.submit(
            () -> {
              for (int n = next.getAndIncrement(); n < count; n = next.getAndIncrement()) {
                String start = starts.get(n % starts.size());
                breakOff(start.replace("%s", pages.get(n % pages.size())), n, refused);
              }
            });
      }
    }
    return count + " connections broken off (" + refused + " of them not taken)";
  }

  private void breakOff(String start, int n, AtomicInteger refused) {
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      if (n % 3 != 0) {
        socket.setSoLinger(true, 0); // a reset, not an end
      }
      socket.getOutputStream().write(start.getBytes(StandardCharsets.US_ASCII));
      if (n % 5 == 0 && start.endsWith("\r\n\r\n")) {
        socket.setSoTimeout(100);
        int unused = socket.getInputStream().read();
      }
    } catch (java.net.SocketTimeoutException slow) {
      // it breaks off all the same
    } catch (IOException e) {
      refused.incrementAndGet();
    }
  }

  private String slow(int count) throws Exception {
    List<Socket> slow = new ArrayList<>();
    int sentAway = 0;
    try {
      for (int i = 0; i < count; i++) {
        Socket socket = new Socket(base.getHost(), base.getPort());
        socket
            .getOutputStream()
            .write("GET / HTTP/1.1\r\nHost: ".getBytes(StandardCharsets.US_ASCII));
        slow.add(socket);
      }
      for (int second = 0; second < 30 && !slow.isEmpty(); second++) {
        for (Socket socket : List.copyOf(slow)) {
          if (isEnded(socket)) {
            slow.remove(socket);
            sentAway++;
          }
        }
        TimeUnit.SECONDS.sleep(1);
      }
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
    return count + " that trickle their headers, a byte a second (" + sentAway + " sent away)";
  }

  private static boolean isEnded(Socket socket) {
    try {
      socket.getOutputStream().write('o');
      InputStream in = socket.getInputStream();
      return in.available() > 0;
    } catch (IOException e) {
      return true;
    }
  }

  private String endless(int megabytes) throws Exception {
    byte[] chunk = ("4000\r\n" + "a".repeat(0x4000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
    AtomicLong sent = new AtomicLong();
    List<String> types =
        List.of("sparql-query", "x-www-form-urlencoded", "sparql-update", "octet-stream");
    try (ExecutorService many = Executors.newFixedThreadPool(types.size())) {
      for (String type : types) {
        many.submit(
            () -> {
              try (Socket socket = new Socket(base.getHost(), base.getPort())) {
                OutputStream out = socket.getOutputStream();
                String head =
                    "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/"
                        + type
                        + "\r\nTransfer-Encoding: chunked\r\n\r\n";
                out.write(head.getBytes(StandardCharsets.US_ASCII));
                for (long n = 0; n < (long) megabytes << 20; n += chunk.length) {
                  out.write(chunk);
                  sent.addAndGet(chunk.length);
                }
              } catch (SocketException ended) {
                // the server has enough
              }
              return null;
            });
      }
    }
    return types.size()
        + " bodies of "
        + megabytes
        + " MB in chunks (ended after "
        + (sent.get() >> 10)
        + " KB in all)";
  }
}
