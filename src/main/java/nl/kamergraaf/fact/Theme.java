package nl.kamergraaf.fact;

import java.util.Optional;

/**
 * What a document is about by the scheme of two levels under which the chamber's clerks filed
 * questions from 1994 to 2008 ("Rubriek"): {@code Gezondheidszorg (Geneesmiddelen)}.
 *
 * @param name the theme
 * @param narrower the theme within it
 */
public record Theme(String name, Optional<String> narrower, Evidence evidence) implements Fact {

  /** As the clerks wrote it. */
  public String label() {
    return narrower.map(it -> name + " (" + it + ")").orElse(name);
  }
}
