package nl.kamergraaf.site.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import nl.kamergraaf.query.Bilingual;
import nl.kamergraaf.query.Parameter;
import nl.kamergraaf.query.SavedQueries;
import nl.kamergraaf.query.SavedQuery;
import nl.kamergraaf.query.UnfitValue;
import nl.kamergraaf.release.OpenRelease;
import nl.kamergraaf.release.Prefixes;
import nl.kamergraaf.site.http.Addresses;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.language.Language;
import nl.kamergraaf.site.limit.Limits;
import nl.kamergraaf.site.page.Frame;
import nl.kamergraaf.site.page.Frames;
import nl.kamergraaf.site.page.Problems;
import nl.kamergraaf.site.page.Templates;
import nl.kamergraaf.site.page.Visit;
import nl.kamergraaf.site.sparql.KnownRows;
import nl.kamergraaf.site.sparql.QueryPolicy;
import nl.kamergraaf.site.sparql.Refused;
import org.apache.jena.query.Query;

/**
 * Answers {@code /query}, where people write queries, and {@code /queries/}, where they find
 * written ones.
 */
public final class QueryPages {
  private static final Set<String> COMMON = Set.of("lang", "format");

  private final SavedQueries saved = SavedQueries.load();
  private final QueryHeadings headings = new QueryHeadings();
  private final QueryPolicy policy;
  private final KnownRows known;
  private final QueryAnswers answers;

  public QueryPages(Limits limits) {
    this.policy = new QueryPolicy(limits);
    this.known = new KnownRows(limits);
    this.answers = new QueryAnswers(limits, known);
  }

  /** Finds the answers to the saved queries, as they stand, in a release. */
  public void prepare(OpenRelease release, BooleanSupplier isWanted) {
    for (SavedQuery query : saved.all()) {
      if (isWanted.getAsBoolean()) {
        known.find(release, query);
      }
    }
  }

  public List<SavedQuery> saved() {
    return saved.all();
  }

  /** The page with an editor, and the result of the query in the address if there is one. */
  public Response editor(Visit visit) {
    String text = visit.request().parameter("query");
    return text.isBlank() ? empty(visit) : answer(visit, text);
  }

  /** The editor with the query whose permanent address ends in {@code key}. */
  public Response permanent(Visit visit, String key) {
    return QueryAddress.text(key, policy.limits().queryLength())
        .map(text -> answer(visit, text))
        .orElseGet(() -> Problems.notFound(visit));
  }

  private static Response empty(Visit visit) {
    String title = visit.messages().get("query.title");
    return QueryAnswers.refused(
        visit, 200, new QueryView.Asked(title, "", List.of(), example(), ""), "");
  }

  private Response answer(Visit visit, String text) {
    String address = visit.addresses().path(QueryAddress.of(text));
    QueryView.Asked asked =
        new QueryView.Asked(visit.messages().get("query.title"), "", List.of(), text, address);
    try {
      return answers.answer(visit, asked, policy.check(text));
    } catch (Refused refused) {
      return QueryAnswers.refused(visit, refused.status(), asked, refused.reason(visit.messages()));
    }
  }

  private static String example() {
    StringBuilder text = new StringBuilder();
    Map<String, String> all = Prefixes.all();
    for (String name : List.of("kg", "skos", "dcterms")) {
      text.append("PREFIX ").append(name).append(": <").append(all.get(name)).append(">\n");
    }
    return text
        + "\nSELECT ?document ?subject ?date\nWHERE {\n"
        + "  ?document kg:subject ?subject ; kg:submittedOn ?date .\n}\n"
        + "ORDER BY DESC(?date)\nLIMIT 25\n";
  }

  /** The list of saved queries, or of those in which all words of {@code find} occur. */
  public Response library(Visit visit) {
    String words = visit.request().parameter("find");
    List<SavedQuery> found = saved.all().stream().filter(query -> holds(query, words)).toList();
    Frame frame = Frames.plain(visit, visit.messages().get("queries.title"));
    return Templates.page(
        200,
        "queries",
        Map.of(
            "frame",
            frame,
            "groups",
            headings.grouped(found, visit.messages()),
            "total",
            found.size(),
            "find",
            words));
  }

  private static boolean holds(SavedQuery query, String words) {
    String text =
        List.of(query.title(), query.description(), query.keywords()).stream()
            .flatMap(part -> List.of(Language.values()).stream().map(l -> part.in(l.tag())))
            .collect(java.util.stream.Collectors.joining(" "))
            .concat(" " + query.name())
            .toLowerCase(Locale.ROOT);
    return Pattern.compile("\\s+")
        .splitAsStream(words.strip().toLowerCase(Locale.ROOT))
        .allMatch(text::contains);
  }

  /** A saved query with its result. */
  public Response savedQuery(Visit visit, String name) {
    Optional<SavedQuery> found = saved.named(name);
    if (found.isEmpty()) {
      return Problems.notFound(visit);
    }
    SavedQuery query = found.get();
    Map<String, String> values = new LinkedHashMap<>();
    visit.request().parameters().keySet().stream()
        .filter(parameter -> !COMMON.contains(parameter))
        .forEach(parameter -> values.put(parameter, visit.request().parameter(parameter)));
    try {
      Query filled = query.query(values);
      return answers.answer(visit, asked(visit, query, values, filled.toString()), filled);
    } catch (UnfitValue e) {
      QueryView.Asked asked = asked(visit, query, values, query.text());
      return QueryAnswers.refused(visit, 400, asked, in(visit, e.reason()));
    } catch (Refused refused) {
      QueryView.Asked asked = asked(visit, query, values, query.text());
      return QueryAnswers.refused(visit, refused.status(), asked, refused.reason(visit.messages()));
    }
  }

  private static QueryView.Asked asked(
      Visit visit, SavedQuery query, Map<String, String> values, String text) {
    StringBuilder address = new StringBuilder(visit.addresses().path("/queries/" + query.name()));
    values.forEach(
        (name, value) -> {
          if (!value.isBlank()) {
            address
                .append(address.indexOf("?") < 0 ? '?' : '&')
                .append(Addresses.encode(name))
                .append('=')
                .append(Addresses.encode(value));
          }
        });
    return new QueryView.Asked(
        in(visit, query.title()),
        in(visit, query.description()) + " " + in(visit, query.reading()),
        query.parameters().stream()
            .map(p -> field(visit, p, values.getOrDefault(p.name(), "")))
            .toList(),
        text,
        address.toString());
  }

  private static String in(Visit visit, Bilingual text) {
    return text.in(visit.language().tag());
  }

  private static QueryView.Field field(Visit visit, Parameter parameter, String value) {
    String type =
        switch (parameter.type()) {
          case DATE -> "date";
          case INTEGER -> "number";
          case IRI -> "url";
          case TEXT -> "text";
        };
    return new QueryView.Field(
        parameter.name(),
        in(visit, parameter.label()),
        type,
        value.isBlank() ? parameter.defaultText() : value);
  }
}
