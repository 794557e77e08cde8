package nl.kamergraaf.site.feed;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.site.http.Addresses;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.page.Paging;
import nl.kamergraaf.site.page.Visit;

/** What the feeds have in common: which page is asked for, links to the others, and the formats. */
public final class FeedPages {
  private static final int PAGE_SIZE = 20;

  private FeedPages() {}

  /** The page that is asked for. */
  public static Paging paging(Visit visit) {
    return new Paging(Math.min(visit.request().page(), Paging.MOST_PAGES), PAGE_SIZE);
  }

  /** The answer that holds a page of a feed, as JSON Feed or as Atom. */
  public static Response answer(Visit visit, AtomFeed feed, boolean isJson) {
    String page =
        visit.addresses().path(visit.request().path().replaceFirst("\\.(atom|feed)$", ""))
            + visit.request().query();
    Response response =
        isJson
            ? JsonFeed.of(feed, visit.request().origin() + page)
            : Response.of(200, AtomFeed.MEDIA_TYPE, feed.write());
    return response.with("Vary", "Accept, Accept-Language");
  }

  /**
   * The page visited of a feed.
   *
   * @param path its address within the site, which ends in {@code .feed} if it is JSON
   * @param total how many entries all its pages hold
   */
  public static AtomFeed feed(
      Visit visit,
      String title,
      String path,
      Paging paging,
      long total,
      List<AtomFeed.Entry> entries) {
    String query = visit.request().queryWithout("page");
    String base = visit.addresses().base();
    String type = path.endsWith(".feed") ? JsonFeed.MEDIA_TYPE : AtomFeed.MEDIA_TYPE;
    return new AtomFeed(
        Addresses.ascii(base + path.substring(1) + (query.isEmpty() ? "" : "?" + query)),
        title + " – Kamergraaf",
        visit.release().release().manifest().created(),
        visit.language().tag(),
        links(visit, path, query, paging, paging.pages(total), type),
        total,
        paging.from() + 1,
        paging.size(),
        entries);
  }

  private static List<AtomFeed.Link> links(
      Visit visit, String path, String query, Paging paging, int pages, String type) {
    String self = visit.request().origin() + visit.addresses().path(path);
    String start = self + "?" + (query.isEmpty() ? "" : query + "&") + "page=";
    int last = Math.min(pages, Paging.MOST_PAGES);
    List<AtomFeed.Link> links = new ArrayList<>();
    links.add(new AtomFeed.Link("self", type, start + paging.page()));
    links.add(new AtomFeed.Link("first", type, start + 1));
    links.add(new AtomFeed.Link("last", type, start + last));
    if (paging.page() > 1) {
      links.add(new AtomFeed.Link("previous", type, start + (paging.page() - 1)));
    }
    if (paging.page() < last) {
      links.add(new AtomFeed.Link("next", type, start + (paging.page() + 1)));
    }
    return links;
  }

  /** The page of a thing, with scheme and host. */
  public static String page(Visit visit, String iri) {
    return visit.request().origin()
        + visit.addresses().href(iri).orElse(visit.addresses().path("/"));
  }
}
