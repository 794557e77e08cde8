package nl.kamergraaf.fact;

import java.util.Optional;

/**
 * A member who put the questions.
 *
 * @param name as printed, without "het lid"
 * @param group the parliamentary group as printed, also where it is printed once for several;
 *     nothing without a letter or digit is one
 * @param registered the name as the metadata beside the document have it, with initials
 */
public record Asker(
    String name, Optional<String> group, Optional<Stated<String>> registered, Evidence evidence)
    implements Fact {

  public Asker {
    group = group.filter(printed -> printed.chars().anyMatch(Character::isLetterOrDigit));
  }

  /** An asker of whom no metadata tell. */
  public Asker(String name, Optional<String> group, Evidence evidence) {
    this(name, group, Optional.empty(), evidence);
  }

  /** The same, known by this name too. */
  public Asker registeredAs(Stated<String> full) {
    return new Asker(name, group, Optional.of(full), evidence);
  }
}
