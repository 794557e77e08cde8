package nl.kamergraaf.site.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.site.http.Response;

/** Writes a feed as <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>. */
public final class JsonFeed {
  public static final String MEDIA_TYPE = "application/feed+json";

  private JsonFeed() {}

  /**
   * The same page of a feed.
   *
   * @param home the page that it is of, with scheme and host
   */
  public static Response of(AtomFeed feed, String home) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", "https://jsonfeed.org/version/1.1");
    json.put("title", feed.title());
    json.put("home_page_url", home);
    link(feed.links(), "self").ifPresent(self -> json.put("feed_url", self));
    link(feed.links(), "next").ifPresent(next -> json.put("next_url", next));
    json.put("language", feed.language());
    json.put("authors", List.of(Map.of("name", "Kamergraaf")));
    List<Map<String, Object>> items = new ArrayList<>();
    feed.entries().forEach(entry -> items.add(item(entry)));
    json.put("items", items);
    return new Response(200, Map.of("Content-Type", MEDIA_TYPE), Response.json(json).body());
  }

  private static Map<String, Object> item(AtomFeed.Entry entry) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", entry.id());
    link(entry.links(), "alternate").ifPresent(page -> item.put("url", page));
    item.put("title", entry.title());
    item.put("content_text", entry.summary().isEmpty() ? entry.title() : entry.summary());
    if (!entry.date().isEmpty()) {
      item.put("date_published", AtomFeed.moment(entry.date()));
    }
    return item;
  }

  private static java.util.Optional<String> link(List<AtomFeed.Link> links, String relation) {
    return links.stream()
        .filter(link -> link.relation().equals(relation))
        .map(AtomFeed.Link::href)
        .findFirst();
  }
}
