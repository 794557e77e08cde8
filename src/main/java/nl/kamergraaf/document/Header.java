package nl.kamergraaf.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is printed above the first question.
 *
 * @param publicationId the id that the page furniture prints, such as {@code ah-tk-20232024-1531}
 * @param sessionYear the session year as printed, such as {@code 2023–2024}
 * @param appendixNumber the number in the Aanhangsel, such as {@code 1531}
 * @param caseNumber the question's own number, such as {@code 2022Z01227}
 * @param asking the sentence "Vragen van …", up to its end
 * @param replying the sentences "Antwoord van …" or "Mededeling van …", with what follows them in
 *     the header
 * @param derivedFrom the publication that this document says it retells
 * @param chamber the name of the chamber, where it is printed above the header
 */
public record Header(
    Optional<Passage> publicationId,
    Optional<Passage> sessionYear,
    Optional<Passage> appendixNumber,
    Optional<Passage> caseNumber,
    Optional<Passage> asking,
    Optional<Passage> replying,
    Optional<String> derivedFrom,
    Optional<Passage> chamber) {
  private static final Pattern YEARS = Pattern.compile("(\\d{4})\\D+\\d{2,4}");

  /** What is printed above the first question of a paper that does not name its chamber. */
  public Header(
      Optional<Passage> publicationId,
      Optional<Passage> sessionYear,
      Optional<Passage> appendixNumber,
      Optional<Passage> caseNumber,
      Optional<Passage> asking,
      Optional<Passage> replying,
      Optional<String> derivedFrom) {
    this(
        publicationId,
        sessionYear,
        appendixNumber,
        caseNumber,
        asking,
        replying,
        derivedFrom,
        Optional.empty());
  }

  /** The chamber's letters in ids: {@code ek} for the Senate ("Eerste Kamer"), else {@code tk}. */
  public String chamberCode() {
    return chamber.filter(name -> name.text().startsWith("Eerste")).isPresent() ? "ek" : "tk";
  }

  /** The publication's id as printed, else as session year and number in the Aanhangsel make it. */
  public Optional<String> identifier() {
    return publicationId
        .map(Passage::text)
        .or(() -> appendixNumber.flatMap(number -> appendixId(number.text())));
  }

  private Optional<String> appendixId(String number) {
    return sessionYear
        .map(year -> YEARS.matcher(year.text()))
        .filter(Matcher::matches)
        .map(year -> Integer.parseInt(year.group(1)))
        .map(first -> "ah-%s-%d%d-%s".formatted(chamberCode(), first, first + 1, number));
  }
}
