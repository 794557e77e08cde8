package nl.kamergraaf.site.document;

import java.util.Objects;
import nl.kamergraaf.site.page.Value;

/**
 * Something that happened in a case.
 *
 * @param iso the day, as ISO 8601 writes it
 * @param date the day, as people write it
 * @param what what happened, in a word
 * @param kind which kind of event it is, for its looks
 * @param document the document that is it; no link if none is known
 * @param note what else is to say of it
 */
public record TimelineEvent(
    String iso, String date, String what, String kind, Value document, String note) {
  public TimelineEvent {
    Objects.requireNonNull(document);
  }
}
