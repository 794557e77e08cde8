package nl.kamergraaf.site.commitment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.release.exchange.Exchange;
import nl.kamergraaf.release.search.Search;
import nl.kamergraaf.site.exchange.ExchangeRows;
import nl.kamergraaf.site.exchange.ExchangeView;
import nl.kamergraaf.site.http.Addresses;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.language.Messages;
import nl.kamergraaf.site.page.Facts;
import nl.kamergraaf.site.page.Follow;
import nl.kamergraaf.site.page.Frame;
import nl.kamergraaf.site.page.Frames;
import nl.kamergraaf.site.page.Paging;
import nl.kamergraaf.site.page.Parts;
import nl.kamergraaf.site.page.Templates;
import nl.kamergraaf.site.page.Value;
import nl.kamergraaf.site.page.Visit;
import nl.kamergraaf.site.search.SearchChoice;
import nl.kamergraaf.site.search.SearchPages;
import nl.kamergraaf.site.search.SearchView;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Answers {@code /commitments}: what was promised, to whom, by when, and what came later. */
public final class CommitmentPages {
  public static final String PATH = "/commitments";
  private static final String TERM = "term";
  private static final int PAGE_SIZE = 30;
  private static final int MOST_LATER = 5;

  private final Visit visit;
  private final Messages messages;
  private final ExchangeRows rows;

  private CommitmentPages(Visit visit) {
    this.visit = visit;
    this.messages = visit.messages();
    this.rows = new ExchangeRows(visit);
  }

  public static Response answer(Visit visit) {
    CommitmentPages pages = new CommitmentPages(visit);
    Map<String, List<String>> facets = new LinkedHashMap<>();
    facets.put("type", List.of("commitment"));
    String term = visit.request().parameter(TERM);
    if (List.of("running", "past", "none").contains(term)) {
      facets.put(TERM, List.of(term));
    }
    SearchChoice choice = new SearchChoice("", facets, Search.Period.ANY, Search.Order.NEWEST);
    Paging paging = new Paging(Math.min(visit.request().page(), Paging.MOST_PAGES), PAGE_SIZE);
    String title = visit.messages().get("commitments.title");
    Frame frame =
        Frames.of(
                visit,
                title,
                visit.addresses().base() + PATH.substring(1),
                SearchView.formats(visit, choice),
                Map.of("@type", "CollectionPage", "name", title))
            .with(Follow.search(visit, choice.query()));
    return Templates.page(
        200,
        "commitments",
        Map.of(
            "frame",
            frame,
            "view",
            pages.view(choice, paging, facets.containsKey(TERM) ? term : "")));
  }

  private CommitmentsView view(SearchChoice choice, Paging paging, String term) {
    Search.Answer found = SearchPages.find(visit, choice, paging);
    int pages = paging.pages(found.total());
    return new CommitmentsView(
        tabs(found, term),
        found.hits().stream().map(this::row).toList(),
        found.total(),
        messages.date(visit.day().toString()),
        paging.page() > 1 ? address(term, paging.page() - 1) : "",
        paging.page() < pages ? address(term, paging.page() + 1) : "");
  }

  /** Values of a facet are alternatives, so that their counts do not depend on the one chosen. */
  private List<ExchangeView.Tab> tabs(Search.Answer found, String chosen) {
    Map<String, Long> counts = new LinkedHashMap<>();
    found.facets().getOrDefault(TERM, List.of()).forEach(c -> counts.put(c.value(), c.count()));
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return Stream.of("", "running", "past", "none")
        .filter(term -> term.isEmpty() || counts.containsKey(term))
        .map(
            term ->
                new ExchangeView.Tab(
                    messages.get("commitments." + (term.isEmpty() ? "all" : term)),
                    messages.number(term.isEmpty() ? all : counts.getOrDefault(term, 0L)),
                    address(term, 1),
                    term.equals(chosen)))
        .toList();
  }

  private String address(String term, int page) {
    String query =
        (term.isEmpty() ? "" : "&" + TERM + "=" + term) + (page > 1 ? "&page=" + page : "");
    String path = visit.addresses().path(PATH);
    return Addresses.inLanguage(
        query.isEmpty() ? path : path + "?" + query.substring(1), visit.chosenLanguage());
  }

  private CommitmentsView.Row row(Search.Hit hit) {
    Facts facts = visit.facts();
    Node promise = NodeFactory.createURI(hit.iri());
    Optional<Node> document = facts.pointingAt(promise, Kg.hasCommitment).stream().findFirst();
    Optional<Exchange> exchange =
        document.flatMap(node -> visit.release().exchanges().of(node.getURI()));
    Optional<ExchangeView.Row> its = exchange.map(rows::row);
    Optional<Node> term = facts.one(promise, Kg.hasTerm);
    String words = term.map(node -> facts.text(node, Kg.termInSource)).orElse("");
    String end = term.map(node -> facts.text(node, Kg.termEnd)).orElse("");
    String anchor = document.map(node -> Parts.anchor(node, promise)).orElse("");
    return new CommitmentsView.Row(
        new Value(
            hit.label(), document.map(node -> visit.href(node.getURI()) + anchor).orElse(""), "nl"),
        document
            .map(node -> facts.cameOn(node))
            .filter(day -> !day.isEmpty())
            .map(messages::date)
            .orElse(""),
        exchange.map(rows::subject).orElse(""),
        its.map(ExchangeView.Row::askers).orElse(List.of()),
        its.map(ExchangeView.Row::repliers).orElse(List.of()),
        Stream.of(words, end.isEmpty() ? "" : messages.date(end))
            .filter(part -> !part.isEmpty())
            .collect(java.util.stream.Collectors.joining(" – ")),
        end.isEmpty()
            ? List.of()
            : List.of(badge(end.compareTo(visit.day().toString()) < 0 ? "past" : "running")),
        Commitments.later(visit, promise).stream().limit(MOST_LATER).map(visit::value).toList());
  }

  private ExchangeView.Badge badge(String term) {
    return new ExchangeView.Badge(
        term.equals("past") ? "late" : "intime", messages.get("commitments.badge." + term));
  }
}
