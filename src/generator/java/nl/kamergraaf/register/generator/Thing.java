package nl.kamergraaf.register.generator;

import java.util.List;
import nl.kamergraaf.register.Kind;

/**
 * Something that documents are about: an organisation, a law or a country.
 *
 * @param names under which it is printed, beside its label
 * @param broader the key of the topic under which it comes
 */
record Thing(
    Kind kind,
    String key,
    String label,
    String labelEn,
    List<String> names,
    String broader,
    Iri source) {
  Thing {
    names = List.copyOf(names);
  }

  Iri iri() {
    return Iri.of(kind, key);
  }
}
