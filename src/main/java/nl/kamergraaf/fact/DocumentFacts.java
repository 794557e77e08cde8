package nl.kamergraaf.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.document.ParliamentaryDocument;

/**
 * All that one document states.
 *
 * @param byType its facts other than those of the header, by their class
 */
public record DocumentFacts(
    ParliamentaryDocument document,
    HeaderFacts header,
    Map<Class<? extends Fact>, List<? extends Fact>> byType) {
  public DocumentFacts {
    byType = Collections.unmodifiableMap(new LinkedHashMap<>(byType));
  }

  /** The facts of a class, in the order in which they are printed. */
  public <F extends Fact> List<F> all(Class<F> type) {
    return byType.getOrDefault(type, List.of()).stream().map(type::cast).toList();
  }
}
