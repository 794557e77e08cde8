package nl.kamergraaf.harvest.odata;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;

/**
 * The list of cases in a file, as the service gives it ({@code {"value": […]}}), while it is
 * brought up to date. New entries wait in a file beside it; in memory are only their ids. The list
 * is replaced as a whole. Not thread-safe.
 */
final class CaseListFile implements AutoCloseable {
  static final ObjectMapper JSON = new ObjectMapper();

  private final Path list;
  private final Path waiting;
  private final BufferedWriter news;
  private final Map<String, Integer> newest = new HashMap<>();
  private int lines;

  CaseListFile(Path list) throws IOException {
    this.list = list;
    this.waiting = list.resolveSibling("." + list.getFileName() + ".waiting");
    this.news = Files.newBufferedWriter(waiting, StandardCharsets.UTF_8);
  }

  /** Takes an entry; a later one of the same id counts. */
  void add(JsonNode entry) throws IOException {
    news.write(JSON.writeValueAsString(entry) + "\n");
    newest.put(entry.path("Id").asText(), lines++);
  }

  /** Writes the list anew; returns how many of its entries are new or changed. */
  int replace() throws IOException {
    news.close();
    Path fresh = list.resolveSibling("." + list.getFileName() + ".new");
    try (JsonGenerator out = JSON.createGenerator(Files.newBufferedWriter(fresh))) {
      out.writeStartObject();
      out.writeArrayFieldStart("value");
      Map<String, JsonNode> replaced = copyOthers(out);
      int changed = copyNews(out, replaced);
      out.writeEndArray();
      out.writeEndObject();
      out.flush();
      Files.move(fresh, list, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return changed;
    }
  }

  /** Copies what stays; returns what is replaced. */
  private Map<String, JsonNode> copyOthers(JsonGenerator out) throws IOException {
    Map<String, JsonNode> replaced = new HashMap<>();
    if (!Files.exists(list)) {
      return replaced;
    }
    try (JsonParser in = JSON.createParser(list.toFile())) {
      while (in.nextToken() != JsonToken.START_ARRAY) {}
      while (in.nextToken() == JsonToken.START_OBJECT) {
        JsonNode entry = JSON.readTree(in);
        if (newest.containsKey(entry.path("Id").asText())) {
          replaced.put(entry.path("Id").asText(), entry);
        } else {
          JSON.writeTree(out, entry);
        }
      }
    }
    return replaced;
  }

  private int copyNews(JsonGenerator out, Map<String, JsonNode> replaced) throws IOException {
    int changed = 0;
    int line = 0;
    try (BufferedReader in = Files.newBufferedReader(waiting)) {
      for (String text = in.readLine(); text != null; text = in.readLine()) {
        JsonNode entry = JSON.readTree(text);
        String id = entry.path("Id").asText();
        if (newest.getOrDefault(id, -1) == line++) {
          boolean isRemoved = entry.path("Verwijderd").asBoolean(false);
          JsonNode before = replaced.get(id);
          changed += isRemoved ? (before == null ? 0 : 1) : (entry.equals(before) ? 0 : 1);
          if (!isRemoved) {
            JSON.writeTree(out, entry);
          }
        }
      }
    }
    return changed;
  }

  @Override
  public void close() throws IOException {
    news.close();
    Files.deleteIfExists(waiting);
  }
}
