package nl.kamergraaf.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;

/**
 * A list that entities of one type have: a query in {@code lists/TYPE.NAME.rq} whose variable
 * {@code this} is the entity and whose other variables are the columns. {@code index.txt} gives the
 * order.
 *
 * <p>Solutions for one {@code document} are one row, unless a variable {@code passage} tells them
 * apart.
 *
 * @param type the type of its entities: the path segment after {@code id/}
 * @param name its name, unique for the type
 * @param text the query with its comments
 */
public record EntityList(String type, String name, String text) {
  private static final Var DOCUMENT = Var.alloc("document");
  private static final Var PASSAGE = Var.alloc("passage");

  public EntityList {
    Objects.requireNonNull(type);
    Objects.requireNonNull(name);
    Objects.requireNonNull(text);
  }

  /** All lists, in the order in which pages show them. */
  public static List<EntityList> all() {
    return read("index.txt").lines().filter(line -> !line.isBlank()).map(EntityList::load).toList();
  }

  private static EntityList load(String file) {
    int dot = file.indexOf('.');
    return new EntityList(file.substring(0, dot), file.substring(dot + 1), read(file + ".rq"));
  }

  private static String read(String file) {
    try (InputStream in = EntityList.class.getResourceAsStream("lists/" + file)) {
      if (in == null) {
        throw new IllegalStateException("lists/" + file + " is missing");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What it is called among all lists. */
  public String id() {
    return type + "." + name;
  }

  /** The columns, in order. */
  public List<Var> columns() {
    return QueryFactory.create(text).getProjectVars();
  }

  /** The same query for all entities at once, those of each together and in one order. */
  Query forAll() {
    return QueryFactory.create(textForAll());
  }

  /** The same for some entities. */
  Query forSome(Collection<Node> entities) {
    ElementData values = new ElementData();
    Var these = Var.alloc("this");
    values.add(these);
    entities.forEach(entity -> values.add(BindingFactory.binding(these, entity)));
    Query query = forAll();
    ElementGroup some = new ElementGroup();
    some.addElement(values);
    ((ElementGroup) query.getQueryPattern()).getElements().forEach(some::addElement);
    query.setQueryPattern(some);
    return query;
  }

  /** What a query leaves open of the order is settled by all columns. */
  private String textForAll() {
    String everyColumn =
        columns().stream().map(Var::toString).collect(Collectors.joining(" ", " ", "\n"));
    return text.replaceFirst("SELECT( DISTINCT)?", "$0 ?this")
            .replaceFirst("GROUP BY", "$0 ?this")
            .replaceFirst("ORDER BY", "$0 ?this")
            .stripTrailing()
        + everyColumn;
  }

  boolean isOneRowADocument() {
    return columns().contains(DOCUMENT) && !columns().contains(PASSAGE);
  }
}
