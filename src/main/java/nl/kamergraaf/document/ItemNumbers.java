package nl.kamergraaf.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Where questions and answers begin in a document that numbers them without a word: {@code 1} alone
 * on a line or before the first word; below {@code Antwoord}, where all answers stand below all
 * questions, {@code 1}, {@code 2 en 3}, {@code 4 t/m 6}.
 *
 * <p>Works on the lines of a plain text and on the paragraphs of any other form alike. The numbers
 * rise, which tells them from the cells of a table and from notes; where they begin anew at 1, the
 * notes of that part begin. Linear but for the look-ahead at a new start.
 */
public final class ItemNumbers {

  /**
   * A question or an answer that begins at a line.
   *
   * @param isAnswer whether it is an answer
   * @param numbers the numbers of the questions that it is or answers
   * @param words where its words begin in the line; the line's length if it holds the number only
   */
  public record Start(boolean isAnswer, List<Integer> numbers, int words) {}

  /** So many numbers may be missing between two questions. */
  private static final int LARGEST_GAP = 3;

  private final List<String> lines;
  private final Surroundings around;
  private final Halves halves;
  private final boolean[] sentences;
  private final Map<Integer, Start> starts = new HashMap<>();
  private int highest;
  private int endOfQuestions;
  private int endOfAnswers;

  private ItemNumbers(List<String> lines) {
    this.lines = lines;
    around = new Surroundings(lines);
    halves = Halves.of(lines);
    sentences = Halves.goesOn(lines);
    endOfQuestions = halves.answers();
    endOfAnswers = lines.size();
    readQuestions();
    if (areAnswersBelow() && !halves.isNotice() && !areAnswersHeaded()) {
      readAnswers();
    }
  }

  /**
   * Finds them.
   *
   * @param lines the lines or paragraphs; empty where one is no text of the document: a note, page
   *     furniture
   */
  public static ItemNumbers in(List<String> lines) {
    return new ItemNumbers(lines);
  }

  /** What begins at a line. */
  public Optional<Start> at(int line) {
    return Optional.ofNullable(starts.get(line));
  }

  /** Whether all answers, or the notice, stand below all questions. */
  public boolean areAnswersBelow() {
    return halves.areTwo(lines.size());
  }

  /** Where the questions begin, below the sentence that names who asks. */
  public int questions() {
    return halves.questions();
  }

  /** Where the part with the answers begins; the number of lines if there is none. */
  public int answers() {
    return halves.answers();
  }

  /** Whether a line is of the sentence that names the answerers below the questions. */
  boolean isReply(int line) {
    return line >= halves.answers() && line < halves.content();
  }

  boolean isNotice() {
    return halves.isNotice();
  }

  /** Whether a line goes on with the sentence above it that names who asks or who answers. */
  public boolean isOfSentence(int line) {
    return line != halves.questions()
        && (line < halves.questions() || isReply(line))
        && sentences[line];
  }

  /** Whether words begin at a line that can't go on with the sentence above it. */
  public boolean isFirst(int line) {
    return line == halves.questions() || line == halves.answers() || line == halves.content();
  }

  /** The notes at the end of each part, below its last question or answer. */
  public List<NoteRun> notes() {
    return List.of(
        NoteRun.between(lines, endOfQuestions, halves.answers()),
        NoteRun.between(lines, endOfAnswers, lines.size()));
  }

  boolean areQuestionsNumbered() {
    return starts.values().stream().anyMatch(start -> !start.isAnswer());
  }

  private void readQuestions() {
    boolean areHeaded = false;
    for (int i = halves.questions(); i < halves.answers(); i++) {
      Heading heading = Heading.of(lines.get(i)).orElse(null);
      if (heading != null && heading.kind() == Heading.Kind.QUESTION) {
        areHeaded = true;
        NumberList.parse(heading.numbers(), OptionalInt.empty())
            .forEach(number -> highest = Math.max(highest, number));
      }
    }
    for (int i = halves.questions(); i < halves.answers(); i++) {
      if (!areHeaded && isQuestion(i)) {
        NumberLine line = NumberLine.of(lines.get(i), highest + 1).orElseThrow();
        starts.put(i, new Start(false, line.numbers(), line.words()));
        highest = line.numbers().getLast();
      } else if ((highest > 0 || areAnswersBelow())
          && around.isNewStart(i, halves.answers(), highest + 1, areAnswersBelow())) {
        endOfQuestions = i;
        return;
      }
    }
  }

  private boolean isQuestion(int index) {
    int due = highest + 1;
    NumberLine line = NumberLine.of(lines.get(index), due).orElse(null);
    if (line == null || !line.isRow() || around.isAwaited(index)) {
      return false;
    }
    if (line.first() != due) {
      return line.isAlone()
          && line.first() > due
          && line.first() <= due + LARGEST_GAP
          && due > 1
          && around.isBetweenSentences(index);
    }
    if (line.isAlone()) {
      return !around.isCell(index);
    }
    boolean isNote = around.isCalled(due, index) && lines.get(index).indexOf('?') < 0;
    return (line.isMarked() && !isNote)
        || (around.endsAbove(index) && (due > 1 || isFirstText(index)));
  }

  private boolean isFirstText(int index) {
    int above = around.above(index);
    return above < halves.questions() || above < 0;
  }

  private void readAnswers() {
    Set<Integer> answered = new HashSet<>();
    int last = 0;
    boolean isRunIn = false;
    for (int i = halves.content(); i < lines.size(); i++) {
      int due = due(answered);
      NumberLine line = NumberLine.of(lines.get(i), due).orElse(null);
      if (line != null
          && isAnswer(i, line, due, last, isRunIn)
          && line.numbers().stream().noneMatch(answered::contains)) {
        isRunIn |= !line.isAlone();
        starts.put(i, new Start(true, line.numbers(), line.words()));
        answered.addAll(line.numbers());
        last = line.first();
      } else if (around.isNewStart(i, lines.size(), due, false)) {
        endOfAnswers = i;
        return;
      }
    }
  }

  private boolean isAnswer(int index, NumberLine line, int due, int last, boolean isRunIn) {
    boolean fits = line.first() > last && line.numbers().getLast() <= Math.max(highest, 1);
    if (!fits || around.isAwaited(index)) {
      return false;
    }
    if (!line.isAlone()) {
      boolean isFirst = around.above(index) < halves.content();
      return line.first() == due && (isFirst || (isRunIn && around.endsAbove(index)));
    }
    return line.first() == due ? !around.isCell(index) : around.isBetweenSentences(index);
  }

  private static int due(Set<Integer> answered) {
    int due = 1;
    while (answered.contains(due)) {
      due++;
    }
    return due;
  }

  private boolean areAnswersHeaded() {
    return lines.subList(halves.answers(), lines.size()).stream()
        .anyMatch(
            line ->
                Heading.of(line)
                    .filter(heading -> heading.kind() == Heading.Kind.ANSWER)
                    .filter(heading -> !heading.numbers().isEmpty())
                    .isPresent());
  }
}
