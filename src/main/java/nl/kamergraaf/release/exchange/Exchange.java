package nl.kamergraaf.release.exchange;

import java.util.List;
import java.util.Objects;

/**
 * Questions that were put together, and what came of them: a case with all its documents, or a
 * document that belongs to no case. Days are in ISO 8601; what is not known is empty.
 *
 * @param iri the case, else the document
 * @param number the number of the case
 * @param document the document to read: the answer, else the questions
 * @param subject what it is about, as printed
 * @param submitted the day on which the questions were put
 * @param due the last day of the term of three weeks
 * @param received the day on which the answer was received
 * @param days the days from questions to answer; -1 where either day is not known
 * @param state as {@link AnswerStatus} tells
 * @param postponed whether the term was put off by a notice
 * @param askers who asked, in the order printed
 * @param addressees whom
 * @param repliers who answered
 * @param cited IRIs of the official publications and laws that are cited
 * @param promises what was promised
 * @param documents IRIs of all its documents
 */
public record Exchange(
    String iri,
    String number,
    String document,
    String subject,
    String submitted,
    String due,
    String received,
    long days,
    String state,
    boolean postponed,
    List<Party> askers,
    List<Party> addressees,
    List<Party> repliers,
    List<String> cited,
    List<Promise> promises,
    List<String> documents) {

  /**
   * Somebody in a capacity.
   *
   * @param person IRI of the person; empty if only the capacity is known
   * @param capacity IRI of the group or the office; empty if not known
   */
  public record Party(String person, String capacity) {
    public Party {
      Objects.requireNonNull(person);
      Objects.requireNonNull(capacity);
    }
  }

  /** What was promised: its IRI, the words, and by which day, empty if none was named. */
  public record Promise(String iri, String text, String until) {
    public Promise {
      Objects.requireNonNull(iri);
      Objects.requireNonNull(text);
      Objects.requireNonNull(until);
    }
  }

  public Exchange {
    askers = List.copyOf(askers);
    addressees = List.copyOf(addressees);
    repliers = List.copyOf(repliers);
    cited = List.copyOf(cited);
    promises = List.copyOf(promises);
    documents = List.copyOf(documents);
  }
}
