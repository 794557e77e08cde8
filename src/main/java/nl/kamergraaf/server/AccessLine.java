package nl.kamergraaf.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.kamergraaf.json.Json;

/**
 * A line of the access log: what was asked for and how that went, and nothing of who asked. There
 * is no address and no header in it, and of the address asked for no parameters, in which people
 * search.
 *
 * @param path the path asked for; of a long one the beginning is kept
 * @param bytes how many bytes of content were sent
 */
record AccessLine(
    String method, RequestKind kind, String path, int status, long bytes, Duration time) {
  private static final int LONGEST_PATH = 200;

  AccessLine {
    path = path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) : path;
  }

  /** One line of JSON. */
  String json() {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("time", Instant.now().toString());
    line.put("method", method);
    line.put("kind", kind.label());
    line.put("path", path);
    line.put("status", status);
    line.put("bytes", bytes);
    line.put("milliseconds", time.toMillis());
    try {
      return Json.MAPPER.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a map of texts and numbers is always JSON", e);
    }
  }
}
