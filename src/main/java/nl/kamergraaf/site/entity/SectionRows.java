package nl.kamergraaf.site.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.release.ListPage;
import nl.kamergraaf.site.document.Sentences;
import nl.kamergraaf.site.page.Value;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;

/** Turns the rows of a list into rows for people: cells of the distinct values of all solutions. */
final class SectionRows {
  private static final Var PASSAGE = Var.alloc("passage");
  private static final Var QUOTE = Var.alloc("quote");
  private static final Var DOCUMENT = Var.alloc("document");

  private final Visit visit;
  private final List<Var> columns;

  SectionRows(Visit visit, List<Var> columns) {
    this.visit = visit;
    this.columns = columns;
  }

  List<SectionView.Row> of(ListPage page) {
    return page.rows().stream().map(this::row).toList();
  }

  private SectionView.Row row(ListPage.Row row) {
    List<List<Value>> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (isShown(columns.get(i))) {
        Set<Value> values = new LinkedHashSet<>();
        for (List<Optional<Node>> solution : row.solutions()) {
          int column = i;
          solution.get(i).ifPresent(node -> values.add(cell(columns.get(column), node, solution)));
        }
        cells.add(List.copyOf(values));
      }
    }
    return new SectionView.Row(cells);
  }

  /** Whether a variable has a column of its own. */
  static boolean isShown(Var variable) {
    return !variable.equals(QUOTE);
  }

  private Value cell(Var column, Node node, List<Optional<Node>> solution) {
    int quote = columns.indexOf(QUOTE);
    if (column.equals(PASSAGE) && quote >= 0 && solution.get(quote).isPresent()) {
      String sentence =
          Sentences.around(
              node.getLiteralLexicalForm(), solution.get(quote).get().getLiteralLexicalForm());
      return new Value(sentence, "", node.getLiteralLanguage());
    }
    Value value = visit.value(node);
    return value.isLink() && column.equals(DOCUMENT)
        ? Value.link(visit.labels().title(node), value.href())
        : value;
  }
}
