package nl.kamergraaf.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.jsonld.RecordJson;
import nl.kamergraaf.release.Search;
import org.apache.jena.graph.NodeFactory;

/** Answers {@code /search} and {@code /suggest}. */
final class SearchPages {
  private static final int PAGE_SIZE = 20;
  private static final int SUGGESTIONS = 8;

  /** Pages of results beyond which nobody looks, and which would cost much to find. */
  static final int MOST_PAGES = 500;

  private static final String JSON_TYPE = "application/json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private SearchPages() {}

  /** Answers a search; {@code suffix} is the format that the path names, empty if it names none. */
  static Response search(Visit visit, String suffix) {
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
    Map<String, List<String>> chosen = new LinkedHashMap<>();
    Search.facetNames()
        .forEach(
            facet -> {
              List<String> values = request.parameters().getOrDefault(facet, List.of());
              if (!values.isEmpty()) {
                chosen.put(facet, values.stream().distinct().limit(20).toList());
              }
            });
    Paging paging = new Paging(Math.min(request.page(), MOST_PAGES), PAGE_SIZE);
    Search.Answer answer = find(visit, request.parameter("q"), chosen, paging);
    String title =
        request.parameter("q").isBlank()
            ? visit.messages().get("search.all")
            : visit.messages().get("search.title", request.parameter("q"));
    return switch (form.get()) {
      case HTML ->
          page(
              visit,
              title,
              SearchView.formats(visit, chosen),
              SearchView.of(visit, answer, chosen, paging));
      case JSON -> json(results(visit, answer)).with("Vary", "Accept, Accept-Language");
      case JSONLD ->
          Response.of(
                  200,
                  SearchForm.JSONLD.mediaType(),
                  RecordJson.write(SearchResults.of(visit, answer, paging.from())))
              .with("Vary", "Accept, Accept-Language");
      case CSV -> SearchTable.csv(visit, all(visit, chosen, answer));
      case ATOM -> Feeds.search(visit, title, answer, paging);
    };
  }

  /** All that was found, not just a page of it. */
  private static Search.Answer all(
      Visit visit, Map<String, List<String>> chosen, Search.Answer first) {
    int total = (int) Math.min(Integer.MAX_VALUE, Math.max(1, first.total()));
    return find(visit, visit.request().parameter("q"), chosen, new Paging(1, total));
  }

  private static Response page(
      Visit visit, String title, List<Frame.Format> formats, SearchView view) {
    Frame frame =
        Frames.of(visit, title, "", formats, Map.of("@type", "SearchResultsPage", "name", title));
    return Templates.page(
        200, "search", Map.of("frame", frame, "view", view, "loosened", loosened(visit, view)));
  }

  /** What to try instead of a search that found nothing. */
  private static List<Value> loosened(Visit visit, SearchView view) {
    if (view.total() > 0) {
      return List.of();
    }
    String words = visit.request().parameter("q");
    List<Value> instead = new ArrayList<>();
    try {
      visit
          .release()
          .search()
          .corrected(words)
          .ifPresent(
              better ->
                  instead.add(link(visit, visit.messages().get("search.meant", better), better)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (SearchView.Facet facet : view.facets()) {
      facet.choices().stream()
          .filter(SearchView.Choice::chosen)
          .forEach(
              choice ->
                  instead.add(
                      Value.link(
                          visit.messages().get("search.without", facet.title(), choice.label()),
                          choice.href())));
    }
    if (words.strip().contains(" ")) {
      String any = String.join(" OR ", words.strip().split("\\s+", -1));
      instead.add(link(visit, visit.messages().get("search.any"), any));
    }
    return instead;
  }

  private static Value link(Visit visit, String text, String words) {
    return Value.link(
        text,
        Addresses.inLanguage(
            visit.addresses().path("/search?q=" + Addresses.encode(words)),
            visit.chosenLanguage()));
  }

  static Search.Answer find(
      Visit visit, String words, Map<String, List<String>> chosen, Paging paging) {
    try {
      return visit
          .release()
          .search()
          .find(new Search.Request(words, chosen, (int) paging.from(), paging.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> results(Visit visit, Search.Answer answer) {
    List<Map<String, Object>> hits = new ArrayList<>();
    for (Search.Hit hit : answer.hits()) {
      Map<String, Object> one = entry(visit, hit);
      one.put("snippet", String.join("", hit.snippet().stream().map(part -> part.text()).toList()));
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
    entry.put("label", visit.labels().title(NodeFactory.createURI(hit.iri())));
    entry.put("href", visit.href(hit.iri()));
    entry.put("date", hit.date());
    return entry;
  }

  /** What a search box can offer for what has been typed so far. */
  static Response suggest(Visit visit) {
    try {
      List<Search.Hit> found =
          visit.release().search().suggest(visit.request().parameter("q"), SUGGESTIONS);
      if (wantsOpenSearch(visit.request())) {
        return OpenSearch.suggestions(visit, found);
      }
      List<Map<String, Object>> offers = found.stream().map(hit -> entry(visit, hit)).toList();
      offers.forEach(offer -> offer.put("kind", visit.messages().get("type." + offer.get("type"))));
      return json(offers).with("Vary", "Accept, Accept-Language");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean wantsOpenSearch(Request request) {
    return request.parameter("format").equals("opensearch")
        || Accept.parse(request.accept()).prefersOver(List.of(OpenSearch.SUGGESTIONS), JSON_TYPE);
  }

  static Response json(Object value) {
    try {
      return Response.of(200, JSON_TYPE, JSON.writeValueAsBytes(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps, lists and records are always JSON", e);
    }
  }
}
