package nl.kamergraaf.fact;

import java.util.List;

/**
 * Finds one kind of fact in a document.
 *
 * <p>Implementations are thread-safe, never throw on any text, take time linear in its length, and
 * return facts in the order in which they are printed.
 */
@FunctionalInterface
public interface Recogniser<F extends Fact> {
  /** The facts of this kind that the document states. */
  List<F> recognise(Context context);
}
