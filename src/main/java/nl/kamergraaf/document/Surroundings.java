package nl.kamergraaf.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands above and below a line that begins with a number, which tells what the number is: of
 * a question, of a note, of a law, in a table.
 */
final class Surroundings {
  private static final Pattern AWAITING =
      Pattern.compile(
          "(?i)(?:,|(?<!\\p{L})(?:artikel|artikelen|art\\.|lid|leden|nrs?\\.?|nummer|vraag|vragen|punt|onderdeel|hoofdstuk|"
              + "paragraaf|bijlage|tabel|figuur|item|en|of|t/m|de|het|van|tot|met|in|op|om|per|circa|ruim|bijna|zie))$");

  /** A sentence that ends, maybe with the mark of a note behind it. */
  private static final Pattern ENDED =
      Pattern.compile("[.?!:;»”\"’)\\]…][\\s\\uE000\\uE001\\d*¹²³⁰⁴-⁹,]*$|</sup>$");

  private static final Pattern FIGURE = Pattern.compile("[-–€%\\d.,\\s]+");

  private static final Pattern CALL =
      Pattern.compile("(?<=[\\p{L}.,;?!»”\"'’])\\s?(?:\\(?(\\d{1,3})\\)|\\[\\s?(\\d{1,3})\\s?\\])");

  private final List<String> lines;

  /** The line in which a number in brackets, the mark of a note, is first met. */
  private final Map<Integer, Integer> called = new HashMap<>();

  Surroundings(List<String> lines) {
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      for (Matcher call = CALL.matcher(lines.get(i)); call.find(); ) {
        String number = call.group(1) != null ? call.group(1) : call.group(2);
        called.putIfAbsent(Integer.parseInt(number), i);
      }
    }
  }

  /** Whether a number was met above a line as the mark of a note, in brackets. */
  boolean isCalled(int number, int line) {
    return called.getOrDefault(number, line) < line;
  }

  /** The last line above with words in it, or -1. */
  int above(int index) {
    int i = index - 1;
    while (i >= 0 && lines.get(i).isBlank()) {
      i--;
    }
    return i;
  }

  private int below(int index) {
    int i = index + 1;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    return i;
  }

  /** Whether the line above breaks off where a number is to follow. */
  boolean isAwaited(int index) {
    int above = above(index);
    return above == index - 1 && above >= 0 && AWAITING.matcher(lines.get(above).strip()).find();
  }

  /** Whether the line above ends a sentence. */
  boolean endsAbove(int index) {
    int above = above(index);
    return above < 0 || Headings.is(lines.get(above)) || ends(lines.get(above));
  }

  private static boolean ends(String line) {
    return ENDED.matcher(line.strip()).find();
  }

  /** Whether the line stands among figures, as the cell of a table. */
  boolean isCell(int index) {
    int above = above(index);
    int below = below(index);
    return (above >= 0 && FIGURE.matcher(lines.get(above)).matches())
        || (below < lines.size() && FIGURE.matcher(lines.get(below)).matches());
  }

  /** Whether a sentence ends above the line and another begins below it. */
  boolean isBetweenSentences(int index) {
    int below = below(index);
    return endsAbove(index)
        && !isCell(index)
        && below < lines.size()
        && (Character.isUpperCase(lines.get(below).charAt(0))
            || "«‘“\"".indexOf(lines.get(below).charAt(0)) >= 0);
  }

  /**
   * Whether the numbers begin anew at a line, and go on from there to the end of the part: there
   * its notes begin.
   *
   * @param to where the part ends
   * @param due the number of the next question or answer, which may not follow
   * @param isSure whether nothing but notes is to be expected there; else the first must look like
   *     a reference
   */
  boolean isNewStart(int index, int to, int due, boolean isSure) {
    if (!isLabelled(index, 1) || !endsAbove(index) || !isNote(index, isSure)) {
      return false;
    }
    int label = 1;
    for (int i = index; i < to; i++) {
      if (Headings.is(lines.get(i)) || (i > index && isItem(i, due) && !isSourceBelow(i))) {
        return false;
      }
      if (isLabelled(i, label) && (i == index || !isAwaited(i))) {
        label++;
      }
    }
    return true;
  }

  private boolean isSourceBelow(int line) {
    int below = below(line);
    return below < lines.size()
        && lines.get(below).indexOf('?') < 0
        && References.in(lines.get(below));
  }

  private boolean isItem(int line, int due) {
    return NumberLine.of(lines.get(line), due)
        .filter(number -> number.isAlone() && number.first() == due)
        .isPresent();
  }

  private boolean isLabelled(int line, int number) {
    return NoteRun.labelled(lines, line, number).isPresent();
  }

  /** Whether the words behind the number are those of a note, not of an item of a list. */
  private boolean isNote(int line, boolean isSure) {
    NoteLabel label = NoteLabel.of(lines.get(line)).orElseThrow();
    int below = below(line);
    String words = label.words();
    if (words.isBlank()) {
      words = below < lines.size() ? lines.get(below) : "";
    }
    boolean isSource = References.in(words);
    return (label.isListed() || !isSure)
        ? isSource && !(label.isListed() && !isSure)
        : isSource || !(words.endsWith(";") || words.endsWith("?"));
  }
}
