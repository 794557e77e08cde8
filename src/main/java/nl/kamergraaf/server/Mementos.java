package nl.kamergraaf.server;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.release.OpenRelease;
import nl.kamergraaf.release.Release;
import nl.kamergraaf.release.Releases;
import nl.kamergraaf.site.Site;
import nl.kamergraaf.site.http.Request;
import nl.kamergraaf.site.http.Response;
import org.eclipse.jetty.http.DateGenerator;
import org.eclipse.jetty.http.HttpDateTime;

/**
 * Pages and data as earlier releases had them, by the Memento protocol (RFC 7089): {@code
 * /timegate/doc/…} leads to the release that was current at {@code Accept-Datetime}, {@code
 * /timemap/doc/…} lists those kept, and {@code /memento/20261129120000/doc/…} is one of them, whose
 * links stay within it.
 *
 * <p>One earlier release is open at a time, and requests for them are answered one by one: they are
 * rare. Thread-safe.
 */
final class Mementos implements AutoCloseable {
  private static final Pattern PATH =
      Pattern.compile("/(?:timegate|timemap|memento/(\\d{14}))(/(?:doc|data)/.+)");
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final String TEXT = "text/plain; charset=utf-8";
  private static final int PATIENCE = 5;

  private final Releases releases;
  private final Site site;
  private final ReentrantLock one = new ReentrantLock();
  private Optional<OpenRelease> open = Optional.empty();

  Mementos(Releases releases, Site site) {
    this.releases = releases;
    this.site = site;
  }

  static boolean isFor(String path) {
    return PATH.matcher(path).matches();
  }

  /**
   * Answers for an earlier release.
   *
   * @param wanted the header {@code Accept-Datetime}; empty if there is none
   */
  Response answer(Request request, String wanted) throws IOException {
    Matcher path = PATH.matcher(request.path());
    if (!path.matches()) {
      throw new IllegalArgumentException(request.path());
    }
    List<Release> kept =
        releases.all().stream().sorted(Comparator.comparing(Mementos::created)).toList();
    String original = path.group(2);
    if (request.path().startsWith("/timegate")) {
      return gate(request, original, kept, wanted);
    }
    if (request.path().startsWith("/timemap")) {
      return map(request, original, kept);
    }
    Optional<Release> release =
        kept.stream().filter(it -> stamp(it).equals(path.group(1))).findFirst();
    return release.isEmpty()
        ? plain(404, "No release of that time is kept.")
        : memento(request, original, release.get());
  }

  private static Response gate(
      Request request, String original, List<Release> kept, String wanted) {
    Instant time;
    try {
      time = wanted.isEmpty() ? Instant.MAX : HttpDateTime.parse(wanted).toInstant();
    } catch (IllegalArgumentException | DateTimeException e) {
      return plain(400, "Accept-Datetime is no date of HTTP.");
    }
    Release chosen =
        kept.stream()
            .filter(release -> !created(release).isAfter(time))
            .reduce((earlier, later) -> later)
            .orElse(kept.getFirst());
    String link = link(request, original, "original") + ", " + map(request, original);
    return plain(302, "The release of " + chosen.manifest().created() + ".")
        .with("Location", address(request, "/memento/" + stamp(chosen) + original))
        .with("Vary", "Accept-Datetime")
        .with("Link", link);
  }

  private static Response map(Request request, String original, List<Release> kept) {
    StringBuilder links = new StringBuilder(link(request, original, "original"));
    links.append(",\n").append(link(request, "/timegate" + original, "timegate"));
    links.append(",\n").append(link(request, "/timemap" + original, "self"));
    for (int i = 0; i < kept.size(); i++) {
      String relation =
          (i == 0 ? "first " : "") + (i == kept.size() - 1 ? "last " : "") + "memento";
      links
          .append(",\n")
          .append(link(request, "/memento/" + stamp(kept.get(i)) + original, relation))
          .append("; datetime=\"")
          .append(date(kept.get(i)))
          .append('"');
    }
    return response(200, "application/link-format", links.append('\n').toString());
  }

  private Response memento(Request request, String original, Release release) throws IOException {
    Request then =
        new Request(
            request.origin(),
            request.prefix() + "/memento/" + stamp(release),
            original,
            request.parameters(),
            request.accept(),
            request.acceptLanguage());
    try {
      if (!one.tryLock(PATIENCE, TimeUnit.SECONDS)) {
        return plain(503, "Earlier releases are asked for a lot right now.")
            .with("Retry-After", "10");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return plain(503, "The server is stopping.");
    }
    try {
      String link =
          link(request, original, "original")
              + ", "
              + link(request, "/timegate" + original, "timegate")
              + ", "
              + map(request, original);
      Response response = site.answer(then, opened(release));
      String before = response.headers().getOrDefault("Link", "");
      return response
          .with("Memento-Datetime", date(release))
          .with("Link", before.isEmpty() ? link : before + ", " + link);
    } finally {
      one.unlock();
    }
  }

  private OpenRelease opened(Release release) throws IOException {
    if (open.filter(it -> it.release().folder().equals(release.folder())).isEmpty()) {
      letGo();
      open = Optional.of(OpenRelease.borrow(release));
    }
    return open.orElseThrow();
  }

  private void letGo() throws IOException {
    if (open.isPresent()) {
      open.get().close();
      open = Optional.empty();
    }
  }

  private static Instant created(Release release) {
    return Instant.parse(release.manifest().created());
  }

  private static String stamp(Release release) {
    return STAMP.format(created(release));
  }

  private static String date(Release release) {
    return DateGenerator.formatDate(created(release));
  }

  private static String map(Request request, String original) {
    return link(request, "/timemap" + original, "timemap") + "; type=\"application/link-format\"";
  }

  private static String address(Request request, String path) {
    return request.origin() + request.prefix() + path;
  }

  private static String link(Request request, String path, String relation) {
    return "<" + address(request, path) + ">; rel=\"" + relation + "\"";
  }

  private static Response plain(int status, String text) {
    return response(status, TEXT, text + "\n");
  }

  private static Response response(int status, String type, String text) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", type);
    return new Response(
        status,
        headers,
        new Response.Bytes(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  @Override
  public void close() throws IOException {
    one.lock();
    try {
      letGo();
    } finally {
      one.unlock();
    }
  }
}
