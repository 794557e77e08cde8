package nl.kamergraaf.harvest.odata;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.json.Json;
import nl.kamergraaf.json.JsonList;

/**
 * A list in a file, as the service gives it ({@code {"value": […]}}), while it is brought up to
 * date. New entries wait in a file beside it; in memory are only ids and hashes, so that a list may
 * be of any size. The list is replaced as a whole. Not thread-safe.
 */
final class ListFile implements AutoCloseable {

  private final Path list;
  private final Path waiting;
  private final Path progress;
  private final OutputStream news;
  private final Map<String, Integer> newest = new HashMap<>();
  private final Set<String> removed = new HashSet<>();
  private final URI first;
  private URI next;
  private long bytes;
  private int lines;
  private boolean isDone;

  /**
   * How far a list has come.
   *
   * @param first what was asked for
   * @param next the page that is to be asked for next
   * @param bytes how much of the waiting file is whole
   */
  record Progress(String first, String next, long bytes) {}

  private ListFile(Path list, URI first, Optional<Progress> before) throws IOException {
    this.list = list;
    this.waiting = list.resolveSibling("." + list.getFileName() + ".waiting");
    this.progress = list.resolveSibling("." + list.getFileName() + ".progress");
    this.first = first;
    this.next = before.map(reached -> URI.create(reached.next())).orElse(first);
    Files.createDirectories(list.toAbsolutePath().getParent());
    if (before.isEmpty()) {
      Files.deleteIfExists(progress);
      Files.deleteIfExists(waiting);
    } else {
      reread(before.get().bytes());
    }
    this.news =
        Files.newOutputStream(waiting, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** Begins anew. */
  static ListFile begin(Path list) throws IOException {
    return new ListFile(list, URI.create(""), Optional.empty());
  }

  /** Goes on where the same request was cut short; else begins anew. */
  static ListFile resume(Path list, URI first) throws IOException {
    Path progress = list.resolveSibling("." + list.getFileName() + ".progress");
    Optional<Progress> reached =
        Files.exists(progress)
            ? Optional.of(Json.MAPPER.readValue(Files.readAllBytes(progress), Progress.class))
            : Optional.empty();
    Path waiting = list.resolveSibling("." + list.getFileName() + ".waiting");
    long waits = Files.exists(waiting) ? Files.size(waiting) : 0;
    return new ListFile(
        list,
        first,
        reached.filter(
            before -> before.first().equals(first.toString()) && before.bytes() <= waits));
  }

  /** What waits already; what was written of the page that did not come whole is cut off. */
  private void reread(long whole) throws IOException {
    try (var file = Files.newByteChannel(waiting, StandardOpenOption.WRITE)) {
      file.truncate(whole);
    }
    bytes = whole;
    try (BufferedReader in = Files.newBufferedReader(waiting)) {
      for (String text = in.readLine(); text != null; text = in.readLine()) {
        newest.put(id(Json.MAPPER.readTree(text)), lines++);
      }
    }
  }

  /** The page to begin with. */
  URI next() {
    return next;
  }

  /** Takes an entry; a later one of the same id counts. */
  void add(JsonNode entry) throws IOException {
    byte[] line = (Json.MAPPER.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8);
    news.write(line);
    bytes += line.length;
    newest.put(id(entry), lines++);
  }

  /** Remembers that all entries before this page have come. */
  void reached(URI page) throws IOException {
    next = page;
    Path fresh = progress.resolveSibling(progress.getFileName() + ".new");
    Files.write(
        fresh,
        Json.MAPPER.writeValueAsBytes(
            Map.of("first", first.toString(), "next", next.toString(), "bytes", bytes)));
    Files.move(
        fresh, progress, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Takes away entries, and what is listed in entries, of these ids. */
  void remove(Set<String> ids) {
    removed.addAll(ids);
  }

  /** Writes the list anew; returns how many of its entries are new or changed. */
  int replace() throws IOException {
    news.close();
    Path fresh = list.resolveSibling("." + list.getFileName() + ".new");
    try (JsonGenerator out = Json.MAPPER.createGenerator(Files.newBufferedWriter(fresh))) {
      out.writeStartObject();
      out.writeArrayFieldStart("value");
      Map<String, Integer> replaced = new HashMap<>();
      int changed = copyOthers(out, replaced);
      changed += copyNews(out, replaced);
      out.writeEndArray();
      out.writeEndObject();
      out.flush();
      Files.move(fresh, list, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      isDone = true;
      return changed;
    }
  }

  /** Copies what stays; notes what is replaced by the hash of what it was. */
  private int copyOthers(JsonGenerator out, Map<String, Integer> replaced) throws IOException {
    int changed = 0;
    if (!Files.exists(list)) {
      return changed;
    }
    try (JsonList kept = JsonList.in(list)) {
      if (!kept.begin()) {
        throw new IOException(list + ": no list: no array \"value\"");
      }
      for (JsonNode entry = kept.next(); entry != null; entry = kept.next()) {
        String id = id(entry);
        if (newest.containsKey(id)) {
          replaced.put(id, entry.hashCode());
        } else if (removed.contains(id)) {
          changed++;
        } else {
          changed += removeListed(entry) ? 1 : 0;
          Json.MAPPER.writeTree(out, entry);
        }
      }
    }
    return changed;
  }

  /** Whether anything that the entry lists was taken away. */
  private boolean removeListed(JsonNode entry) {
    boolean isChanged = false;
    for (JsonNode value : entry) {
      if (value instanceof ArrayNode listed && !removed.isEmpty()) {
        int before = listed.size();
        for (int i = before - 1; i >= 0; i--) {
          if (removed.contains(id(listed.get(i)))) {
            listed.remove(i);
          }
        }
        isChanged |= listed.size() < before;
      }
    }
    return isChanged;
  }

  private int copyNews(JsonGenerator out, Map<String, Integer> replaced) throws IOException {
    int changed = 0;
    int line = 0;
    try (BufferedReader in = Files.newBufferedReader(waiting)) {
      for (String text = in.readLine(); text != null; text = in.readLine()) {
        JsonNode entry = Json.MAPPER.readTree(text);
        String id = id(entry);
        if (newest.getOrDefault(id, -1) == line++) {
          boolean isRemoved = entry.path("Verwijderd").asBoolean(false) || removed.contains(id);
          Integer before = replaced.get(id);
          changed +=
              isRemoved
                  ? (before == null ? 0 : 1)
                  : (before != null && before == entry.hashCode() ? 0 : 1);
          if (!isRemoved) {
            Json.MAPPER.writeTree(out, entry);
          }
        }
      }
    }
    return changed;
  }

  private static String id(JsonNode entry) {
    return entry.path("Id").asText();
  }

  /** Forgets what waits once the list was replaced, or when nothing tells how far it had come. */
  @Override
  public void close() throws IOException {
    news.close();
    if (isDone || !Files.exists(progress)) {
      Files.deleteIfExists(progress);
      Files.deleteIfExists(waiting);
    }
  }
}
