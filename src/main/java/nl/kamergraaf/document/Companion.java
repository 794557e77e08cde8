package nl.kamergraaf.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.text.Span;

/**
 * The metadata that lie beside a document, with the place of each value in the pinned text, behind
 * the document's own words.
 *
 * @param metadata what they say
 * @param passages the value of each entry, in the same order
 */
public record Companion(Metadata metadata, List<Passage> passages) {
  public Companion {
    passages = List.copyOf(passages);
    if (passages.size() != metadata.entries().size()) {
      throw new IllegalArgumentException(
          passages.size() + " passages for " + metadata.entries().size() + " entries");
    }
  }

  /** Writes the metadata below a text, an entry a line: {@code DC.identifier: ah-tk-…}. */
  static Companion below(StringBuilder text, Metadata metadata) {
    List<Passage> passages = new ArrayList<>();
    for (Metadata.Entry entry : metadata.entries()) {
      text.append('\n').append(entry.name()).append(": ");
      int start = text.length();
      text.append(entry.value());
      passages.add(
          new Passage(
              Place.of(Place.Part.METADATA), new Span(start, text.length()), entry.value()));
    }
    return new Companion(metadata, passages);
  }

  /** The values of a term, as {@link Metadata#values}. */
  public List<Passage> values(String term) {
    List<Passage> values = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      if (metadata.entries().get(i).isNamed(term)) {
        values.add(passages.get(i));
      }
    }
    return values;
  }

  /** The first value of a term. */
  public Optional<Passage> value(String term) {
    return values(term).stream().findFirst();
  }
}
