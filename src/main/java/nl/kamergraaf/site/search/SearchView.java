package nl.kamergraaf.site.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.release.search.Search;
import nl.kamergraaf.release.search.Snippet;
import nl.kamergraaf.site.exchange.ExchangeRows;
import nl.kamergraaf.site.exchange.ExchangeView;
import nl.kamergraaf.site.language.Messages;
import nl.kamergraaf.site.page.Frame;
import nl.kamergraaf.site.page.Paging;
import nl.kamergraaf.site.page.Parts;
import nl.kamergraaf.site.page.Value;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What a page of search results shows.
 *
 * @param total how many were found
 * @param hits those of this page
 * @param facets what the results can be narrowed by
 * @param chosen what they are narrowed by, each with the address of the search without it
 * @param orders in what order they can come; the one chosen leads nowhere
 * @param fields what the form for dates keeps
 * @param since the first date, as chosen; may be empty
 * @param until the last date, as chosen; may be empty
 * @param previous the page before; empty if there is none
 * @param next the page after; empty if there is none
 */
public record SearchView(
    long total,
    List<Hit> hits,
    List<Facet> facets,
    List<Value> chosen,
    List<Value> orders,
    List<Value> fields,
    String since,
    String until,
    String previous,
    String next) {
  public SearchView {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    chosen = List.copyOf(chosen);
    orders = List.copyOf(orders);
    fields = List.copyOf(fields);
  }

  /**
   * Something found.
   *
   * @param topics the topics that are about it
   * @param date of a thing that is no exchange; may be empty
   * @param rows of questions, who asked whom and how it stands: one row, or none
   * @param snippet where the words occur in its text
   * @param place the passage that they occur in, if it stands on the page of a document
   */
  public record Hit(
      Value label,
      String kind,
      List<Value> topics,
      String date,
      List<ExchangeView.Row> rows,
      List<Snippet.Part> snippet,
      Value place) {
    public Hit {
      topics = List.copyOf(topics);
      rows = List.copyOf(rows);
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

  static SearchView of(Visit visit, Search.Answer answer, SearchChoice choice, Paging paging) {
    int pages = paging.pages(answer.total());
    return new SearchView(
        answer.total(),
        answer.hits().stream().map(hit -> hit(visit, hit)).toList(),
        facets(visit, answer, choice),
        chosen(visit, choice),
        orders(visit, choice),
        choice.with(Search.Period.ANY).fields(),
        choice.period().first(),
        choice.period().last(),
        paging.page() > 1 ? choice.href(visit, paging.page() - 1) : "",
        paging.page() < pages ? choice.href(visit, paging.page() + 1) : "");
  }

  private static Hit hit(Visit visit, Search.Hit hit) {
    Messages m = visit.messages();
    List<ExchangeView.Row> rows =
        hit.type().equals("document") || hit.type().equals("case")
            ? visit.release().exchanges().of(hit.iri()).stream()
                .map(exchange -> new ExchangeRows(visit).row(exchange))
                .toList()
            : List.of();
    return new Hit(
        Value.link(title(visit, hit), visit.href(hit.iri())),
        m.kind(hit.type()),
        hit.topics().stream().map(topic -> topic(visit, topic)).toList(),
        hit.date().isEmpty() ? "" : m.date(hit.date()),
        rows,
        hit.snippet().parts(),
        place(visit, hit));
  }

  /** A promise is called by its words: its own name is but a number. */
  static String title(Visit visit, Search.Hit hit) {
    return hit.type().equals("commitment")
        ? hit.label()
        : visit.labels().title(NodeFactory.createURI(hit.iri()));
  }

  /** The passage of the snippet, if it is a part of what was found. */
  private static Value place(Visit visit, Search.Hit hit) {
    String part = hit.snippet().place();
    int end = part.lastIndexOf('/', Math.max(0, part.lastIndexOf('/') - 1));
    Node document = NodeFactory.createURI(part.substring(0, Math.max(0, end)));
    String name = end < 0 ? "" : Parts.name(document, NodeFactory.createURI(part));
    return part.equals(hit.iri()) || name.isEmpty() || !isPart(name)
        ? Value.text("")
        : Value.link(
            visit.labels().of(NodeFactory.createURI(part)),
            visit.href(document.getURI()) + "#" + name);
  }

  private static boolean isPart(String name) {
    return name.matches("(question|answer|footnote|remark|commitment)-.+");
  }

  private static Value topic(Visit visit, String iri) {
    Value topic = visit.value(NodeFactory.createURI(iri));
    return Value.link(visit.messages().get("search.topic", topic.text()), topic.href());
  }

  /** The same search in every other format. */
  public static List<Frame.Format> formats(Visit visit, SearchChoice choice) {
    String address = choice.href(visit, 1);
    return Stream.of(SearchForm.values())
        .filter(form -> form != SearchForm.HTML)
        .map(
            form ->
                new Frame.Format(
                    form.title(), form.mediaType(), address + "&format=" + form.suffix()))
        .toList();
  }

  private static List<Value> chosen(Visit visit, SearchChoice choice) {
    List<Value> chosen = new ArrayList<>();
    Messages m = visit.messages();
    choice
        .facets()
        .forEach(
            (facet, values) ->
                values.forEach(
                    value ->
                        chosen.add(
                            Value.link(
                                m.get("facet." + facet) + ": " + label(visit, facet, value),
                                choice.toggled(facet, value).href(visit, 1)))));
    Search.Period period = choice.period();
    if (!period.first().isEmpty()) {
      chosen.add(
          Value.link(
              m.get("search.since") + " " + period.first(),
              choice.with(new Search.Period("", period.last())).href(visit, 1)));
    }
    if (!period.last().isEmpty()) {
      chosen.add(
          Value.link(
              m.get("search.until") + " " + period.last(),
              choice.with(new Search.Period(period.first(), "")).href(visit, 1)));
    }
    return chosen;
  }

  private static List<Value> orders(Visit visit, SearchChoice choice) {
    return Stream.of(Search.Order.values())
        .filter(order -> order != Search.Order.BEST || !choice.words().isBlank())
        .map(
            order -> {
              String text = visit.messages().get("search.order." + SearchChoice.key(order));
              boolean isNewest = choice.order() == Search.Order.BEST && choice.words().isBlank();
              boolean isShown = order == (isNewest ? Search.Order.NEWEST : choice.order());
              return isShown
                  ? Value.text(text)
                  : Value.link(text, choice.with(order).href(visit, 1));
            })
        .toList();
  }

  private static List<Facet> facets(Visit visit, Search.Answer answer, SearchChoice choice) {
    List<Facet> facets = new ArrayList<>();
    for (String name : Search.facetNames()) {
      List<Choice> choices =
          answer.facets().getOrDefault(name, List.of()).stream()
              .map(
                  count ->
                      new Choice(
                          label(visit, name, count.value()),
                          count.count(),
                          choice.has(name, count.value()),
                          choice.toggled(name, count.value()).href(visit, 1)))
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
}
