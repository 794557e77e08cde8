package nl.kamergraaf.fact.web;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.WordTable;

/**
 * Publishers of news and reports, by which an entry's order is told: those that notes name ({@link
 * CountPublishers}), and the organisations of the register, which publish reports.
 */
final class Publishers {
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:zie|ook|in|en|van|dagblad|weekblad|krant|persbureau|website|site|www\\.|programma|[\\p{L}-]{1,14}programma|uitzending(?:"
              + " van)?)[:\\s]+|www\\.)+");

  private static final Pattern TAIL =
      Pattern.compile(
          "(?:\\.(?:nl|com|org|eu|be)| website|"
              + " online|-?\\s?(?:bericht|journaal|uitzending|teletekst|radio|televisie|tv))$");

  private final Set<String> names;

  /** Knows the table, and the organisations of a register. */
  Publishers(Register register) {
    this.names =
        Stream.concat(
                WordTable.of(Publishers.class, "publishers.tsv").columns().stream()
                    .map(row -> row.getFirst()),
                register.all(Kind.ORGANISATION).stream().map(Entry::names).flatMap(Set::stream))
            .map(Publishers::fold)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether words name one of them: "De Volkskrant", "volkskrant.nl", "website NOS". */
  boolean isOne(String words) {
    String folded = fold(words);
    return names.contains(folded)
        || names.contains(
            fold(LEAD.matcher(words.strip().toLowerCase(Locale.ROOT)).replaceFirst("")))
        || names.contains(fold(TAIL.matcher(folded).replaceFirst("")));
  }

  /** A name as it is compared: letters and digits in lower case, without article and site. */
  static String fold(String name) {
    return name.strip()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(?:website |www\\.)", "")
        .replaceFirst("(?:\\.(?:nl|com|org|eu|be)| website| online)$", "")
        .replaceFirst("^(?:de|het|the) ", "")
        .replaceFirst("\\s*\\(\\p{L}+\\)$", "")
        .replaceAll("[\\s/'’-]+", "");
  }
}
