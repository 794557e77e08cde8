package nl.kamergraaf.site.search;

import java.util.List;
import java.util.Map;
import nl.kamergraaf.release.search.Search;
import nl.kamergraaf.site.feed.AtomFeed;
import nl.kamergraaf.site.feed.FeedPages;
import nl.kamergraaf.site.http.Addresses;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.page.Paging;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.NodeFactory;

/** The latest documents, and what any search finds, the newest first, as a feed. */
public final class SearchFeed {
  private static final SearchChoice DOCUMENTS =
      new SearchChoice(
          "", Map.of("type", List.of("document")), Search.Period.ANY, Search.Order.LATEST);

  private SearchFeed() {}

  /**
   * Answers {@code /feeds/documents.atom}: all questions with what came of them, the latest first.
   */
  public static Response documents(Visit visit) {
    return found(
        visit,
        visit.messages().get("feed.documents"),
        "/feeds/documents.atom",
        DOCUMENTS,
        SearchForm.ATOM);
  }

  /**
   * Answers {@code /search} as a feed; that of which something came last is first unless another
   * order is asked.
   */
  static Response search(Visit visit, String title, SearchChoice choice, SearchForm form) {
    SearchChoice latest =
        choice.order() == Search.Order.BEST ? choice.with(Search.Order.LATEST) : choice;
    return found(visit, title, visit.request().path(), latest, form);
  }

  private static Response found(
      Visit visit, String title, String path, SearchChoice choice, SearchForm form) {
    Paging paging = FeedPages.paging(visit);
    Search.Answer answer = SearchPages.find(visit, choice, paging);
    List<AtomFeed.Entry> entries = answer.hits().stream().map(hit -> entry(visit, hit)).toList();
    return FeedPages.answer(
        visit,
        FeedPages.feed(visit, title, path, paging, answer.total(), entries),
        form == SearchForm.FEED);
  }

  private static AtomFeed.Entry entry(Visit visit, Search.Hit hit) {
    String page = FeedPages.page(visit, hit.iri());
    return new AtomFeed.Entry(
        Addresses.ascii(hit.iri()),
        visit.labels().of(NodeFactory.createURI(hit.iri())),
        hit.latest(),
        hit.snippet().text(),
        List.of(
            new AtomFeed.Link("alternate", "text/html", page),
            new AtomFeed.Link("alternate", "text/turtle", page + ".ttl")));
  }
}
