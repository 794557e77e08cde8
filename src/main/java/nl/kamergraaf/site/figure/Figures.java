package nl.kamergraaf.site.figure;

import java.util.List;
import java.util.Optional;
import nl.kamergraaf.site.page.FigureView;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.Node;

/** The figures of each page. */
public final class Figures {
  private final List<Figure> all = Figure.load();
  private final FigureRows known = new FigureRows();

  /** Those of an entity of {@code type} for which there is enough to draw. */
  public List<FigureView> of(Visit visit, Node entity, String type) {
    return all.stream()
        .filter(figure -> figure.page().equals(type))
        .map(figure -> figure.view(visit, known, entity))
        .flatMap(Optional::stream)
        .toList();
  }
}
