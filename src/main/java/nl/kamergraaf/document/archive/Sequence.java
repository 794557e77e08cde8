package nl.kamergraaf.document.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.archive.Part.Kind;

/**
 * Puts back what conversion took for items because a number stands in front of it: the cells of a
 * table, a year, the mark of a note. The numbers of questions and of answers rise; what breaks the
 * row and is not written as an item goes on with the item before it.
 */
final class Sequence {
  /** An item that is misnumbered has so many letters at least; the cell of a table has fewer. */
  private static final int SHORTEST_ITEM = 40;

  /** A sentence, however short: "Ja." */
  private static final Pattern SENTENCE = Pattern.compile(".*\\p{L}{2}[.!?»”)]+", Pattern.DOTALL);

  private static final Pattern ONE_NUMBER = Pattern.compile("\\d+");
  private static final Pattern GOES_ON =
      Pattern.compile("[,;)]? ?\\p{Ll}(?![.)]).*", Pattern.DOTALL);

  private final List<Part> parts;
  private final int highestAsked;
  private final Set<Integer> answered = new HashSet<>();

  private Sequence(List<Part> parts) {
    this.parts = parts;
    highestAsked = PrintedNumbers.highestAsked(parts);
  }

  /** Joins what is no item to the item before it. */
  static void join(List<Part> parts) {
    new Sequence(parts).join();
  }

  /**
   * Tells answers that follow the questions without a word, numbered from 1 anew: of the second row
   * most ask nothing.
   */
  static void tellAnswers(List<Part> parts) {
    int start = 1;
    while (start < parts.size()
        && !(PrintedNumbers.first(parts.get(start).numbers()) == 1
            && parts.get(start).kind() == Kind.QUESTION)) {
      start++;
    }
    List<Part> second = parts.subList(Math.min(start, parts.size()), parts.size());
    long asking = second.stream().filter(part -> part.text().indexOf('?') >= 0).count();
    boolean areQuestions = parts.stream().allMatch(part -> part.kind() == Kind.QUESTION);
    if (areQuestions && !second.isEmpty() && asking * 2 < second.size()) {
      second.replaceAll(part -> new Part(Kind.ANSWER, part.numbers(), part.words()));
    }
  }

  private void join() {
    boolean isAmongCells = false;
    for (int i = 1; i < parts.size(); ) {
      Part before = parts.get(i - 1);
      Part part = parts.get(i);
      if (before.kind() == Kind.ANSWER) {
        answered.addAll(PrintedNumbers.all(before.numbers()));
      }
      boolean isRow = before.kind() == part.kind() && ONE_NUMBER.matcher(part.numbers()).matches();
      boolean isMark = isRow && isMark(before, part);
      boolean isCell =
          isRow && !isMark && part.kind() == Kind.ANSWER && isCell(before, part, isAmongCells);
      isAmongCells = isCell;
      if (isMark) {
        Block marked = Part.called(before.words(), part.numbers(), before.text().length());
        parts.set(i - 1, before.with(Part.joined(marked, part.words())));
        parts.remove(i);
      } else if (isCell) {
        Block cell = Part.joined(Block.text(part.numbers(), List.of()), part.words());
        parts.set(i - 1, before.with(Part.joined(before.words(), cell)));
        parts.remove(i);
      } else {
        i++;
      }
    }
  }

  /** Whether the number is the mark of a note inside a sentence. */
  private static boolean isMark(Part before, Part part) {
    boolean rises = PrintedNumbers.first(part.numbers()) > PrintedNumbers.last(before.numbers());
    return !rises && GOES_ON.matcher(part.text()).matches();
  }

  private boolean isCell(Part before, Part part, boolean isAmongCells) {
    int number = PrintedNumbers.first(part.numbers());
    int last = PrintedNumbers.last(before.numbers());
    boolean isLost = part.text().isBlank() && number < last;
    boolean isFar =
        highestAsked > 0 && number > highestAsked + PrintedNumbers.LARGEST_GAP && number > last + 1;
    boolean isShort =
        part.text().chars().filter(Character::isLetter).count() < SHORTEST_ITEM
            && !SENTENCE.matcher(part.text()).matches();
    boolean isOut = answered.contains(number) || (isAmongCells && number > last + 1);
    return isFar || isLost || (isShort && isOut) || (isAmongCells && part.text().isBlank());
  }
}
