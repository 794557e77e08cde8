package nl.kamergraaf.fact;

import java.util.List;
import java.util.stream.Stream;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.Passage;

/** What a recogniser sees: the document and what its header was found to state. */
public record Context(ParliamentaryDocument document, HeaderFacts header) {

  /** The passages in which facts are looked for: the subject, then items, then footnotes. */
  public List<Passage> passages() {
    return Stream.concat(header.subject().stream(), document.body()).toList();
  }
}
