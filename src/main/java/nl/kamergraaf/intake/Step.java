package nl.kamergraaf.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.intake.Extraction.Extracted;
import nl.kamergraaf.source.Format;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.source.SourceFile;
import org.apache.jena.graph.Node;

/** What came of one input, before it is its turn. */
sealed interface Step<R> {

  /** It was rejected. */
  record Refused<R>(Rejected reason) implements Step<R> {}

  /** A document of that key came before it, so that it was not read on. */
  record Taken<R>(SourceFile file, Format form, List<Object> key) implements Step<R> {}

  /**
   * It was read.
   *
   * @param file its name
   * @param key what it is known by
   * @param isUnchanged whether an earlier build had extracted it
   * @param disagreements between text and metadata, a line each
   * @param faults of the document itself, a line each
   * @param place in the Appendix, if it prints one
   * @param made what was made of its graph
   */
  record Read<R>(
      String file,
      List<Object> key,
      boolean isUnchanged,
      List<String> disagreements,
      List<String> faults,
      Optional<AppendixPlace> place,
      R made)
      implements Step<R> {
    Read(
        String file,
        List<Object> key,
        Extracted found,
        BiFunction<Format, DocumentGraph, R> make,
        Format form) {
      this(
          file,
          key,
          found.isUnchanged(),
          Disagreements.of(found.graph()).toList(),
          sourceFaults(found.graph()),
          AppendixPlace.in(found.graph()),
          make.apply(form, found.graph()));
    }

    private static List<String> sourceFaults(DocumentGraph document) {
      return document.graph().stream(Node.ANY, Kg.term("sourceFault"), Node.ANY)
          .map(fault -> fault.getObject().getLiteralLexicalForm())
          .sorted()
          .toList();
    }
  }
}
