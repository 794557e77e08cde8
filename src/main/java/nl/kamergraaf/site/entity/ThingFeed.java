package nl.kamergraaf.site.entity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.release.exchange.Exchange;
import nl.kamergraaf.release.exchange.Exchanges;
import nl.kamergraaf.site.commitment.Commitments;
import nl.kamergraaf.site.exchange.ExchangeChoice;
import nl.kamergraaf.site.exchange.ExchangeRows;
import nl.kamergraaf.site.exchange.ExchangeView;
import nl.kamergraaf.site.feed.AtomFeed;
import nl.kamergraaf.site.feed.FeedPages;
import nl.kamergraaf.site.http.Addresses;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.language.Messages;
import nl.kamergraaf.site.page.Facts;
import nl.kamergraaf.site.page.Paging;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What is asked and answered of a thing, or what came of a case, document or promise, the newest
 * first, as a feed.
 */
final class ThingFeed {
  private ThingFeed() {}

  /**
   * Answers {@code /doc/….atom} and {@code /doc/….feed}: the questions that a thing has to do with;
   * of a case or document, the documents of the case; of a promise, what later cites where it was
   * made. Empty if nothing of the kind can be new.
   */
  static Optional<Response> answer(Visit visit, String name, boolean isJson) {
    Node thing = NodeFactory.createURI(visit.addresses().requested(name));
    String path = "/doc/" + name;
    String title = visit.labels().title(thing);
    Paging paging = FeedPages.paging(visit);
    if (isFollowedByDocuments(visit, thing)) {
      List<AtomFeed.Entry> entries =
          documents(visit, thing).map(document -> entry(visit, document)).toList();
      return Optional.of(
          FeedPages.answer(
              visit,
              FeedPages.feed(visit, title, visit.request().path(), paging, entries.size(), entries),
              isJson));
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
              return FeedPages.answer(
                  visit, FeedPages.feed(visit, title, own, paging, page.total(), entries), isJson);
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
    return documents.distinct().sorted((a, b) -> facts.cameOn(b).compareTo(facts.cameOn(a)));
  }

  /** A document of a case. */
  private static AtomFeed.Entry entry(Visit visit, Node document) {
    return new AtomFeed.Entry(
        Addresses.ascii(document.getURI()),
        visit.labels().of(document),
        visit.facts().cameOn(document),
        visit.labels().title(document),
        List.of(
            new AtomFeed.Link("alternate", "text/html", FeedPages.page(visit, document.getURI()))));
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
        List.of(new AtomFeed.Link("alternate", "text/html", FeedPages.page(visit, read))));
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
}
