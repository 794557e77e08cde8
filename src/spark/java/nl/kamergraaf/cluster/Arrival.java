package nl.kamergraaf.cluster;

import java.io.Serializable;
import java.util.Optional;
import nl.kamergraaf.source.Format;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.source.SourceFile;

/**
 * One file as it arrived, or why it did not, with its place among all.
 *
 * @param input which of the inputs it lies in, from 0
 * @param place which of that input's files it is, from 0
 */
record Arrival(int input, int place, Content content) implements Serializable, Ordered {

  /** What arrived. */
  sealed interface Content extends Serializable {}

  /**
   * A file.
   *
   * @param isMetadata whether its content is metadata of another
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Whole(String name, byte[] bytes, boolean isMetadata) implements Content {
    SourceFile file() {
      return new SourceFile(name, bytes);
    }
  }

  /** None. */
  record None(Refusal why) implements Content {}

  static Arrival of(int input, int place, Outcome<SourceFile> file) {
    Outcome<Content> content =
        file.then(
            source ->
                Format.of(source)
                    .then(
                        form ->
                            Outcome.of(
                                new Whole(
                                    source.name(), source.bytes(), form == Format.METADATA))));
    return new Arrival(
        input,
        place,
        switch (content) {
          case Outcome.Accepted<Content>(Content whole) -> whole;
          case Outcome.Refused<Content>(Rejected reason) -> new None(Refusal.of(reason));
        });
  }

  boolean isMetadata() {
    return content instanceof Whole whole && whole.isMetadata();
  }

  /** The file, if one arrived. */
  Optional<SourceFile> whole() {
    return content instanceof Whole whole ? Optional.of(whole.file()) : Optional.empty();
  }
}
