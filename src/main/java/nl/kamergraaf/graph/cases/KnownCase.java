package nl.kamergraaf.graph.cases;

import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * A case whose number is known, from the chamber's list or from a document that prints it.
 *
 * @param source what states it: the list's entry, or that document
 * @param listed whether the chamber's list has it
 * @param addressees the offices asked, as the document states them; a list names persons instead
 */
record KnownCase(
    String number, Questions questions, Node source, boolean listed, Set<Node> addressees) {
  KnownCase {
    addressees = Set.copyOf(addressees);
  }

  /**
   * Whether the document asks or answers the same questions. By the list it is enough that it is
   * the same day, subject and askers, since every case has its own line there; another document may
   * be one of twins sent to two ministers, so that the offices must be the same too.
   */
  boolean fits(CaseDocument document) {
    return document.questions().filter(questions::sameAs).isPresent()
        && (listed || (!addressees.isEmpty() && addressees.equals(document.addressees())));
  }
}
