package nl.kamergraaf.document.text;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.document.References;

/**
 * Tells the lines with which notes begin, read in the order of the text.
 *
 * <p>A number glued to a word ({@code 3Kamerstuk 33 842}) begins nothing else. One that stands off
 * from its words ({@code 1) AD, …}, {@code [1 ] NOS, …}, {@code 1 NRC, …}) may be that of a
 * question or of an item of a list, and is a note's only where a mark above called it. Not
 * thread-safe.
 */
final class NoteLines {
  private static final String RAISED = "[¹²³⁰⁴-⁹]{1,3}";
  private static final Pattern GLUED =
      Pattern.compile("(\\d{1,3})(?=[\\p{L}«‘“\"'(]|20\\d{2}[ZD]\\d{5})(.*)");
  private static final Pattern BRACKETED =
      Pattern.compile("(?:\\(?(\\d{1,3})\\)|\\[\\s?(\\d{1,3})\\s?\\])\\s*(\\S.*)");
  private static final Pattern SPACED =
      Pattern.compile("(\\d{1,3})\\s+((?:[\\p{Lu}«‘“\"'(]|https?://|www\\.).*)");
  private static final Pattern RAISED_LINE = Pattern.compile("(" + RAISED + ")\\s*(\\S.*)");
  private static final Pattern CALL =
      Pattern.compile(
          "(?<=[\\p{L}\\d.,;:?!»”’\"')%€])\\s?(?:\\(?(\\d{1,3})\\)|\\[\\s?(\\d{1,3})\\s?\\])"
              + "|(?<=[\\p{Ll}»”’\"?!)]|[\\p{Ll}»”’\")][.,;:])(\\d{1,3})(?![\\d\\p{L}%)]|[.,:]\\d|[-–/]\\p{L})"
              + "|(?<=\\S)\\s?("
              + RAISED
              + ")");

  private final Set<Integer> called = new HashSet<>();
  private boolean headed;

  /** Goes past a line: what it calls is called below it. */
  void pass(String line) {
    headed |= LineBreaks.isHeading(line);
    for (Matcher call = CALL.matcher(line); call.find(); ) {
      called.add(number(call));
    }
  }

  /** The words of the note that a line begins whose number is glued to them. */
  static Optional<String> glued(String line, int due) {
    return words(GLUED, line, due);
  }

  /** The number that is glued to the first word of a line. */
  static OptionalInt gluedNumber(String line) {
    Matcher note = GLUED.matcher(line);
    return note.matches() ? OptionalInt.of(number(note)) : OptionalInt.empty();
  }

  /** The words of the note that a line begins whose number stands in brackets. */
  Optional<String> bracketed(String line, int due) {
    return words(BRACKETED, line, due)
        .filter(words -> called.contains(due) || headed || words.indexOf('?') < 0);
  }

  /** The words of the note that a line begins in any way, if a mark above called it. */
  Optional<String> called(String line, int due) {
    return called.contains(due)
        ? words(BRACKETED, line, due)
            .or(() -> words(SPACED, line, due))
            .or(() -> words(RAISED_LINE, line, due))
        : Optional.empty();
  }

  /** The words of the note that a line begins below another, if they refer to something. */
  static Optional<String> following(String line, int due) {
    return words(SPACED, line, due).filter(References::in);
  }

  private static Optional<String> words(Pattern form, String line, int due) {
    Matcher note = form.matcher(line);
    return note.matches() && number(note) == due
        ? Optional.of(note.group(note.groupCount()).strip())
        : Optional.empty();
  }

  /** The number of a line or a mark: its first group that took part. */
  private static int number(Matcher found) {
    int group = 1;
    while (found.group(group) == null) {
      group++;
    }
    return Integer.parseInt(plain(found.group(group)));
  }

  /** A figure without its raised position. */
  static String plain(String figure) {
    StringBuilder digits = new StringBuilder();
    figure
        .chars()
        .map(c -> Math.max("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c), Character.digit(c, 10)))
        .forEach(digits::append);
    return digits.toString();
  }
}
