package nl.kamergraaf.fact;

import java.time.LocalDate;
import java.util.Optional;
import nl.kamergraaf.document.Place;

/** A news article, report or web page that is cited with at least a title or a URL. */
public record SourceCitation(
    Optional<String> publisher,
    Optional<LocalDate> date,
    Optional<String> title,
    Optional<String> url,
    Place place,
    Evidence evidence)
    implements Fact {}
