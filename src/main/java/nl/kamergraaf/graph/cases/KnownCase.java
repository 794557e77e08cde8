package nl.kamergraaf.graph.cases;

import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;

/**
 * A case whose number is known, from the chamber's list or from a document that prints it.
 *
 * @param source what states it: the list's entry, or that document
 * @param addressed whether the questions may have been put to these offices: another document may
 *     be one of twins sent to two ministers, so that its offices must be the same; the list names
 *     persons, who must not be known to have held others
 */
record KnownCase(String number, Questions questions, Node source, Predicate<Set<Node>> addressed) {

  /** Whether the document asks or answers the same questions. */
  boolean fits(CaseDocument document) {
    return document.questions().filter(questions::sameAs).isPresent()
        && addressed.test(document.addressees());
  }
}
