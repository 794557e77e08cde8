package nl.kamergraaf.document.reader;

import java.util.Optional;
import nl.kamergraaf.document.Header;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.Passage;

/**
 * What a document says of itself by which its metadata are found.
 *
 * @param identifier the publication's id
 * @param caseNumber the number of the case
 * @param asking the sentence that names who asks
 */
public record Clues(
    Optional<String> identifier, Optional<String> caseNumber, Optional<String> asking) {

  /** The clues in a document. */
  public static Clues of(ParliamentaryDocument document) {
    Header header = document.header();
    return new Clues(
        header.identifier(),
        header.caseNumber().map(Passage::text),
        header.asking().map(Passage::text));
  }
}
