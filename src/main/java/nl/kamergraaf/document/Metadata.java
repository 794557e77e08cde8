package nl.kamergraaf.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a file beside a publication says of it: values with names, in the order in which they are
 * written.
 *
 * @param file the base name of the file
 * @param hash the SHA-256 of the file, in hexadecimal
 * @param entries the values
 */
public record Metadata(String file, String hash, List<Entry> entries) {

  /**
   * One value.
   *
   * @param name as written: {@code OVERHEIDop.indiener}, {@code overheidop.indiener}, {@code
   *     oep:indiener}
   * @param value NFC, white space made single, never empty
   */
  public record Entry(String name, String value) {

    /** Whether the name, without vocabulary and whatever its case, is this one. */
    boolean isNamed(String term) {
      String lower = name.toLowerCase(Locale.ROOT);
      return lower
          .substring(Math.max(lower.lastIndexOf('.'), lower.lastIndexOf(':')) + 1)
          .equals(term);
    }
  }

  public Metadata {
    entries = List.copyOf(entries);
  }

  /** The id of the publication, such as {@code ah-tk-20232024-1531}. */
  public Optional<String> identifier() {
    return values("identifier").stream().findFirst();
  }

  /** All values of a term: {@code indiener}, whatever the vocabulary it is taken from. */
  public List<String> values(String term) {
    return entries.stream().filter(entry -> entry.isNamed(term)).map(Entry::value).toList();
  }
}
