package nl.kamergraaf.site.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kamergraaf.query.SavedQuery;
import nl.kamergraaf.site.language.Messages;

/** The headings under which saved queries stand in the library ({@code query-headings.txt}). */
public final class QueryHeadings {
  /** For what has no place of its own yet. */
  private static final String REST = "other";

  private final Map<String, String> headings = new LinkedHashMap<>();

  QueryHeadings() {
    try (InputStream in =
        Objects.requireNonNull(QueryHeadings.class.getResourceAsStream("query-headings.txt"))) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        int colon = line.startsWith("#") ? -1 : line.indexOf(':');
        if (colon > 0) {
          for (String query : line.substring(colon + 1).strip().split(" +", -1)) {
            headings.put(query, line.substring(0, colon));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The heading of a query; {@code other} if it has none. */
  String of(String query) {
    return headings.getOrDefault(query, REST);
  }

  /** Queries by their headings in words, both in the order of the file. */
  List<Group> grouped(List<SavedQuery> queries, Messages messages) {
    Map<String, List<SavedQuery>> groups = new LinkedHashMap<>();
    headings.values().forEach(heading -> groups.put(heading, new ArrayList<>()));
    groups.put(REST, new ArrayList<>());
    List<String> order = List.copyOf(headings.keySet());
    queries.stream()
        .sorted(java.util.Comparator.comparingInt(query -> order.indexOf(query.name())))
        .forEach(query -> groups.getOrDefault(of(query.name()), List.of()).add(query));
    return groups.entrySet().stream()
        .filter(group -> !group.getValue().isEmpty())
        .map(
            group -> new Group(messages.get("queries.heading." + group.getKey()), group.getValue()))
        .toList();
  }

  /** Queries under a heading. */
  public record Group(String title, List<SavedQuery> queries) {
    public Group {
      queries = List.copyOf(queries);
    }
  }
}
