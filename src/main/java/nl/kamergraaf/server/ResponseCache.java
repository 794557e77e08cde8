package nl.kamergraaf.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.kamergraaf.release.OpenRelease;
import nl.kamergraaf.site.http.Request;
import nl.kamergraaf.site.http.Response;

/**
 * Keeps answers ready: a release never changes, so an answer is right as long as the release is
 * served. The least recently used go first. Thread-safe.
 */
final class ResponseCache {
  private static final int OVERHEAD_OF_AN_ENTRY = 500;
  private static final int LARGEST_SHARE = 8;

  private record Key(
      String release,
      ContentCoding coding,
      String origin,
      String prefix,
      String path,
      Map<String, List<String>> parameters,
      String accept,
      String acceptLanguage) {}

  private final long capacity;
  private final LinkedHashMap<Key, Response> entries = new LinkedHashMap<>(16, 0.75f, true);
  private long size;

  ResponseCache(long capacity) {
    this.capacity = capacity;
  }

  Response get(
      OpenRelease release, Request request, ContentCoding coding, Supplier<Response> answer) {
    Key key =
        new Key(
            release.release().folder().toString(),
            coding,
            request.origin(),
            request.prefix(),
            request.path(),
            request.parameters(),
            request.accept(),
            request.acceptLanguage());
    synchronized (this) {
      Response known = entries.get(key);
      if (known != null) {
        return known;
      }
    }
    Response fresh = answer.get();
    if (fresh.status() == 200) {
      keep(key, fresh);
    }
    return fresh;
  }

  private synchronized void keep(Key key, Response response) {
    long its = size(response);
    if (its > capacity / LARGEST_SHARE) {
      return;
    }
    Response before = entries.put(key, response);
    size += its - (before == null ? 0 : size(before));
    var eldest = entries.entrySet().iterator();
    while (size > capacity && eldest.hasNext()) {
      size -= size(eldest.next().getValue());
      eldest.remove();
    }
  }

  private static long size(Response response) {
    long content = response.body() instanceof Response.Bytes bytes ? bytes.content().length : 0;
    return content + OVERHEAD_OF_AN_ENTRY;
  }
}
