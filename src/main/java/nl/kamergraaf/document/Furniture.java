package nl.kamergraaf.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the chamber prints on every page: titles, running feet, imprint. Never content, but it tells
 * ids and years.
 */
public final class Furniture {
  private static final Pattern LINE =
      Pattern.compile(
          "(?:ah|kv)-tk-[0-9A-Z]+(?:-\\d+)?(?:-[a-z]\\d+)?"
              + "|ISSN\\s*0921.*"
              + "|[’']?s-Gravenhage,?\\s*\\d{4}.*"
              + "|Tweede Kamer der Staten-Generaal\\s*2?"
              + "|2"
              + "|Vergaderjaar\\s*\\d{4}\\s*[–-]\\s*\\d{2,4}\\s*\\d?(?:\\s*(?:Aanhangsel|Vragen).*)?"
              + "|Aanhangsel (?:van de|tot het Verslag van de) Handelingen[\\s\\d]*"
              + "|Vragen gesteld door de leden der Kamer(?:, met de daarop door de(?: regering gegeven antwoorden)?)?"
              + "|regering gegeven antwoorden"
              + "|(?:’s-Gravenhage\\s*\\d{4}\\s*)?Tweede Kamer,\\s*vergaderjaar\\s*\\d{4}\\s*[–-]\\s*\\d{2,4},\\s*"
              + "(?:Aanhangsel|Vragen)(?: van de Handelingen)?\\s*\\d*");
  private static final Pattern PUBLICATION =
      Pattern.compile("\\b(?:ah-tk-\\d{8}-\\d+|kv-tk-(?:\\d{4}Z\\d{5}|\\d{8}-\\d+|KVR\\d+))\\b");
  private static final Pattern SESSION =
      Pattern.compile("[Vv]ergaderjaar\\s*(\\d{4}\\s*[–-]\\s*\\d{2,4})");

  private Furniture() {}

  /**
   * Whether a line is nothing but furniture. A bare {@code 2}, the mark in the logo, is only so
   * beside other such.
   */
  public static boolean is(String line) {
    return line.length() < 200 && !line.equals("2") && LINE.matcher(line.strip()).matches();
  }

  /** The publication id that it prints. */
  static Optional<String> publicationId(String line) {
    Matcher found = PUBLICATION.matcher(line);
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }

  /** The session year that it prints, as printed. */
  static Optional<String> sessionYear(String line) {
    Matcher found = SESSION.matcher(line);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }
}
