package nl.kamergraaf.site.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.kamergraaf.json.Json;

/**
 * An answer: status, headers and body.
 *
 * @param headers by name, without those that only a server can know
 */
public record Response(int status, Map<String, String> headers, Body body) {

  /** The content of an answer. */
  public sealed interface Body {}

  /** Content in memory. */
  @SuppressWarnings("ArrayRecordComponent") // never compared; copying every page would be waste
  public record Bytes(byte[] content) implements Body {}

  /** A file to be sent, in parts if asked. */
  public record Download(Path file) implements Body {}

  public Response {
    Objects.requireNonNull(body);
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  public static Response of(int status, String contentType, String text) {
    return of(status, contentType, text.getBytes(UTF_8));
  }

  public static Response of(int status, String contentType, byte[] content) {
    return new Response(status, Map.of("Content-Type", contentType), new Bytes(content));
  }

  public static Response html(int status, String text) {
    return of(status, "text/html; charset=utf-8", text).with("Vary", "Accept, Accept-Language");
  }

  /** A map, list or record as JSON. */
  public static Response json(Object value) {
    try {
      return of(200, "application/json", Json.MAPPER.writeValueAsBytes(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps, lists and records are always JSON", e);
    }
  }

  public static Response redirect(int status, String location) {
    return of(status, "text/plain; charset=utf-8", location + "\n").with("Location", location);
  }

  /** The same answer with one more header, or another value of it. */
  public Response with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Response(status, more, body);
  }

  /** The same status and headers with another body. */
  public Response with(Body other) {
    return new Response(status, headers, other);
  }
}
