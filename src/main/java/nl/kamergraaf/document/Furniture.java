package nl.kamergraaf.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.text.WordTable;

/**
 * What the chamber prints on every page: titles, running feet, imprint. Never content, but it tells
 * ids and years.
 */
public final class Furniture {
  private static final Pattern LINE = WordTable.of(Furniture.class, "furniture.txt").pattern();
  private static final Pattern PUBLICATION =
      Pattern.compile("\\b(?:ah-tk-\\d{8}-\\d+|kv-tk-(?:\\d{4}Z\\d{5}|\\d{8}-\\d+|KVR\\d+))\\b");
  private static final Pattern SESSION =
      Pattern.compile("[Vv]ergaderjaar\\s*(\\d{4}\\s*[–-]\\s*\\d{2,4})");

  /** Chamber, session and number, run together as the official website's table is when copied. */
  private static final Pattern SITE =
      Pattern.compile(
          "Staten-Generaal\\s*\\|?\\s*(\\d{4}-\\d{4})\\s*\\|?\\s*(?:(20\\d{2}Z\\d{5})|(\\d{1,4})(?!\\d*-))?");

  private static final Pattern CASE =
      Pattern.compile("Zaaknummers?\\s*:\\s*(20\\d{2}Z\\d{5}|2\\d{9})\\s*|(2\\d{9})");

  /** The foot of a page, beside which its number stands. */
  private static final Pattern RUNNING_FOOT =
      Pattern.compile("(?:Tweede|Eerste) Kamer,\\s*vergaderjaar.*(?:Aanhangsel|Vragen)");

  private Furniture() {}

  /** Whether a line names the Senate as the chamber whose paper it is. */
  static boolean isOfSenate(String line) {
    return line.strip().matches("Eerste Kamer(?: der Staten-Generaal|, vergaderjaar).*");
  }

  /** Whether a line is the foot of a page without the page's number. */
  public static boolean isRunningFoot(String line) {
    return RUNNING_FOOT.matcher(line.strip()).matches();
  }

  /**
   * Whether a line is nothing but furniture. A bare {@code 2}, the mark in the logo, is only so
   * beside other such.
   */
  public static boolean is(String line) {
    return line.length() < 200 && !line.equals("2") && LINE.matcher(line.strip()).matches();
  }

  /** A paragraph, told as furniture if it is nothing else. */
  public static Block told(Block block) {
    return block.role() == Block.Role.TEXT && is(block.text())
        ? Block.furniture(block.text())
        : block;
  }

  /** The publication id that it prints. */
  static Optional<String> publicationId(String line) {
    Matcher found = PUBLICATION.matcher(line);
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }

  /** The session year that it prints, as printed. */
  static Optional<String> sessionYear(String line) {
    Matcher found = SESSION.matcher(line);
    return found.find() ? Optional.of(found.group(1)) : site(line, 1);
  }

  /** The number in the Aanhangsel that it prints. */
  static Optional<String> appendixNumber(String line) {
    return site(line, 3);
  }

  /** The number of the questions that it prints. */
  static Optional<String> caseNumber(String line) {
    Matcher found = CASE.matcher(line.strip());
    return found.matches()
        ? Optional.of(found.group(1) == null ? found.group(2) : found.group(1))
        : site(line, 2);
  }

  private static Optional<String> site(String line, int group) {
    Matcher found = SITE.matcher(line);
    return found.find() ? Optional.ofNullable(found.group(group)) : Optional.empty();
  }
}
