package nl.kamergraaf.site.query;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.site.page.Value;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a result as people read them: a column of names and a column of the things named
 * are one, each name a link.
 *
 * <p>Two columns belong together if one is called after the other ({@code group} and {@code
 * groupIri}), or if in all rows what stands in one is a name of what stands in the other.
 */
final class LinkedColumns {
  private static final String SUFFIX = "Iri";
  private static final List<Node> TITLES =
      List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), DCTerms.title.asNode());
  private static final List<Node> OTHER_NAMES =
      List.of(SKOS.altLabel.asNode(), Kg.subject, DCTerms.identifier.asNode());

  private final Visit visit;
  private final List<Var> columns;
  private final List<Binding> rows;
  private final Map<Var, Var> things = new LinkedHashMap<>();

  LinkedColumns(Visit visit, List<Var> columns, List<Binding> rows) {
    this.visit = visit;
    this.columns = List.copyOf(columns);
    this.rows = List.copyOf(rows);
    List<Var> iris = columns.stream().filter(column -> all(column, Node::isURI)).toList();
    iris.forEach(iri -> calledAfter(iri).ifPresent(name -> things.put(name, iri)));
    iris.stream()
        .filter(iri -> !things.containsValue(iri))
        .forEach(iri -> named(iri).ifPresent(name -> things.put(name, iri)));
  }

  /** The columns without those whose things are linked from their names. */
  List<Var> shown() {
    return columns.stream().filter(column -> !things.containsValue(column)).toList();
  }

  /** What a row has in a column that is shown. */
  Value cell(Binding row, Var column) {
    Node text = row.get(column);
    Var iris = things.get(column);
    Node thing = iris == null ? null : row.get(iris);
    if (thing == null) {
      return text == null ? Value.text("") : visit.value(text);
    }
    Value linked = visit.value(thing);
    return text == null || isTitle(thing, text)
        ? linked
        : new Value(visit.value(text).text(), linked.href(), visit.value(text).language());
  }

  private Optional<Var> calledAfter(Var iri) {
    String name = iri.getVarName();
    return columns.stream()
        .filter(column -> name.equals(column.getVarName() + SUFFIX))
        .filter(column -> !things.containsKey(column))
        .findFirst();
  }

  /** The column that names the things of another: by what they are headed with, else in any way. */
  private Optional<Var> named(Var iri) {
    List<Var> texts =
        columns.stream()
            .filter(column -> !things.containsKey(column) && all(column, Node::isLiteral))
            .toList();
    return texts.stream()
        .filter(text -> agree(text, iri, this::isTitle))
        .findFirst()
        .or(() -> texts.stream().filter(text -> agree(text, iri, this::isName)).findFirst());
  }

  private interface Naming {
    boolean holds(Node thing, Node text);
  }

  private boolean agree(Var names, Var iris, Naming naming) {
    Map<Node, Node> met = new HashMap<>();
    for (Binding row : rows) {
      Node text = row.get(names);
      Node thing = row.get(iris);
      boolean isPair = text != null && thing != null;
      if (isPair && !text.equals(met.put(thing, text)) && !naming.holds(thing, text)) {
        return false;
      }
    }
    return !met.isEmpty();
  }

  private boolean isTitle(Node thing, Node text) {
    String words = text.getLiteralLexicalForm();
    return words.equalsIgnoreCase(visit.labels().of(thing)) || has(thing, TITLES, words);
  }

  private boolean isName(Node thing, Node text) {
    String words = text.getLiteralLexicalForm();
    return isTitle(thing, text) || has(thing, OTHER_NAMES, words);
  }

  private boolean has(Node thing, List<Node> properties, String words) {
    return properties.stream()
        .flatMap(property -> visit.facts().all(thing, property).stream())
        .anyMatch(name -> name.isLiteral() && name.getLiteralLexicalForm().equals(words));
  }

  private boolean all(Var column, java.util.function.Predicate<Node> kind) {
    return rows.stream()
        .map(row -> row.get(column))
        .allMatch((@Nullable Node node) -> node == null || kind.test(node));
  }
}
