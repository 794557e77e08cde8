import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Measures how long pages take that nobody has asked for yet: each address once, 8 clients at a
 * time, a page of each kind in turn, its things taken at random from {@code /browse} and the
 * search.
 *
 * <pre>java src/bench/Pages.java http://localhost:3330 40</pre>
 *
 * <p>The second argument is how many pages of each kind. Prints the median and the 95th percentile
 * of each kind in milliseconds. The server should be fresh, so that its cache is empty.
 */
final class Pages {
  private static final int CLIENTS = 8;
  private static final List<String> TYPES =
      List.of(
          "document",
          "case",
          "person",
          "group",
          "office",
          "ministry",
          "organisation",
          "law",
          "topic",
          "theme",
          "country",
          "paper",
          "dossier");

  private final HttpClient client = HttpClient.newHttpClient();
  private final String site;
  private final Map<String, ConcurrentLinkedQueue<Long>> times = new TreeMap<>();

  private Pages(String site) {
    this.site = site;
  }

  public static void main(String[] args) throws Exception {
    new Pages(args[0]).measure(Integer.parseInt(args[1]));
  }

  private record Page(String kind, String path) {}

  private void measure(int each) throws Exception {
    Random random = new Random(7);
    List<Page> pages = new ArrayList<>();
    for (String type : TYPES) {
      List<String> found = things(type, each, random);
      found.forEach(path -> pages.add(new Page(type, path)));
    }
    for (int i = 0; i < each; i++) {
      pages.add(new Page("home", "/?lang=nl&page=" + (i + 1)));
      pages.add(
          new Page(
              "browse",
              "/browse/person?letter=" + (char) ('A' + i % 26) + "&page=" + (1 + i / 26)));
      pages.add(
          new Page(
              "search",
              "/search?q="
                  + List.of("beleid", "zorg", "asiel", "politie", "onderwijs").get(i % 5)
                  + "&year="
                  + (1995 + i % 29)));
      pages.add(new Page("commitments", "/commitments?page=" + (i + 1)));
    }
    Collections.shuffle(pages, random);
    pages.forEach(
        page -> times.computeIfAbsent(page.kind(), kind -> new ConcurrentLinkedQueue<>()));
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      pages.forEach(page -> clients.submit(() -> time(page)));
      clients.shutdown();
      clients.awaitTermination(1, TimeUnit.HOURS);
    }
    System.out.println("kind          pages  median  p95 (ms)");
    List<Long> all = new ArrayList<>();
    times.forEach(
        (kind, queue) -> {
          all.addAll(queue);
          print(kind, new ArrayList<>(queue));
        });
    print("all", all);
  }

  private static void print(String kind, List<Long> millis) {
    Collections.sort(millis);
    if (!millis.isEmpty()) {
      System.out.printf(
          "%-13s %5d %7d %4d%n",
          kind,
          millis.size(),
          millis.get(millis.size() / 2),
          millis.get((int) Math.ceil(millis.size() * .95) - 1));
    }
  }

  /** Paths of things of a type, from pages of the search taken at random. */
  private List<String> things(String type, int most, Random random) throws Exception {
    String list = site + "/search.json?q=&type=" + type;
    long total = number(get(list).body());
    List<String> paths = new ArrayList<>();
    long last = Math.min(500, (total + 19) / 20);
    for (int i = 0; i < most && last > 0 && paths.size() < most; i++) {
      String body = get(list + "&page=" + (1 + random.nextInt((int) last))).body();
      List<String> hrefs = new ArrayList<>();
      for (String piece : body.split("\"href\":\"")) {
        if (piece.startsWith("/doc/" + type + "/")) {
          hrefs.add(piece.substring(0, piece.indexOf('"')));
        }
      }
      Collections.shuffle(hrefs, random);
      hrefs.stream().limit(4).filter(path -> !paths.contains(path)).forEach(paths::add);
    }
    return paths.subList(0, Math.min(most, paths.size()));
  }

  private static long number(String body) {
    String digits = body.replaceFirst("(?s)^\\{\"total\":(\\d+).*", "$1");
    return digits.matches("\\d+") ? Long.parseLong(digits) : 0;
  }

  private void time(Page page) {
    long start = System.nanoTime();
    try {
      HttpResponse<String> response = get(site + page.path());
      if (response.statusCode() == 200) {
        times.get(page.kind()).add((System.nanoTime() - start) / 1_000_000);
      } else {
        System.err.println(response.statusCode() + " " + page.path());
      }
    } catch (Exception e) {
      System.err.println(e + " " + page.path());
    }
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).header("Accept", "*/*").build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
