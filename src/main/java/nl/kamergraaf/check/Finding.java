package nl.kamergraaf.check;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One place where a graph is not what it should be.
 *
 * @param code the rule's name in capitals, stable, such as {@code ANSWERS_OWN_QUESTIONS}
 * @param nl what should be so, in Dutch
 * @param en what should be so, in English
 * @param focus the IRI, or blank node label, of what the rule was held against
 * @param value what was found there, where it is one thing: a literal's text or an IRI
 */
public record Finding(
    Severity severity, String code, String nl, String en, String focus, Optional<String> value)
    implements Comparable<Finding> {
  private static final Pattern DOCUMENT = Pattern.compile("/id/document/([^/]+)");
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::code)
          .thenComparing(Finding::focus)
          .thenComparing(finding -> finding.value().orElse(""));

  /** The key of the document that it is about, where the focus is a document or a part of one. */
  public Optional<String> document() {
    Matcher matcher = DOCUMENT.matcher(focus);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** What should be so, in the language of the tag; English for any tag other than {@code nl}. */
  public String message(String languageTag) {
    return languageTag.equals("nl") ? nl : en;
  }

  /** Gravest first, then by rule and place. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
