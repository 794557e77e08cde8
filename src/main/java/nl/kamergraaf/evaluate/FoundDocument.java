package nl.kamergraaf.evaluate;

import java.util.List;
import java.util.Optional;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.source.Format;
import org.apache.jena.vocabulary.DCTerms;

/**
 * What a document was found to state, and what it may be known by in annotation files.
 *
 * @param form the form that it was read from
 * @param file the base name of its file, where the graph names one
 * @param ids its publication ids
 * @param claims the values of each field
 */
record FoundDocument(Format form, Optional<String> file, List<String> ids, FoundClaims claims) {
  FoundDocument {
    ids = List.copyOf(ids);
  }

  /**
   * Reads a document's graph.
   *
   * @param all what all graphs together say, where names of shared things are looked up
   */
  static Optional<FoundDocument> of(ReadDocument read, Described all) {
    Described own = Described.of(List.of(read.graph().graph()));
    return own.things().stream()
        .filter(
            thing ->
                own.one(thing, Kg.sourceFile.getURI()).isPresent()
                    || own.classes(thing).stream().anyMatch(FoundClaims.KINDS::containsKey))
        .findFirst()
        .map(
            document ->
                new FoundDocument(
                    read.form(),
                    own.one(document, Kg.sourceFile.getURI()).map(FoundDocument::baseName),
                    own.all(document, DCTerms.identifier.getURI()),
                    new FoundClaims(document, own, all)));
  }

  private static String baseName(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }
}
