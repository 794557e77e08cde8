package nl.kamergraaf.document;

import java.util.Optional;

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
 */
public record Header(
    Optional<Passage> publicationId,
    Optional<Passage> sessionYear,
    Optional<Passage> appendixNumber,
    Optional<Passage> caseNumber,
    Optional<Passage> asking,
    Optional<Passage> replying,
    Optional<String> derivedFrom) {}
