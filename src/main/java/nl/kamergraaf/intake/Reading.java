package nl.kamergraaf.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.graph.Kg;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What is to be known of a document that was read, before it is let in.
 *
 * @param file the name of the file it was read from
 * @param key what it is known by: no two of one key are let in
 * @param place in the Appendix, if it prints one that no other may have
 * @param disagreements between text and metadata, a line each
 * @param faults of the document itself, a line each
 */
public record Reading(
    String file,
    Object key,
    Optional<AppendixPlace> place,
    List<String> disagreements,
    List<String> faults) {
  public Reading {
    disagreements = List.copyOf(disagreements);
    faults = List.copyOf(faults);
  }

  /** The reading of a document that is known by the name of its graph. */
  public static Reading of(String file, DocumentGraph document) {
    return of(file, document.name().getURI(), document);
  }

  static Reading of(String file, Object key, DocumentGraph document) {
    return new Reading(
        file,
        key,
        AppendixPlace.in(document),
        Disagreements.of(document).toList(),
        sourceFaults(document));
  }

  /** Whether a statement of a document is one of those that a reading is made of. */
  static boolean isRead(Triple statement) {
    return AppendixPlace.isRead(statement)
        || Disagreements.isRead(statement)
        || statement.getPredicate().equals(Kg.sourceFault);
  }

  /** The same of a document that may stand where another stands. */
  Reading anywhere() {
    return new Reading(file, key, Optional.empty(), disagreements, faults);
  }

  /** What a person is to be told of it, a line each. */
  public Stream<String> remarks() {
    return Stream.of(disagreements, faults).flatMap(List::stream).map(line -> file + ": " + line);
  }

  private static List<String> sourceFaults(DocumentGraph document) {
    return document.graph().stream(Node.ANY, Kg.sourceFault, Node.ANY)
        .map(fault -> fault.getObject().getLiteralLexicalForm())
        .sorted()
        .toList();
  }
}
