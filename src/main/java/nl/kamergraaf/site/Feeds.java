package nl.kamergraaf.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.release.exchange.Exchange;
import nl.kamergraaf.release.exchange.Exchanges;
import nl.kamergraaf.release.search.Search;
import nl.kamergraaf.site.exchange.ExchangeChoice;
import nl.kamergraaf.site.exchange.ExchangeRows;
import nl.kamergraaf.site.exchange.ExchangeView;
import nl.kamergraaf.site.http.Addresses;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.language.Messages;
import nl.kamergraaf.site.page.Facts;
import nl.kamergraaf.site.page.Paging;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Feeds: the latest documents, any search, and what is asked and answered of any thing, the newest
 * first, as Atom or as JSON Feed.
 */
final class Feeds {
  private static final int PAGE_SIZE = 20;
  private static final SearchChoice DOCUMENTS =
      new SearchChoice(
          "", Map.of("type", List.of("document")), Search.Period.ANY, Search.Order.LATEST);

  private Feeds() {}

  /**
   * Answers {@code /feeds/documents.atom}: all questions with what came of them, the latest first.
   */
  static Response documents(Visit visit) {
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
    Paging paging = paging(visit);
    Search.Answer answer = SearchPages.find(visit, choice, paging);
    List<AtomFeed.Entry> entries = answer.hits().stream().map(hit -> entry(visit, hit)).toList();
    return answer(visit, feed(visit, title, path, paging, answer.total(), entries), form);
  }

  /**
   * Answers {@code /doc/….atom} and {@code /doc/….feed}: the questions that a thing has to do with;
   * of a case or document, the documents of the case; of a promise, what later cites where it was
   * made. Empty if nothing of the kind can be new.
   */
  static Optional<Response> thing(Visit visit, String name, SearchForm form) {
    Node thing = NodeFactory.createURI(visit.addresses().requested(name));
    String path = "/doc/" + name;
    String title = visit.labels().title(thing);
    Paging paging = paging(visit);
    if (isFollowedByDocuments(visit, thing)) {
      List<AtomFeed.Entry> entries =
          documents(visit, thing).map(document -> entry(visit, document)).toList();
      return Optional.of(
          answer(
              visit,
              feed(visit, title, visit.request().path(), paging, entries.size(), entries),
              form));
    }
    return ExchangeChoice.of(visit, visit.addresses().path(path), thing.getURI())
        .map(
            choice -> {
              Exchanges.Page page =
                  visit
                      .release()
                      .exchanges()
                      .find(choice.selection(), choice.order(), (int) paging.from(), paging.size());
              ExchangeRows rows = new ExchangeRows(visit);
              List<AtomFeed.Entry> entries =
                  page.rows().stream().map(row -> entry(visit, row, rows.row(row))).toList();
              String own = visit.request().path();
              return answer(visit, feed(visit, title, own, paging, page.total(), entries), form);
            });
  }

  /** Whether a feed tells of a thing: it has exchanges, or is one, or was promised in one. */
  static boolean isFor(Visit visit, Node thing, boolean hasExchanges) {
    return hasExchanges || isFollowedByDocuments(visit, thing);
  }

  private static boolean isFollowedByDocuments(Visit visit, Node thing) {
    Facts facts = visit.facts();
    return facts.isA(thing, Kg.Case)
        || facts.has(thing, Kg.partOfCase)
        || facts.isA(thing, Kg.Commitment);
  }

  /** The documents of a case; those that cite the document of a promise. The latest first. */
  private static Stream<Node> documents(Visit visit, Node thing) {
    Facts facts = visit.facts();
    Stream<Node> documents =
        facts.isA(thing, Kg.Commitment)
            ? Commitments.later(visit, thing).stream()
            : facts.isA(thing, Kg.Case)
                ? facts.pointingAt(thing, Kg.partOfCase).stream()
                : facts.all(thing, Kg.partOfCase).stream()
                    .flatMap(its -> facts.pointingAt(its, Kg.partOfCase).stream());
    return documents.distinct().sorted((a, b) -> date(facts, b).compareTo(date(facts, a)));
  }

  /** When a document came: the day of the answer or notice, else of the questions. */
  static String date(Facts facts, Node document) {
    String received = facts.text(document, Kg.receivedOn);
    return received.isEmpty() ? facts.text(document, Kg.submittedOn) : received;
  }

  private static Paging paging(Visit visit) {
    return new Paging(Math.min(visit.request().page(), SearchPages.MOST_PAGES), PAGE_SIZE);
  }

  private static Response answer(Visit visit, AtomFeed feed, SearchForm form) {
    String page =
        visit.addresses().path(visit.request().path().replaceFirst("\\.(atom|feed)$", ""))
            + visit.request().query();
    Response response =
        form == SearchForm.FEED
            ? JsonFeed.of(feed, visit.request().origin() + page)
            : Response.of(200, AtomFeed.MEDIA_TYPE, feed.write());
    return response.with("Vary", "Accept, Accept-Language");
  }

  private static AtomFeed feed(
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
    int last = Math.min(pages, SearchPages.MOST_PAGES);
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

  private static AtomFeed.Entry entry(Visit visit, Search.Hit hit) {
    String page = page(visit, hit.iri());
    return new AtomFeed.Entry(
        Addresses.ascii(hit.iri()),
        visit.labels().of(NodeFactory.createURI(hit.iri())),
        hit.latest(),
        hit.snippet().text(),
        List.of(
            new AtomFeed.Link("alternate", "text/html", page),
            new AtomFeed.Link("alternate", "text/turtle", page + ".ttl")));
  }

  /** A document of a case. */
  private static AtomFeed.Entry entry(Visit visit, Node document) {
    return new AtomFeed.Entry(
        Addresses.ascii(document.getURI()),
        visit.labels().of(document),
        date(visit.facts(), document),
        visit.labels().title(document),
        List.of(new AtomFeed.Link("alternate", "text/html", page(visit, document.getURI()))));
  }

  /** An exchange: what it is about, who asked whom, and who answered when. */
  private static AtomFeed.Entry entry(Visit visit, Exchange exchange, ExchangeView.Row row) {
    Messages m = visit.messages();
    String asked = m.get("feed.asked", row.date(), names(row.askers()), names(row.addressees()));
    String answered =
        row.received().isEmpty()
            ? ""
            : " " + m.get("feed.answered", row.received(), names(row.repliers()));
    String read = exchange.document().isEmpty() ? exchange.iri() : exchange.document();
    return new AtomFeed.Entry(
        Addresses.ascii(exchange.iri()),
        row.subject().text(),
        exchange.received().isEmpty() ? exchange.submitted() : exchange.received(),
        asked + answered,
        List.of(new AtomFeed.Link("alternate", "text/html", page(visit, read))));
  }

  private static String names(List<ExchangeView.Who> who) {
    return String.join(
        ", ",
        who.stream()
            .map(
                one ->
                    one.person().text().isEmpty()
                        ? one.capacity().text()
                        : one.capacity().text().isEmpty()
                            ? one.person().text()
                            : one.person().text() + " (" + one.capacity().text() + ")")
            .toList());
  }

  private static String page(Visit visit, String iri) {
    return visit.request().origin()
        + visit.addresses().href(iri).orElse(visit.addresses().path("/"));
  }
}
