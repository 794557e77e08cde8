package nl.kamergraaf.site.browse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.release.name.Names;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;

/**
 * A theme that questions have, and those below it by the names that they need there: "Labour
 * (Employment)" is "Employment" below "Labour".
 */
public record ThemeTree(Names.Name theme, List<Names.Name> narrower) {
  private static final int MOST_THEMES = 1_000;
  private static final String OPENS = " (";
  private static final String CLOSES = ")";

  public ThemeTree {
    narrower = List.copyOf(narrower);
  }

  /** All themes of the release that is visited, in the visitor's language, from A to Z. */
  public static List<ThemeTree> of(Visit visit) {
    Map<Node, Names.Name> upper = new LinkedHashMap<>();
    Map<Node, List<Names.Name>> lower = new LinkedHashMap<>();
    String language = visit.language().tag();
    for (Names.Name name :
        visit.release().names().find("theme", language, "", "", 0, MOST_THEMES).names()) {
      Node theme = NodeFactory.createURI(name.iri());
      List<Node> broader = visit.facts().all(theme, SKOS.broader.asNode());
      if (broader.isEmpty()) {
        upper.put(theme, name);
      } else {
        lower.computeIfAbsent(broader.getFirst(), key -> new ArrayList<>()).add(name);
      }
    }
    return upper.entrySet().stream()
        .map(
            theme ->
                new ThemeTree(
                    theme.getValue(),
                    lower.getOrDefault(theme.getKey(), List.of()).stream()
                        .map(one -> below(theme.getValue(), one))
                        .toList()))
        .toList();
  }

  static Names.Name below(Names.Name upper, Names.Name theme) {
    String name = theme.name();
    int begin = upper.name().length() + OPENS.length();
    return name.startsWith(upper.name() + OPENS) && name.endsWith(CLOSES)
        ? new Names.Name(
            theme.iri(), name.substring(begin, name.length() - CLOSES.length()), theme.count())
        : theme;
  }
}
