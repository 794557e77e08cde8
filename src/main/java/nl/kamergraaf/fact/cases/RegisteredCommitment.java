package nl.kamergraaf.fact.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A commitment as the chamber's own administration has it.
 *
 * @param number as {@code TZ202603-130}
 * @param guid the entry's key, in lower case
 * @param text as the chamber puts it
 * @param state in the chamber's word, as {@code Voldaan}; empty where it gives none
 * @param registered the day on which it was entered
 * @param fulfilment the chamber's date of fulfilment; whether it was met then or was to be met is
 *     not told
 * @param office the office of whoever made it, as {@code Minister van Financiën}
 * @param madeAbout the numbers of the written questions on the agenda when it was made
 * @param metIn the numbers of the written questions to which a letter belongs that met it
 * @param metBy the numbers of the letters that met it
 */
public record RegisteredCommitment(
    String number,
    String guid,
    String text,
    String state,
    Optional<LocalDate> registered,
    Optional<LocalDate> fulfilment,
    String office,
    List<String> madeAbout,
    List<String> metIn,
    List<String> metBy) {
  /** How a number is printed. */
  public static final Pattern NUMBER = Pattern.compile("TZ\\d{6}-\\d{1,4}(?!\\d)");

  /** Copies the lists. */
  public RegisteredCommitment {
    madeAbout = List.copyOf(madeAbout);
    metIn = List.copyOf(metIn);
    metBy = List.copyOf(metBy);
  }

  /** Whether it belongs to written questions. */
  public boolean isOfQuestions() {
    return !madeAbout.isEmpty() || !metIn.isEmpty();
  }
}
