package nl.kamergraaf.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/** Makes one row of the solutions for one document, counts the rows and keeps those of a page. */
final class RowMerger {
  private static final Var DOCUMENT = Var.alloc("document");
  private static final Var PASSAGE = Var.alloc("passage");
  private static final Var QUOTE = Var.alloc("quote");

  private final Visit visit;
  private final List<Var> columns;
  private final Paging paging;
  private final boolean merges;
  private final List<List<Set<Value>>> rows = new ArrayList<>();
  private @Nullable Node document;
  private long total;

  RowMerger(Visit visit, List<Var> columns, Paging paging) {
    this.visit = visit;
    this.columns = columns;
    this.paging = paging;
    this.merges = columns.contains(DOCUMENT) && !columns.contains(PASSAGE);
  }

  /** Whether a variable has a column of its own. */
  static boolean isShown(Var variable) {
    return !variable.equals(QUOTE);
  }

  void add(Binding solution) {
    Node its = solution.get(DOCUMENT);
    boolean isNew = total == 0 || !merges || !Objects.equals(its, document);
    document = its;
    if (isNew) {
      total++;
    }
    if (!paging.shows(total - 1)) {
      return;
    }
    if (isNew) {
      rows.add(columns.stream().filter(RowMerger::isShown).map(c -> newCell()).toList());
    }
    fill(rows.get(rows.size() - 1), solution);
  }

  private static Set<Value> newCell() {
    return new LinkedHashSet<>();
  }

  private void fill(List<Set<Value>> row, Binding solution) {
    int index = 0;
    for (Var column : columns) {
      if (isShown(column)) {
        Node node = solution.get(column);
        if (node != null) {
          row.get(index).add(cell(column, node, solution.get(QUOTE)));
        }
        index++;
      }
    }
  }

  private Value cell(Var column, Node node, @Nullable Node quote) {
    if (column.equals(PASSAGE) && quote != null) {
      String sentence =
          Sentences.around(node.getLiteralLexicalForm(), quote.getLiteralLexicalForm());
      return new Value(sentence, "", node.getLiteralLanguage());
    }
    return visit.value(node);
  }

  List<SectionView.Row> rows() {
    return rows.stream()
        .map(row -> new SectionView.Row(row.stream().<List<Value>>map(List::copyOf).toList()))
        .toList();
  }

  long total() {
    return total;
  }
}
