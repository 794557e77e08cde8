package nl.kamergraaf.fact.entity;

import java.util.Optional;
import nl.kamergraaf.fact.Mention;

/**
 * One form in which something may be printed.
 *
 * @param form the form
 * @param of what it names; empty for a name that only hides others and is dropped once found
 * @param label the usual name of what it names
 * @param key its key in the register
 * @param use where the form may be taken for the name
 */
record Name(String form, Optional<Mention.Kind> of, String label, Optional<String> key, Use use) {

  /** Where a form may be taken for a name. */
  enum Use {
    /** Wherever it stands. */
    ANYWHERE,
    /** Not where a sentence begins, as it also is a common word. */
    INSIDE,
    /** Before a noun only: "een Duits paard", but not "in het Duits" and not "Frans Jansen". */
    ATTRIBUTE
  }

  static Name of(Mention.Kind kind, String form, String label, Optional<String> key) {
    return new Name(form, Optional.of(kind), label, key, Use.ANYWHERE);
  }

  static Name refused(String form) {
    return new Name(form, Optional.empty(), form, Optional.empty(), Use.ANYWHERE);
  }

  boolean severalWords() {
    return form.indexOf(' ') > 0;
  }
}
