package nl.kamergraaf.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kamergraaf.release.Search;
import nl.kamergraaf.release.Snippet;
import org.apache.jena.graph.NodeFactory;

/** Writes lists of what was found as Atom: the latest documents, and any search. */
final class Feeds {
  private static final int PAGE_SIZE = 20;
  private static final Map<String, List<String>> DOCUMENTS = Map.of("type", List.of("document"));

  private Feeds() {}

  /** Answers {@code /feeds/documents.atom}: all documents, the newest first. */
  static Response documents(Visit visit) {
    Paging paging = new Paging(Math.min(visit.request().page(), SearchPages.MOST_PAGES), PAGE_SIZE);
    Search.Answer answer = SearchPages.find(visit, "", DOCUMENTS, paging);
    return feed(
        visit, visit.messages().get("feed.documents"), "/feeds/documents.atom", answer, paging);
  }

  /** Answers {@code /search} as Atom. */
  static Response search(Visit visit, String title, Search.Answer answer, Paging paging) {
    return feed(visit, title, "/search", answer, paging);
  }

  private static Response feed(
      Visit visit, String title, String path, Search.Answer answer, Paging paging) {
    String query = visit.request().queryWithout("page");
    String base = visit.addresses().base();
    AtomFeed feed =
        new AtomFeed(
            base + path.substring(1) + (query.isEmpty() ? "" : "?" + query),
            title + " – Kamergraaf",
            visit.release().release().manifest().created(),
            visit.language().tag(),
            links(visit, path, query, paging, paging.pages(answer.total())),
            answer.total(),
            paging.from() + 1,
            paging.size(),
            answer.hits().stream().map(hit -> entry(visit, hit)).toList());
    return Response.of(200, AtomFeed.MEDIA_TYPE, feed.write())
        .with("Vary", "Accept, Accept-Language");
  }

  private static List<AtomFeed.Link> links(
      Visit visit, String path, String query, Paging paging, int pages) {
    String self = visit.request().origin() + visit.addresses().path(path);
    String start = self + "?" + (query.isEmpty() ? "" : query + "&") + "page=";
    int last = Math.min(pages, SearchPages.MOST_PAGES);
    List<AtomFeed.Link> links = new ArrayList<>();
    links.add(new AtomFeed.Link("self", AtomFeed.MEDIA_TYPE, start + paging.page()));
    links.add(new AtomFeed.Link("first", AtomFeed.MEDIA_TYPE, start + 1));
    links.add(new AtomFeed.Link("last", AtomFeed.MEDIA_TYPE, start + last));
    if (paging.page() > 1) {
      links.add(new AtomFeed.Link("previous", AtomFeed.MEDIA_TYPE, start + (paging.page() - 1)));
    }
    if (paging.page() < last) {
      links.add(new AtomFeed.Link("next", AtomFeed.MEDIA_TYPE, start + (paging.page() + 1)));
    }
    return links;
  }

  private static AtomFeed.Entry entry(Visit visit, Search.Hit hit) {
    String page =
        visit.request().origin()
            + visit.addresses().href(hit.iri()).orElse(visit.addresses().path("/"));
    return new AtomFeed.Entry(
        Addresses.ascii(hit.iri()),
        visit.labels().of(NodeFactory.createURI(hit.iri())),
        hit.date(),
        hit.snippet().stream().map(Snippet.Part::text).collect(Collectors.joining()),
        List.of(
            new AtomFeed.Link("alternate", "text/html", page),
            new AtomFeed.Link("alternate", "text/turtle", page + ".ttl")));
  }
}
