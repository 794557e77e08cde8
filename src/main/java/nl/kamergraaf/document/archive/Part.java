package nl.kamergraaf.document.archive;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.NoteCall;

/**
 * A question, an answer or a remark of a paper.
 *
 * @param kind which of them
 * @param numbers the numbers of the questions that it is or answers, as printed; empty where none
 *     are
 * @param words what it says, with the marks of notes
 */
record Part(Kind kind, String numbers, Block words) {
  /** What a part is. */
  enum Kind {
    QUESTION,
    ANSWER,
    REMARK
  }

  Part with(Block more) {
    return new Part(kind, numbers, more);
  }

  String text() {
    return words.text();
  }

  /** The words between two indexes, without white space around them. */
  Block slice(int start, int end) {
    return slice(words, start, end);
  }

  static Block slice(Block words, int start, int end) {
    int from = start;
    int to = end;
    String text = words.text();
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    int origin = from;
    int last = to;
    List<NoteCall> calls =
        words.calls().stream()
            .filter(call -> call.offset() >= start && call.offset() <= end)
            .map(
                call ->
                    new NoteCall(
                        call.label(), Math.clamp(call.offset() - origin, 0, last - origin)))
            .toList();
    return new Block(Block.Role.TEXT, "", text.substring(from, to), calls);
  }

  /** The words with others behind them. */
  static Block joined(Block words, Block more) {
    String text =
        words.text().isEmpty()
            ? more.text()
            : more.text().isEmpty() ? words.text() : words.text() + " " + more.text();
    int origin = text.length() - more.text().length();
    List<NoteCall> calls = new ArrayList<>(words.calls());
    more.calls().forEach(call -> calls.add(new NoteCall(call.label(), origin + call.offset())));
    return new Block(Block.Role.TEXT, "", text, calls, words.links());
  }

  /** The words with a mark more. */
  static Block called(Block words, String label, int offset) {
    List<NoteCall> calls = new ArrayList<>(words.calls());
    calls.add(new NoteCall(label, offset));
    calls.sort((one, other) -> Integer.compare(one.offset(), other.offset()));
    return new Block(Block.Role.TEXT, "", words.text(), calls, words.links());
  }

  /** The words with some of them, from one index to another, written otherwise. */
  static Block replaced(Block words, int start, int end, String other) {
    int by = other.length() - (end - start);
    List<NoteCall> calls =
        words.calls().stream()
            .map(
                call ->
                    call.offset() < end
                        ? new NoteCall(call.label(), Math.min(call.offset(), start))
                        : new NoteCall(call.label(), call.offset() + by))
            .toList();
    String text = words.text().substring(0, start) + other + words.text().substring(end);
    return new Block(Block.Role.TEXT, "", text, calls);
  }
}
