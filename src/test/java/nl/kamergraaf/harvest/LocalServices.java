package nl.kamergraaf.harvest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kamergraaf.harvest.http.Manners;
import nl.kamergraaf.harvest.http.PoliteClient;
import nl.kamergraaf.harvest.store.HarvestFolder;

/**
 * Answers as the official services do (shapes: {@code docs/sources.md}), on this machine, and with
 * their faults where a test asks for them. Counts every request.
 */
public final class LocalServices implements AutoCloseable {
  private static final Pattern BOUNDS =
      Pattern.compile("dt\\.modified>=\"([\\d-]+)\" AND dt\\.modified<=\"([\\d-]+)\"");
  private static final int FEED_PAGE = 3;
  private static final Pattern ID = Pattern.compile("Id eq ([\\da-f-]{36})");
  private static final Pattern IDENTIFIED = Pattern.compile("dt\\.identifier==\"([^\"]+)\"");
  private static final Pattern KIND = Pattern.compile("w\\.publicatienaam==\"([^\"]+)\"");

  /** How one answer goes wrong. */
  @FunctionalInterface
  public interface Fault {
    void answer(HttpExchange exchange) throws IOException;
  }

  /** A publication as the repository holds it; a null body is one that is gone. */
  record Item(String id, String modified, Map<String, String> forms) {}

  private final HttpServer server;
  private final Map<String, Item> items = new TreeMap<>();
  private final List<String> listing = new ArrayList<>();
  private final Map<String, Deque<Fault>> faults = new ConcurrentHashMap<>();
  private final Map<String, Integer> requests = new ConcurrentHashMap<>();
  private final Map<String, Integer> deliveries = new ConcurrentHashMap<>();
  private final Map<String, String> bodies = new HashMap<>();
  private final Map<String, String> lists = new ConcurrentHashMap<>();
  private final List<Entry> feed = new ArrayList<>();
  private boolean hasFeed;
  private String lastCaseQuery = "";
  private int shown = Integer.MAX_VALUE;

  public LocalServices() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  public URI address(String path) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + path);
  }

  /** The arguments of a command that harvests all that is here into a folder. */
  public List<String> arguments(String command, Path into) {
    return List.of(
        command,
        "--rate=1000",
        "--since=2031-01-01",
        "--until=2031-12-31",
        "--into=" + into,
        "--sru=" + address("/sru"),
        "--odata=" + address("/odata"));
  }

  Services services() {
    return new Services(
        address("/sru"),
        address("/odata"),
        hasFeed ? Optional.of(address("/SyncFeed/2.0")) : Optional.empty(),
        Set.of(),
        10);
  }

  Manners manners() {
    return new Manners(
        services().hosts(),
        "test",
        Duration.ZERO,
        3,
        Duration.ofMillis(5),
        Duration.ofMillis(50),
        Duration.ofSeconds(2),
        1 << 20,
        2);
  }

  /** Harvests everything that was changed from a day on. */
  HarvestReport harvest(HarvestFolder folder, HarvestListener listener, String since, String... ids)
      throws IOException {
    try (PoliteClient client = new PoliteClient(manners())) {
      return new Harvest(client, services(), folder, listener)
          .run(
              new HarvestRequest(
                  java.time.LocalDate.parse(since),
                  java.time.LocalDate.parse("2024-12-31"),
                  List.of(ids),
                  false));
    }
  }

  /** Puts a publication into the repository, in XML with its metadata. */
  public void publish(String id, String modified) {
    publish(id, modified, Map.of("xml", "<vraag>" + id + " " + modified + "</vraag>"));
  }

  /** Puts a publication into the repository in these forms, and its metadata. */
  public void publish(String id, String modified, Map<String, String> forms) {
    Map<String, String> all = new TreeMap<>(forms);
    all.put(
        "metadata",
        "<metadata_gegevens><metadata name=\"x\" content=\"" + id + "\"/></metadata_gegevens>");
    if (items.put(id, new Item(id, modified, all)) == null) {
      listing.add(id);
    }
    all.forEach((form, body) -> bodies.put(path(id, form), body));
  }

  /** Takes a publication back. */
  public void withdraw(String id) {
    items.remove(id).forms().keySet().forEach(form -> bodies.remove(path(id, form)));
    listing.remove(id);
  }

  /** Leaves a publication out of the listing, though it can still be had. */
  void unlist(String id) {
    listing.remove(id);
  }

  /** Lists a publication a second time. */
  void repeat(String id) {
    listing.add(id);
  }

  /** Gives the number of all records, but only so many of them. */
  void showOnly(int records) {
    shown = records;
  }

  /** The chamber's list of written questions. */
  void list(String odata) {
    list("Zaak", odata);
  }

  /** One of the chamber's lists. */
  public void list(String entitySet, String odata) {
    lists.put(entitySet, odata);
  }

  /** Offers a feed of changes too. */
  public void offerFeed() {
    hasFeed = true;
  }

  /** Tells of a change in the feed: the entity's element, its name being the category. */
  void tell(String element) {
    feed.add(new Entry(element.replaceAll("(?s)^<(?:tk:)?(\\w+).*", "$1"), element));
  }

  /** An entry of the feed; positions are counted in sevens. */
  private record Entry(String category, String element) {}

  private String feed(Map<String, String> parameters) {
    String category = parameters.getOrDefault("category", "");
    long from = Long.parseLong(parameters.getOrDefault("skiptoken", "-1"));
    StringBuilder page = new StringBuilder();
    int count = 0;
    for (int i = 0; i < feed.size() && count < FEED_PAGE; i++) {
      Entry entry = feed.get(i);
      long position = 7L * (i + 1);
      boolean isAsked = category.isEmpty() || entry.category().equalsIgnoreCase(category);
      if (isAsked && position > from) {
        count++;
        page.append(
            """
            <entry><title>x</title><link rel="next" href="%s?skiptoken=%d&amp;category=%s"/>
            <content type="application/xml">%s</content></entry>
            """
                .formatted(address("/SyncFeed/2.0/Feed"), position, category, entry.element()));
      }
    }
    String way = count == 0 ? "<link rel=\"resume\" href=\"x\"/>" : "";
    return """
    <feed xmlns="http://www.w3.org/2005/Atom" xmlns:tk="http://www.tweedekamer.nl/xsd/tkData/v1-0">
    <title>Gegevensmagazijn SyncFeed</title>%s%s</feed>
    """
        .formatted(way, page);
  }

  /** The entries that are asked for by their ids, or all. */
  private String entries(String entitySet, String query) throws IOException {
    String all = lists.getOrDefault(entitySet, "{\"value\":[]}");
    List<String> ids = ID.matcher(query).results().map(asked -> asked.group(1)).toList();
    if (ids.isEmpty()) {
      return all;
    }
    ObjectMapper json = new ObjectMapper();
    ArrayNode found = json.createArrayNode();
    json.readTree(all)
        .path("value")
        .forEach(
            entry -> {
              if (ids.contains(entry.path("Id").asText())) {
                found.add(entry);
              }
            });
    return json.createObjectNode().set("value", found).toString();
  }

  String lastCaseQuery() {
    return lastCaseQuery;
  }

  /** Answers the next request for a path by a fault; several wait for each other. */
  public void failOnce(String path, Fault fault) {
    faults.computeIfAbsent(path, p -> new ArrayDeque<>()).add(fault);
  }

  public int requestsFor(String path) {
    return requests.getOrDefault(path, 0);
  }

  /** All requests but those for listings and robots. */
  public int downloads() {
    return requests.entrySet().stream()
        .filter(e -> e.getKey().startsWith("/frbr/"))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** How many times each publication's forms were sent whole, by their paths. */
  public Map<String, Integer> deliveries() {
    return Map.copyOf(deliveries);
  }

  /** Where a publication is in one of its forms. */
  public static String path(String id, String form) {
    return "/frbr/" + id + "/1/" + form + "/" + id + "." + form;
  }

  public static Fault status(int code, String... headers) {
    return exchange -> {
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
      }
      exchange.sendResponseHeaders(code, -1);
      exchange.close();
    };
  }

  /** Says that more bytes come than do, and breaks off. */
  static Fault cut(String body) {
    return exchange -> {
      exchange.sendResponseHeaders(200, body.length() + 1000L);
      exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
      exchange.close();
    };
  }

  static Fault body(String body) {
    return exchange -> send(exchange, body);
  }

  /** Never ends its answer. */
  public static Fault stall() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 1000);
      exchange.getResponseBody().write(' ');
      exchange.getResponseBody().flush();
    };
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    requests.merge(path, 1, Integer::sum);
    Deque<Fault> waiting = faults.getOrDefault(path, new ArrayDeque<>());
    Fault fault = waiting.poll();
    if (fault != null) {
      fault.answer(exchange);
    } else if (path.equals("/sru")) {
      send(exchange, page(exchange.getRequestURI().getRawQuery()));
    } else if (path.startsWith("/odata/")) {
      String lastQuery =
          URLDecoder.decode(
              String.valueOf(exchange.getRequestURI().getRawQuery()), StandardCharsets.UTF_8);
      lastCaseQuery = path.endsWith("/Zaak") ? lastQuery : lastCaseQuery;
      send(exchange, entries(path.substring("/odata/".length()), lastQuery));
    } else if (path.equals("/SyncFeed/2.0/Feed")) {
      send(exchange, feed(parameters(exchange.getRequestURI().getRawQuery())));
    } else if (bodies.containsKey(path)) {
      conditional(exchange, bodies.get(path));
      deliveries.merge(path, 1, Integer::sum);
    } else {
      status(404).answer(exchange);
    }
  }

  private static void conditional(HttpExchange exchange, String body) throws IOException {
    String etag = "\"" + Integer.toHexString(body.hashCode()) + "\"";
    exchange.getResponseHeaders().set("ETag", etag);
    if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      status(304).answer(exchange);
    } else {
      send(exchange, body);
    }
  }

  private static void send(HttpExchange exchange, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private static Map<String, String> parameters(String rawQuery) {
    return Pattern.compile("&")
        .splitAsStream(rawQuery)
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  private String page(String rawQuery) {
    Map<String, String> parameters = parameters(rawQuery);
    String cql = parameters.get("query");
    Matcher identified = IDENTIFIED.matcher(cql);
    if (identified.find()) {
      Item item = items.get(identified.group(1));
      return response(item == null ? 0 : 1, item == null ? List.of() : List.of(item));
    }
    Matcher bounds = BOUNDS.matcher(cql);
    Matcher kind = KIND.matcher(cql);
    if (!bounds.find() || !kind.find()) {
      return diagnostic();
    }
    String prefix = kind.group(1).equals("Kamervragen (Aanhangsel)") ? "ah-" : "kv-";
    List<Item> found =
        listing.stream()
            .filter(id -> id.startsWith(prefix))
            .map(items::get)
            .filter(item -> item.modified().compareTo(bounds.group(1)) >= 0)
            .filter(item -> item.modified().compareTo(bounds.group(2)) <= 0)
            .toList();
    int start = Integer.parseInt(parameters.get("startRecord"));
    int end =
        Math.min(
            Math.min(found.size(), shown),
            start - 1 + Integer.parseInt(parameters.get("maximumRecords")));
    return response(found.size(), start - 1 < end ? found.subList(start - 1, end) : List.of());
  }

  private String response(int total, List<Item> records) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <sru:searchRetrieveResponse xmlns:sru="http://docs.oasis-open.org/ns/search-ws/sruResponse"
        xmlns:gzd="http://standaarden.overheid.nl/sru" xmlns:dcterms="http://purl.org/dc/terms/"
        xmlns:ow="http://standaarden.overheid.nl/wetgeving/">
    <sru:version>2.0</sru:version><sru:numberOfRecords>%d</sru:numberOfRecords>
    <sru:records>%s</sru:records></sru:searchRetrieveResponse>
    """
        .formatted(total, records.stream().map(this::record).collect(Collectors.joining()));
  }

  private String record(Item item) {
    String urls =
        item.forms().keySet().stream()
            .map(
                form ->
                    "<gzd:itemUrl manifestation=\"%s\">%s</gzd:itemUrl>"
                        .formatted(form, address(path(item.id(), form))))
            .collect(Collectors.joining());
    return """
    <sru:record><sru:recordSchema>http://standaarden.overheid.nl/sru/</sru:recordSchema><sru:recordData><gzd:gzd>
    <gzd:originalData><ow:meta><ow:owmskern><dcterms:identifier>%s</dcterms:identifier>
    <dcterms:modified>%s</dcterms:modified></ow:owmskern></ow:meta></gzd:originalData>
    <gzd:enrichedData>%s</gzd:enrichedData></gzd:gzd></sru:recordData></sru:record>
    """
        .formatted(item.id(), item.modified(), urls);
  }

  private static String diagnostic() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <searchRetrieveResponse xmlns="http://docs.oasis-open.org/ns/search-ws/sruResponse"
        xmlns:d="http://docs.oasis-open.org/ns/search-ws/diagnostic"><version>2.0</version><diagnostics>
    <d:diagnostic><d:uri>info:srw/diagnostic/1/10</d:uri><d:message>query not understood</d:message></d:diagnostic>
    </diagnostics></searchRetrieveResponse>
    """;
  }

  @Override
  public void close() {
    server.stop(0);
    if (server.getExecutor() instanceof java.util.concurrent.ExecutorService threads) {
      threads.shutdownNow();
    }
  }
}
