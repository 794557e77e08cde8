package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import nl.kamergraaf.document.Place;

/**
 * A motion or an amendment that is named by its movers, by the paper that prints it, or by both.
 *
 * @param movers in printed order; empty where the paper alone is printed
 * @param withOthers whether more have moved it than are named ("c.s.")
 * @param paper the official id of the paper that prints it, such as {@code kst-36441-24}
 */
public record Motion(
    Form form,
    List<Mover> movers,
    boolean withOthers,
    Optional<String> paper,
    Place place,
    Evidence evidence)
    implements Fact {
  public Motion {
    movers = List.copyOf(movers);
    if (movers.isEmpty() && paper.isEmpty()) {
      throw new IllegalArgumentException("neither movers nor a paper: " + evidence.quote());
    }
  }

  /** What is moved. */
  public enum Form {
    MOTION,
    AMENDMENT
  }

  /**
   * Who moved it.
   *
   * @param name as printed
   * @param group the parliamentary group as printed
   * @param key the person's key in the register, where no other can be meant
   */
  public record Mover(String name, Optional<String> group, Optional<String> key) {}
}
