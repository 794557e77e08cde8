package nl.kamergraaf.site.figure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.site.language.Language;
import nl.kamergraaf.site.page.FigureView;
import nl.kamergraaf.site.page.Value;
import nl.kamergraaf.site.page.Visit;
import nl.kamergraaf.site.query.QueryAddress;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A drawing that pages of one type have: a query in {@code figures/NAME.rq}, in which {@code REACH}
 * stands for how the documents that count hang together with the entity, {@code this}. {@code
 * index.txt} says which pages have which, in order.
 *
 * @param page the type of entity
 * @param name what tells it from others of its page
 * @param chart how it is drawn, see {@link FigureView}
 * @param drawn the variable that holds the numbers
 * @param titles by language
 * @param query the query, with {@code this} free
 */
record Figure(
    String page, String name, String chart, String drawn, Map<String, String> titles, Query query) {
  private static final Pattern HEAD = Pattern.compile("(?m)^# (title@\\w+|chart): (.*)$");
  private static final Var THIS = Var.alloc("this");
  private static final int LEAST_ROWS = 5;

  Figure {
    titles = Map.copyOf(titles);
  }

  /** All figures, in order. */
  static List<Figure> load() {
    List<Figure> figures = new ArrayList<>();
    for (String line : read("index.txt").lines().filter(l -> !l.startsWith("#")).toList()) {
      String[] cells = Pattern.compile("\\s+\\|\\s*").split(line, 4);
      figures.add(of(cells[0], cells[1], cells[2], cells[3].strip()));
    }
    return List.copyOf(figures);
  }

  private static Figure of(String page, String name, String drawn, String reach) {
    String file = read(name + ".rq");
    Map<String, String> head = new TreeMap<>();
    Matcher line = HEAD.matcher(file);
    while (line.find()) {
      head.put(line.group(1), line.group(2));
    }
    Map<String, String> titles = new TreeMap<>();
    for (Language language : Language.values()) {
      titles.put(language.tag(), head.getOrDefault("title@" + language.tag(), name));
    }
    String text = file.replace("# REACH", reach).replace("REACH", reach);
    return new Figure(
        page, name, head.getOrDefault("chart", ""), drawn, titles, QueryFactory.create(text));
  }

  private static String read(String file) {
    try (InputStream in = Figure.class.getResourceAsStream("figures/" + file)) {
      if (in == null) {
        throw new IllegalStateException("figures/" + file + " is missing");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The figure for {@code entity}; empty if there is too little to draw. */
  Optional<FigureView> view(Visit visit, FigureRows known, Node entity) {
    return view(visit, known, QueryTransformOps.replaceVars(query, Map.of(THIS, entity)));
  }

  private Optional<FigureView> view(Visit visit, FigureRows known, Query asked) {
    List<Var> columns = asked.getProjectVars();
    List<List<Value>> rows =
        known.of(visit, asked).stream()
            .map(row -> row.stream().map(visit::value).toList())
            .toList();
    if (rows.size() < LEAST_ROWS || isStar(rows)) {
      return Optional.empty();
    }
    return Optional.of(
        new FigureView(
            "figure-" + name,
            titles.getOrDefault(visit.language().tag(), name),
            chart,
            columns.indexOf(Var.alloc(drawn)),
            columns.stream().map(c -> visit.messages().get("column." + c.getVarName())).toList(),
            rows,
            visit.addresses().path(QueryAddress.of(asked.toString()))));
  }

  /** A network around one point says no more than a list. */
  private boolean isStar(List<List<Value>> rows) {
    return chart.equals("network")
        && List.of(0, 1).stream()
            .anyMatch(end -> rows.stream().map(row -> row.get(end)).distinct().count() < 2);
  }
}
