package nl.kamergraaf.site.ontology;

import java.util.List;
import nl.kamergraaf.site.page.Value;

/**
 * A class and where its properties lead, as a drawing: one box at the left, one at the right for
 * each property and class that it leads to.
 *
 * @param label the class
 * @param arrows in the order of their properties
 */
public record TermDiagram(String label, List<Arrow> arrows) {
  private static final int STEP = 34;

  public TermDiagram {
    arrows = List.copyOf(arrows);
  }

  /**
   * A property with a class that it leads to.
   *
   * @param property what it is called
   * @param target the class, and where it is explained
   */
  public record Arrow(String property, Value target) {}

  /** Whether there is enough to draw. */
  public boolean isWorthDrawing() {
    return arrows.size() > 1;
  }

  /** The height of the drawing, in its own units. */
  public int height() {
    return STEP * arrows.size() + 6;
  }

  /** The middle of the box at the left. */
  public int middle() {
    return height() / 2;
  }

  /** The middle of the box of an arrow, counted from nought. */
  public int at(int index) {
    return 3 + STEP * index + STEP / 2;
  }
}
