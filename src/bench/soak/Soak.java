import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mixed load on a running server, then bombs, with what the server measures of itself meanwhile.
 *
 * <pre>
 * kamergraaf serve --releases releases --loopback --behind-proxy
 * java src/bench/soak/Soak.java http://localhost:3330 30        # minutes, without pause
 * java src/bench/soak/Soak.java http://localhost:3330 30 200    # with 200 ms between requests
 * </pre>
 *
 * <p>Clients are told apart by {@code X-Forwarded-For}, which the server believes only with {@code
 * --behind-proxy}. Prints Markdown. Exit status 1 if anything was answered with a 5xx other than
 * 503, a page with any, or a query runs on 5 s after the last.
 */
public final class Soak {
  private static final int CLIENTS = 8;
  private static final int BOMBS = 500;
  private static final List<String> QUERIES =
      List.of(
          "ASK { ?s ?p ?o }",
          "SELECT * { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?o } LIMIT 100",
          "SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p",
          "CONSTRUCT { ?s ?p ?o } { ?s a <https://w3id.org/kamergraaf/def#Person> ; ?p ?o } LIMIT"
              + " 500");
  private static final List<String> SLOW =
      List.of(
          "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
          "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c ?f LIMIT 1",
          "SELECT * { ?a (!<urn:x>|!^<urn:x>)* ?b . ?b (!<urn:x>)* ?c }",
          "SELECT (GROUP_CONCAT(?c) AS ?x) { ?a ?b ?c . ?d ?e ?f }",
          "SELECT ?c ?f (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?c ?f");

  private final HttpClient client = HttpClient.newHttpClient();
  private final String base;
  private final List<String> pages = new ArrayList<>();
  private final Map<String, AtomicInteger> statuses = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> unasked = new ConcurrentHashMap<>();
  private final long pause;

  private Soak(String base, long pause) {
    this.base = base;
    this.pause = pause;
  }

  public static void main(String[] args) throws Exception {
    long pause = args.length > 2 ? Long.parseLong(args[2]) : 0;
    new Soak(args[0], pause).run(Duration.ofSeconds((long) (60 * Double.parseDouble(args[1]))));
  }

  private void run(Duration time) throws Exception {
    Matcher page = Pattern.compile("<loc>https?://[^/]+(/[^<]+)").matcher(get("/sitemap/1.xml", 0));
    while (page.find() && pages.size() < 5_000) {
      pages.add(page.group(1));
    }
    System.out.println(
        "| minute | heap after collection, MB | threads | open files | p50 page, ms | p95 page, ms"
            + " | answers by status |");
    System.out.println("|--:|--:|--:|--:|--:|--:|---|");
    long end = System.nanoTime() + time.toNanos();
    List<Long> times = Collections.synchronizedList(new ArrayList<>());
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      for (int i = 0; i < CLIENTS; i++) {
        int who = i;
        clients.submit(() -> load(who, end, times));
      }
      for (int minute = 1; System.nanoTime() < end; minute++) {
        TimeUnit.SECONDS.sleep(
            Math.min(60, Math.max(1, (end - System.nanoTime()) / 1_000_000_000)));
        row(String.valueOf(minute), times);
      }
    }
    bombs();
  }

  private void load(int who, long end, List<Long> times) {
    Random random = new Random(who);
    while (System.nanoTime() < end) {
      int kind = random.nextInt(100);
      String page = pages.get(random.nextInt(pages.size()));
      if (kind < 60) {
        times.add(timed(page, who));
      } else if (kind < 75) {
        timed(page + ".ttl", who);
      } else if (kind < 85) {
        timed(
            "/search?q=" + List.of("zorg", "asiel", "water", "school").get(random.nextInt(4)), who);
      } else if (kind < 98) {
        timed(sparql(QUERIES.get(random.nextInt(QUERIES.size()))), who);
      } else {
        timed(sparql(SLOW.get(random.nextInt(SLOW.size()))), who);
      }
      rest();
    }
  }

  private void rest() {
    try {
      TimeUnit.MILLISECONDS.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String sparql(String query) {
    return "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  /** How many milliseconds an answer took. */
  private long timed(String path, int who) {
    long began = System.nanoTime();
    try {
      get(path, who);
    } catch (IOException | InterruptedException e) {
      statuses.computeIfAbsent("none", s -> new AtomicInteger()).incrementAndGet();
    }
    return (System.nanoTime() - began) / 1_000_000;
  }

  private String get(String path, int who) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("X-Forwarded-For", "198.51.100." + who)
            .header("Accept", path.contains("/sparql") ? "*/*" : "text/html")
            .timeout(Duration.ofSeconds(60))
            .build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    statuses
        .computeIfAbsent(String.valueOf(answer.statusCode()), s -> new AtomicInteger())
        .incrementAndGet();
    if (answer.statusCode() >= 500 && (answer.statusCode() != 503 || !path.contains("/sparql"))) {
      unasked
          .computeIfAbsent(answer.statusCode() + " " + path, s -> new AtomicInteger())
          .incrementAndGet();
    }
    return answer.body();
  }

  private void row(String name, List<Long> times) throws IOException, InterruptedException {
    String metrics = get("/metrics", 250);
    List<Long> sorted;
    synchronized (times) {
      sorted = new ArrayList<>(times);
      times.clear();
    }
    Collections.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "| %s | %.0f | %.0f | %.0f | %d | %d | %s |%n",
        name,
        metric(metrics, "jvm_gc_live_data_size_bytes") / (1 << 20),
        metric(metrics, "jvm_threads_live_threads"),
        metric(metrics, "process_files_open_files"),
        share(sorted, 50),
        share(sorted, 95),
        new TreeMap<>(statuses));
    statuses.clear();
  }

  private static long share(List<Long> sorted, int percent) {
    return sorted.isEmpty()
        ? 0
        : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }

  private static double metric(String metrics, String name) {
    Matcher value = Pattern.compile("(?m)^" + name + "(?:\\{[^}]*\\})? (\\S+)$").matcher(metrics);
    return value.find() ? Double.parseDouble(value.group(1)) : Double.NaN;
  }

  /** As many bombs at one time as there are clients to send them, while pages are measured. */
  private void bombs() throws Exception {
    double threads = metric(get("/metrics", 250), "jvm_threads_live_threads");
    List<Long> times = Collections.synchronizedList(new ArrayList<>());
    Random random = new Random(7);
    try (ExecutorService many = Executors.newFixedThreadPool(BOMBS)) {
      for (int i = 0; i < BOMBS; i++) {
        int who = i % 250;
        many.submit(() -> timed(sparql(SLOW.get(who % SLOW.size())), who));
      }
      for (int i = 0; i < 200; i++) {
        times.add(timed(pages.get(random.nextInt(pages.size())), 251));
        TimeUnit.MILLISECONDS.sleep(50);
      }
    }
    row("500 bombs", times);
    TimeUnit.SECONDS.sleep(5);
    String after = get("/metrics", 250);
    double left = metric(after, "kamergraaf_queries_running");
    row("5 s later", times);
    System.out.println();
    System.out.println("queries still running: " + left + "; threads before the bombs: " + threads);
    System.out.println("5xx that nobody asked for: " + unasked);
    if (left > 0 || !unasked.isEmpty()) {
      System.exit(1);
    }
  }
}
