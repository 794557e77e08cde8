package nl.kamergraaf.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Passage;

/**
 * What the header states.
 *
 * @param kind the kind of document
 * @param publicationId the official id, where the document states or implies one
 * @param sessionYear as {@code 2023-2024}
 * @param appendixNumber the number in the Aanhangsel
 * @param caseNumber the question's own number
 * @param subject what the questions are about, as a passage of its own
 * @param submitted the date after "ingezonden"
 * @param received the date after "ontvangen"
 * @param askers in printed order
 * @param addressees full titles of the offices asked, shared heads expanded
 * @param repliers in printed order
 * @param onBehalfOf full titles of the offices after "mede namens"
 * @param seeAlso publication ids after "Zie ook Aanhangsel Handelingen"
 * @param themes what the metadata beside the document say it is about, by the chamber's own scheme
 * @param keywords the words under which the metadata file it
 * @param disagreements where the metadata beside the document say otherwise than its text
 */
public record HeaderFacts(
    Kind kind,
    Optional<Stated<String>> publicationId,
    Optional<Stated<String>> sessionYear,
    Optional<Stated<Integer>> appendixNumber,
    Optional<Stated<String>> caseNumber,
    Optional<Passage> subject,
    Optional<Stated<LocalDate>> submitted,
    Optional<Stated<LocalDate>> received,
    List<Asker> askers,
    List<Stated<String>> addressees,
    List<Replier> repliers,
    List<Stated<String>> onBehalfOf,
    List<Stated<String>> seeAlso,
    List<Theme> themes,
    List<Stated<String>> keywords,
    List<Disagreement> disagreements) {
  private static final Pattern REPRINT = Pattern.compile("(.+)-h\\d");

  /** What the header of a document states beside which no metadata tell of themes. */
  public HeaderFacts(
      Kind kind,
      Optional<Stated<String>> publicationId,
      Optional<Stated<String>> sessionYear,
      Optional<Stated<Integer>> appendixNumber,
      Optional<Stated<String>> caseNumber,
      Optional<Passage> subject,
      Optional<Stated<LocalDate>> submitted,
      Optional<Stated<LocalDate>> received,
      List<Asker> askers,
      List<Stated<String>> addressees,
      List<Replier> repliers,
      List<Stated<String>> onBehalfOf,
      List<Stated<String>> seeAlso,
      List<Disagreement> disagreements) {
    this(
        kind,
        publicationId,
        sessionYear,
        appendixNumber,
        caseNumber,
        subject,
        submitted,
        received,
        askers,
        addressees,
        repliers,
        onBehalfOf,
        seeAlso,
        List.of(),
        List.of(),
        disagreements);
  }

  public HeaderFacts {
    askers = List.copyOf(askers);
    addressees = List.copyOf(addressees);
    repliers = List.copyOf(repliers);
    onBehalfOf = List.copyOf(onBehalfOf);
    seeAlso = List.copyOf(seeAlso);
    themes = List.copyOf(themes);
    keywords = List.copyOf(keywords);
    disagreements = List.copyOf(disagreements);
  }

  /**
   * The id of the publication that this one is a reprint of: {@code ah-tk-20002001-256} where this
   * one's is {@code ah-tk-20002001-256-h1}. A reprint is a paper of its own under the same number.
   */
  public Optional<Stated<String>> original() {
    return publicationId()
        .flatMap(
            id -> {
              Matcher reprint = REPRINT.matcher(id.value());
              return reprint.matches()
                  ? Optional.of(new Stated<>(reprint.group(1), id.evidence()))
                  : Optional.empty();
            });
  }

  /**
   * The day by which relative dates in the text are understood: that of the answer, else of the
   * questions.
   */
  public Optional<LocalDate> day() {
    return received.or(() -> submitted).map(Stated::value);
  }
}
