package nl.kamergraaf.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A list as OData services give it, {@code {"value": [{…}, …]}}, or the array alone, read from its
 * first entry to its last.
 *
 * <pre>{@code
 * try (JsonList list = JsonList.in(file)) {
 *   if (list.begin()) {
 *     for (JsonNode entry = list.next(); entry != null; entry = list.next()) { … }
 *   }
 * }
 * }</pre>
 *
 * <p>One entry at a time is held in memory. Not thread-safe.
 */
public final class JsonList implements AutoCloseable {
  private final JsonParser parser;
  private int line;

  private JsonList(JsonParser parser) {
    this.parser = parser;
  }

  /** The list that a stream holds; closed with it. */
  public static JsonList in(InputStream in) throws IOException {
    return new JsonList(Json.MAPPER.createParser(in));
  }

  /** The list that a file holds. */
  public static JsonList in(Path file) throws IOException {
    return new JsonList(Json.MAPPER.createParser(file.toFile()));
  }

  /** Goes to where the entries begin. Returns false if there is no list. */
  public boolean begin() throws IOException {
    JsonToken first = parser.nextToken();
    if (first != JsonToken.START_OBJECT) {
      return first == JsonToken.START_ARRAY;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean isValue = parser.currentName().equals("value");
      if (parser.nextToken() == JsonToken.START_ARRAY && isValue) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }

  /** The next entry; null behind the last. */
  public @Nullable JsonNode next() throws IOException {
    if (parser.nextToken() == JsonToken.END_ARRAY) {
      return null;
    }
    line = parser.currentTokenLocation().getLineNr();
    return parser.readValueAsTree();
  }

  /** The line on which the entry begins that was read last, counted from 1. */
  public int line() {
    return line;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
