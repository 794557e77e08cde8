package nl.kamergraaf.document.xml;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the {@code metadata.xml} beside a publication says of it, as it is written there.
 *
 * @param identifier the publication's id, such as {@code ah-tk-20232024-1531}
 * @param title what the publication is called
 * @param kind {@code Antwoord} or {@code Mededeling}, where told
 * @param sessionYear such as {@code 2023-2024}
 * @param appendixNumber the number in the Aanhangsel
 * @param caseNumber the question's own number, such as {@code 2022Z01227}
 * @param askers the members who ask, with initials in front or behind
 * @param addressees whom they ask
 * @param creators who made the publication
 * @param categories its subjects
 * @param submitted the day of asking
 * @param received the day of the answer
 * @param issued the day of publication
 */
public record Metadata(
    Optional<String> identifier,
    Optional<String> title,
    Optional<String> kind,
    Optional<String> sessionYear,
    Optional<String> appendixNumber,
    Optional<String> caseNumber,
    List<String> askers,
    List<String> addressees,
    List<String> creators,
    List<String> categories,
    Optional<LocalDate> submitted,
    Optional<LocalDate> received,
    Optional<LocalDate> issued) {
  public Metadata {
    askers = List.copyOf(askers);
    addressees = List.copyOf(addressees);
    creators = List.copyOf(creators);
    categories = List.copyOf(categories);
  }
}
