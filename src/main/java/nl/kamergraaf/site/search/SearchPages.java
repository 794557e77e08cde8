package nl.kamergraaf.site.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.jsonld.RecordJson;
import nl.kamergraaf.release.search.Search;
import nl.kamergraaf.site.http.Accept;
import nl.kamergraaf.site.http.Request;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.language.Messages;
import nl.kamergraaf.site.page.Follow;
import nl.kamergraaf.site.page.Frame;
import nl.kamergraaf.site.page.Frames;
import nl.kamergraaf.site.page.Paging;
import nl.kamergraaf.site.page.Problems;
import nl.kamergraaf.site.page.Templates;
import nl.kamergraaf.site.page.Value;
import nl.kamergraaf.site.page.Visit;

/** Answers {@code /search} and {@code /suggest}. */
public final class SearchPages {
  private static final int PAGE_SIZE = 20;
  private static final int SUGGESTIONS = 8;

  private static final String JSON_TYPE = "application/json";

  private SearchPages() {}

  /** Answers a search; {@code suffix} is the format that the path names, empty if it names none. */
  public static Response search(Visit visit, String suffix) {
    Request request = visit.request();
    String asked = suffix.isEmpty() ? request.parameter("format") : suffix;
    Optional<SearchForm> form = SearchForm.wanted(asked, request);
    if (form.isEmpty()) {
      return asked.isEmpty() ? Problems.notAcceptable(visit) : Problems.notFound(visit);
    }
    if (form.get() == SearchForm.HTML && request.parameter("page").isEmpty()) {
      Optional<String> destination = Destinations.of(visit, request.parameter("q"));
      if (destination.isPresent()) {
        return Response.redirect(303, destination.get()).with("Vary", "Accept, Accept-Language");
      }
    }
    SearchChoice choice = SearchChoice.of(request);
    Paging paging = new Paging(Math.min(request.page(), Paging.MOST_PAGES), PAGE_SIZE);
    Search.Answer answer = find(visit, choice, paging);
    String title = title(visit, choice);
    return switch (form.get()) {
      case HTML ->
          page(
              visit,
              title,
              SearchView.formats(visit, choice),
              SearchView.of(visit, answer, choice, paging),
              choice);
      case JSON -> Response.json(results(visit, answer)).with("Vary", "Accept, Accept-Language");
      case JSONLD ->
          Response.of(
                  200,
                  SearchForm.JSONLD.mediaType(),
                  RecordJson.write(SearchResults.of(visit, answer, paging.from())))
              .with("Vary", "Accept, Accept-Language");
      case CSV -> SearchTable.csv(visit, all(visit, choice, answer));
      case ATOM, FEED -> SearchFeed.search(visit, title, choice, form.get());
    };
  }

  private static String title(Visit visit, SearchChoice choice) {
    return choice.words().isBlank()
        ? visit.messages().get("search.all")
        : visit.messages().get("search.title", choice.words());
  }

  /** All that was found, not just a page of it. */
  private static Search.Answer all(Visit visit, SearchChoice choice, Search.Answer first) {
    int total = (int) Math.min(Integer.MAX_VALUE, Math.max(1, first.total()));
    return find(visit, choice, new Paging(1, total));
  }

  private static Response page(
      Visit visit, String title, List<Frame.Format> formats, SearchView view, SearchChoice choice) {
    Frame frame =
        Frames.of(visit, title, "", formats, Map.of("@type", "SearchResultsPage", "name", title))
            .with(Follow.search(visit, choice.query()));
    return Templates.page(
        200,
        "search",
        Map.of("frame", frame, "view", view, "loosened", loosened(visit, view, choice)));
  }

  /** What to try instead of a search that found nothing. */
  private static List<Value> loosened(Visit visit, SearchView view, SearchChoice choice) {
    if (view.total() > 0) {
      return List.of();
    }
    Messages m = visit.messages();
    String words = choice.words();
    List<Value> instead = new ArrayList<>();
    try {
      visit
          .release()
          .search()
          .corrected(words)
          .ifPresent(
              better ->
                  instead.add(
                      Value.link(
                          m.get("search.meant", better), choice.with(better).href(visit, 1))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Value filter : view.chosen()) {
      instead.add(Value.link(m.get("search.without", filter.text()), filter.href()));
    }
    if (words.strip().contains(" ")) {
      String any = String.join(" OR ", words.strip().split("\\s+", -1));
      instead.add(Value.link(m.get("search.any"), choice.with(any).href(visit, 1)));
    }
    return instead;
  }

  public static Search.Answer find(Visit visit, SearchChoice choice, Paging paging) {
    try {
      return visit.release().search().find(choice.request(paging));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> results(Visit visit, Search.Answer answer) {
    List<Map<String, Object>> hits = new ArrayList<>();
    for (Search.Hit hit : answer.hits()) {
      Map<String, Object> one = entry(visit, hit);
      one.put("snippet", hit.snippet().text());
      one.put("passage", hit.snippet().place());
      one.put("with", hit.with());
      hits.add(one);
    }
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("total", answer.total());
    result.put("results", hits);
    result.put("facets", answer.facets());
    return result;
  }

  private static Map<String, Object> entry(Visit visit, Search.Hit hit) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("id", hit.iri());
    entry.put("type", hit.type());
    entry.put("topics", hit.topics());
    entry.put("label", SearchView.title(visit, hit));
    entry.put("href", visit.href(hit.iri()));
    entry.put("date", hit.date());
    return entry;
  }

  /** What a search box can offer for what has been typed so far. */
  public static Response suggest(Visit visit) {
    try {
      List<Search.Hit> found =
          visit.release().search().suggest(visit.request().parameter("q"), SUGGESTIONS);
      if (wantsOpenSearch(visit.request())) {
        return OpenSearch.suggestions(visit, found);
      }
      List<Map<String, Object>> offers = found.stream().map(hit -> entry(visit, hit)).toList();
      offers.forEach(offer -> offer.put("kind", visit.messages().get("type." + offer.get("type"))));
      return Response.json(offers).with("Vary", "Accept, Accept-Language");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean wantsOpenSearch(Request request) {
    return request.parameter("format").equals("opensearch")
        || Accept.parse(request.accept()).prefersOver(List.of(OpenSearch.SUGGESTIONS), JSON_TYPE);
  }
}
