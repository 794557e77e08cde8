package nl.kamergraaf.fact.web;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamergraaf.fact.WordTable;

/** Publishers of news and reports that are cited often, by which an entry's order is told. */
final class Publishers {
  private final Set<String> names =
      WordTable.of(Publishers.class, "publishers.txt").lines().stream()
          .map(Publishers::fold)
          .collect(Collectors.toSet());

  /** Whether words name one of them: "De Volkskrant", "volkskrant.nl", "website NOS". */
  boolean isOne(String words) {
    return names.contains(fold(words));
  }

  private static String fold(String name) {
    return name.strip()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(?:website |www\\.)", "")
        .replaceFirst("(?:\\.(?:nl|com|org|eu|be)| website| online)$", "")
        .replaceFirst("^(?:de|het|the) ", "")
        .replaceFirst("\\s*\\(\\p{Lu}+\\)$", "");
  }
}
