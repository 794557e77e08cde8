package nl.kamergraaf.document;

import java.util.regex.Pattern;

/**
 * The line by which a paper says that it retells an official publication, whoever it was that
 * retold it: {@code Navertelling door … van ah-tk-20232024-1531; de officiële tekst: …}.
 */
public final class Retelling {
  private static final String OPENING = "Navertelling door ";

  /** The whole line, with the publication's id as its group. */
  static final Pattern LINE =
      Pattern.compile(
          "_?" + OPENING + "[^\\n]{1,60}? van\\s+((?:ah|kv)-tk-[0-9A-Z-]*[0-9])\\b.*",
          Pattern.DOTALL);

  private Retelling() {}

  /** Whether such a line begins. */
  public static boolean begins(String line) {
    return line.startsWith(OPENING);
  }
}
