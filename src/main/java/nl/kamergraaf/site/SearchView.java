package nl.kamergraaf.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.release.Search;
import nl.kamergraaf.release.Snippet;
import org.apache.jena.graph.NodeFactory;

/**
 * What a page of search results shows.
 *
 * @param total how many were found
 * @param hits those of this page
 * @param facets what the results can be narrowed by
 * @param previous the page before; empty if there is none
 * @param next the page after; empty if there is none
 */
public record SearchView(
    long total, List<Hit> hits, List<Facet> facets, String previous, String next) {
  public SearchView {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }

  /** Something found, with the topics that are about it. */
  public record Hit(
      Value label, String kind, List<Value> topics, String date, List<Snippet.Part> snippet) {
    public Hit {
      topics = List.copyOf(topics);
      snippet = List.copyOf(snippet);
    }
  }

  /** A facet with its most frequent values. */
  public record Facet(String title, List<Choice> choices) {
    public Facet {
      choices = List.copyOf(choices);
    }
  }

  /**
   * A value to narrow by, and the address of the search with it chosen or, if it is chosen, without
   * it.
   */
  public record Choice(String label, long count, boolean chosen, String href) {}

  static SearchView of(
      Visit visit, Search.Answer answer, Map<String, List<String>> chosen, Paging paging) {
    Messages m = visit.messages();
    List<Hit> hits =
        answer.hits().stream()
            .map(
                hit ->
                    new Hit(
                        Value.link(
                            visit.labels().title(NodeFactory.createURI(hit.iri())),
                            visit.href(hit.iri())),
                        m.kind(hit.type()),
                        hit.topics().stream().map(topic -> topic(visit, topic)).toList(),
                        hit.date().isEmpty() ? "" : m.date(hit.date()),
                        hit.snippet()))
            .toList();
    int pages = paging.pages(answer.total());
    return new SearchView(
        answer.total(),
        hits,
        facets(visit, answer, chosen),
        paging.page() > 1 ? address(visit, chosen, paging.page() - 1) : "",
        paging.page() < pages ? address(visit, chosen, paging.page() + 1) : "");
  }

  private static Value topic(Visit visit, String iri) {
    Value topic = visit.value(NodeFactory.createURI(iri));
    return Value.link(visit.messages().get("search.topic", topic.text()), topic.href());
  }

  /** The same search in every other format. */
  static List<Frame.Format> formats(Visit visit, Map<String, List<String>> chosen) {
    String address = address(visit, chosen, 1);
    return Stream.of(SearchForm.values())
        .filter(form -> form != SearchForm.HTML)
        .map(
            form ->
                new Frame.Format(
                    form.title(), form.mediaType(), address + "&format=" + form.suffix()))
        .toList();
  }

  private static List<Facet> facets(
      Visit visit, Search.Answer answer, Map<String, List<String>> chosen) {
    List<Facet> facets = new ArrayList<>();
    for (String name : Search.facetNames()) {
      List<String> already = chosen.getOrDefault(name, List.of());
      List<Choice> choices =
          answer.facets().getOrDefault(name, List.of()).stream()
              .map(
                  count ->
                      new Choice(
                          label(visit, name, count.value()),
                          count.count(),
                          already.contains(count.value()),
                          address(visit, toggled(chosen, name, count.value()), 1)))
              .toList();
      if (!choices.isEmpty()) {
        facets.add(new Facet(visit.messages().get("facet." + name), choices));
      }
    }
    return facets;
  }

  private static String label(Visit visit, String facet, String value) {
    String word = facet + "." + value;
    if (visit.messages().has(word)) {
      return visit.messages().get(word);
    }
    if (facet.equals("kind")) {
      return visit.labels().of(Kg.term(value));
    }
    return value.startsWith(visit.addresses().base())
        ? visit.labels().of(NodeFactory.createURI(value))
        : value;
  }

  private static Map<String, List<String>> toggled(
      Map<String, List<String>> chosen, String facet, String value) {
    Map<String, List<String>> changed = new LinkedHashMap<>(chosen);
    List<String> values = new ArrayList<>(chosen.getOrDefault(facet, List.of()));
    if (!values.remove(value)) {
      values.add(value);
    }
    changed.put(facet, List.copyOf(values));
    return changed;
  }

  private static String address(Visit visit, Map<String, List<String>> chosen, int page) {
    StringBuilder address = new StringBuilder(visit.addresses().path("/search?q="));
    address.append(Addresses.encode(visit.request().parameter("q")));
    for (String facet : Search.facetNames()) {
      chosen
          .getOrDefault(facet, List.of())
          .forEach(v -> address.append('&').append(facet).append('=').append(Addresses.encode(v)));
    }
    if (page > 1) {
      address.append("&page=").append(page);
    }
    return Addresses.inLanguage(address.toString(), visit.chosenLanguage());
  }
}
