package nl.kamergraaf.fact;

/** Something that a document states. */
public interface Fact {
  /** The words it was read from. */
  Evidence evidence();
}
