package nl.kamergraaf.fact;

import java.time.LocalDate;
import java.util.Optional;
import nl.kamergraaf.document.Place;

/**
 * A sentence in which the government promises parliament something ("toezegging").
 *
 * @param text the sentence
 * @param form what is promised
 * @param term by when, as printed
 * @param begin the first day of that term, where it can be derived
 * @param end the last day of that term, where it can be derived
 */
public record Commitment(
    String text,
    Form form,
    Optional<String> term,
    Optional<LocalDate> begin,
    Optional<LocalDate> end,
    Place place,
    Evidence evidence)
    implements Fact {

  /** What is promised. */
  public enum Form {
    LETTER,
    REPORT,
    DEBATE,
    INQUIRY,
    OTHER
  }
}
