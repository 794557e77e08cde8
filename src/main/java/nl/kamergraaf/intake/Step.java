package nl.kamergraaf.intake;

import nl.kamergraaf.source.Format;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.source.SourceFile;

/** What came of one input, before it is its turn. */
sealed interface Step<R> {

  /** It was rejected. */
  record Refused<R>(Rejected reason) implements Step<R> {}

  /** A document of that key came before it, so that it was not read on. */
  record Taken<R>(SourceFile file, Format form, Object key) implements Step<R> {}

  /**
   * It was read.
   *
   * @param isUnchanged whether an earlier build had extracted it
   * @param made what was made of its graph
   */
  record Read<R>(Reading reading, boolean isUnchanged, R made) implements Step<R> {}
}
