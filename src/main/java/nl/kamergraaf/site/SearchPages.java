package nl.kamergraaf.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.jsonld.RecordJson;
import nl.kamergraaf.release.Search;
import org.apache.jena.graph.NodeFactory;

/** Answers {@code /search} and {@code /suggest}. */
final class SearchPages {
  private static final int PAGE_SIZE = 20;
  private static final int SUGGESTIONS = 8;
  private static final String JSON_TYPE = "application/json";
  private static final String LINKED_DATA = "application/ld+json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private SearchPages() {}

  static Response search(Visit visit) {
    Request request = visit.request();
    Map<String, List<String>> chosen = new LinkedHashMap<>();
    Search.facetNames()
        .forEach(
            facet -> {
              List<String> values = request.parameters().getOrDefault(facet, List.of());
              if (!values.isEmpty()) {
                chosen.put(facet, values.stream().distinct().limit(20).toList());
              }
            });
    Paging paging = new Paging(Math.min(request.page(), 500), PAGE_SIZE);
    Search.Answer answer = find(visit, request.parameter("q"), chosen, paging);
    String form = form(request);
    if (form.equals(LINKED_DATA)) {
      byte[] results = RecordJson.write(SearchResults.of(visit, answer, paging.from()));
      return Response.of(200, LINKED_DATA, results).with("Vary", "Accept, Accept-Language");
    }
    if (form.equals(JSON_TYPE)) {
      return json(results(visit, answer)).with("Vary", "Accept, Accept-Language");
    }
    SearchView view = SearchView.of(visit, answer, chosen, paging);
    String title =
        request.parameter("q").isBlank()
            ? visit.messages().get("search.all")
            : visit.messages().get("search.title", request.parameter("q"));
    return Templates.page(200, "search", Map.of("frame", Frames.plain(visit, title), "view", view));
  }

  /** The media type wanted: by name in the address, else by the header. */
  private static String form(Request request) {
    return switch (request.parameter("format")) {
      case "json" -> JSON_TYPE;
      case "jsonld" -> LINKED_DATA;
      default ->
          Accept.parse(request.accept())
              .best(List.of("text/html", JSON_TYPE, LINKED_DATA), type -> type)
              .orElse("text/html");
    };
  }

  private static Search.Answer find(
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
    entry.put("label", visit.labels().of(NodeFactory.createURI(hit.iri())));
    entry.put("href", visit.href(hit.iri()));
    entry.put("date", hit.date());
    return entry;
  }

  /** What a search box can offer for what has been typed so far. */
  static Response suggest(Visit visit) {
    try {
      List<Map<String, Object>> offers =
          visit.release().search().suggest(visit.request().parameter("q"), SUGGESTIONS).stream()
              .map(hit -> entry(visit, hit))
              .toList();
      offers.forEach(offer -> offer.put("kind", visit.messages().get("type." + offer.get("type"))));
      return json(offers).with("Vary", "Accept-Language");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Response json(Object value) {
    try {
      return Response.of(200, JSON_TYPE, JSON.writeValueAsBytes(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps, lists and records are always JSON", e);
    }
  }
}
