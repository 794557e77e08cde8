package nl.kamergraaf.fact.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One set of written questions as the chamber's own list has it.
 *
 * @param number as {@code 2024Z01911}
 * @param guid the entry's key in the chamber's open data, in lower case
 * @param subject as listed
 * @param submitted the day on which the questions were put
 * @param closed whether the chamber counts it as dealt with, where the list says so
 * @param askers by their full names, the first asker first
 * @param addressees the members of the government who were asked, by their full names
 */
public record CaseEntry(
    String number,
    Optional<String> guid,
    String subject,
    LocalDate submitted,
    Optional<Boolean> closed,
    List<String> askers,
    List<String> addressees) {
  private static final Pattern NUMBER = Pattern.compile("\\d{4}Z\\d{5}");
  private static final Pattern GUID =
      Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  /** Throws {@link IllegalArgumentException} for a number or a GUID that is none. */
  public CaseEntry {
    if (!isNumber(number)) {
      throw new IllegalArgumentException("no case number: " + number);
    }
    if (guid.isPresent() && !isGuid(guid.get())) {
      throw new IllegalArgumentException("no GUID: " + guid.get());
    }
    askers = List.copyOf(askers);
    addressees = List.copyOf(addressees);
  }

  static boolean isNumber(String number) {
    return NUMBER.matcher(number).matches();
  }

  static boolean isGuid(String guid) {
    return GUID.matcher(guid).matches();
  }
}
