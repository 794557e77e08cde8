package nl.kamergraaf.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * Reads a query file: SPARQL whose leading comments describe it.
 *
 * <pre>
 * # title@nl: Wie vroeg over …?
 * # title@en: Who asked about …?
 * # description@nl: … and description@en, keywords@nl, keywords@en, reading@nl, reading@en
 * # parameter: words | text | Woord of naam | Word or name
 * </pre>
 *
 * <p>A parameter is a variable that the query sets by a {@code VALUES} block of one row.
 */
final class QueryFile {
  private static final Pattern LINE = Pattern.compile("# ([a-z]+(?:@(?:nl|en))?): (.+)");
  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

  private final String name;
  private final Map<String, List<String>> header = new HashMap<>();

  private QueryFile(String name, String text) {
    this.name = name;
    text.lines()
        .takeWhile(line -> line.startsWith("#"))
        .map(LINE::matcher)
        .filter(Matcher::matches)
        .forEach(
            line ->
                header.computeIfAbsent(line.group(1), k -> new ArrayList<>()).add(line.group(2)));
  }

  /**
   * Reads one file.
   *
   * @throws IllegalArgumentException if the header lacks a line or a parameter has no block
   * @throws org.apache.jena.query.QueryException if the SPARQL cannot be parsed
   */
  static SavedQuery read(String name, String text) {
    QueryFile file = new QueryFile(name, text);
    Query query = QueryFactory.create(text);
    return new SavedQuery(
        name,
        file.bilingual("title"),
        file.bilingual("description"),
        file.bilingual("reading"),
        file.bilingual("keywords"),
        file.parameters(blocks(query)),
        text);
  }

  private Bilingual bilingual(String key) {
    return new Bilingual(single(key + "@nl"), single(key + "@en"));
  }

  private String single(String key) {
    List<String> values = header.getOrDefault(key, List.of());
    if (values.size() != 1) {
      throw fault("has " + values.size() + " lines '# " + key + ": …', not one");
    }
    return values.getFirst();
  }

  private List<Parameter> parameters(Map<String, Optional<Node>> blocks) {
    return header.getOrDefault("parameter", List.of()).stream()
        .map(line -> parameter(BAR.split(line), blocks))
        .toList();
  }

  private Parameter parameter(String[] parts, Map<String, Optional<Node>> blocks) {
    if (parts.length != 4) {
      throw fault("a parameter needs name | type | label in Dutch | label in English");
    }
    Optional<Node> value = blocks.get(parts[0]);
    if (value == null) {
      throw fault("sets no ?" + parts[0] + " by a VALUES block of one row");
    }
    return new Parameter(
        parts[0], Parameter.Type.named(parts[1]), new Bilingual(parts[2], parts[3]), value);
  }

  private IllegalArgumentException fault(String found) {
    return new IllegalArgumentException(name + ".rq " + found);
  }

  /** The variables set by a block of one row and one column, with their value unless UNDEF. */
  private static Map<String, Optional<Node>> blocks(Query query) {
    Map<String, Optional<Node>> found = new HashMap<>();
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementData block) {
            if (block.getVars().size() == 1 && block.getRows().size() == 1) {
              Var variable = block.getVars().getFirst();
              Binding row = block.getRows().getFirst();
              found.put(variable.getVarName(), Optional.ofNullable(row.get(variable)));
            }
          }
        });
    return found;
  }
}
