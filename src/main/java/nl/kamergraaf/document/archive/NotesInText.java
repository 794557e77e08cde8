package nl.kamergraaf.document.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.NoteCall;
import nl.kamergraaf.text.WordTable;

/**
 * Lifts notes out of the text: at the foot of a column of a scan, {@code … te voorkomen? 1 Zie
 * Agrarisch Dagblad van 11 mei jl.}, they came to stand behind the last words above them.
 *
 * <p>Where their label was read as a mark, it is the second mark of that label. Where it was not,
 * the words must look like a reference.
 */
final class NotesInText {
  /** The words by which a reference is known. */
  private static final Pattern REFERENCE =
      WordTable.of(NotesInText.class, "references.txt").pattern();

  /** A label behind a full sentence: a figure, or the stroke that a scan makes of a raised 1. */
  private static final Pattern LABEL =
      Pattern.compile("(?<=[.?!»”)] )(?:(\\d)[.)]?|['’*]) (?=[\\p{Lu}«“(])");

  /** A reference by its day, near the beginning: {@code Trouw van 16 oktober jl.} */
  private static final Pattern DATED =
      Pattern.compile(
          "[^?]{0,90}?\\b\\d{1,2}"
              + " ?(?:jan|feb|maart|apr|mei|juni|juli|aug|sep|okt|nov|dec)[^?]{0,60}|[^?]{0,90}\\bj\\.?"
              + " ?l\\.?[^?]{0,12}|[^?]{0,60}\\b(?:19|20)\\d{2}\\b[^?]{0,40}",
          Pattern.DOTALL);

  private static final Pattern ENDED = Pattern.compile("(?:^|.*[.?!»”)\\]'’])\\s*", Pattern.DOTALL);
  private static final int LONGEST = 500;

  private record Start(int at, int words, String label, boolean isMark) {}

  private NotesInText() {}

  /**
   * Takes the notes from the last part that has any.
   *
   * @param parts those of one section, in order; changed
   * @param notes what is known of its notes; those found are added
   */
  static void lift(List<Part> parts, List<Note> notes) {
    Set<String> called = new HashSet<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      Optional<Integer> from = begin(part, called, labels(notes));
      if (from.isPresent()) {
        parts.set(i, cut(part, from.get(), called, notes));
      }
      parts.get(i).words().calls().forEach(call -> called.add(call.label()));
    }
  }

  /**
   * Takes the notes that stand among the answers as answers, under a number that was answered
   * before: {@code 1 Nedergelegd op de bibliotheek.}
   */
  static void liftWhole(List<Part> parts, List<Note> notes) {
    Set<String> answered = new HashSet<>();
    for (Part part : List.copyOf(parts)) {
      String words = part.text().replaceFirst("^['’*] ?", "");
      boolean isNote =
          part.kind() == Part.Kind.ANSWER
              && !answered.add(part.numbers())
              && words.length() <= LONGEST
              && REFERENCE.matcher(words).lookingAt();
      if (isNote) {
        int from = part.text().length() - words.length();
        notes.add(new Note(part.numbers(), part.slice(from, part.text().length())));
        parts.remove(part);
      }
    }
  }

  private static Set<String> labels(List<Note> notes) {
    return notes.stream().map(Note::label).collect(Collectors.toSet());
  }

  private static Optional<Integer> begin(Part part, Set<String> above, Set<String> noted) {
    Block words = part.words();
    boolean isAsked = part.kind() == Part.Kind.QUESTION;
    Set<String> called = new HashSet<>(above);
    for (Start start : starts(words)) {
      String tail = words.text().substring(start.words());
      boolean isNoted = noted.contains(start.label());
      boolean isSecond = start.isMark() && called.contains(start.label());
      boolean isNote =
          !isNoted
              && tail.length() >= 3
              && tail.length() <= LONGEST
              && tail.indexOf('?') < 0
              && (isSecond
                  || REFERENCE.matcher(tail).lookingAt()
                  || (isAsked && DATED.matcher(tail).matches()));
      if (isNote) {
        return Optional.of(start.at());
      }
      if (start.isMark()) {
        called.add(start.label());
      }
    }
    return Optional.empty();
  }

  /** Where notes may begin: at a mark or a label behind a full sentence. */
  private static List<Start> starts(Block words) {
    String text = words.text();
    List<Start> starts = new ArrayList<>();
    for (NoteCall call : words.calls()) {
      if (call.offset() < text.length()
          && ENDED.matcher(text.substring(0, call.offset())).matches()) {
        starts.add(new Start(call.offset(), call.offset(), call.label(), true));
      }
    }
    for (Matcher label = LABEL.matcher(text); label.find(); ) {
      String number = label.group(1) == null ? "1" : label.group(1);
      starts.add(new Start(label.start(), label.end(), number, false));
    }
    starts.sort(Comparator.comparingInt(Start::at));
    return starts;
  }

  private static Part cut(Part part, int from, Set<String> above, List<Note> notes) {
    Block words = part.words();
    String text = words.text();
    List<Start> starts = starts(words).stream().filter(start -> start.at() >= from).toList();
    int last = 0;
    for (int i = 0; i < starts.size(); i++) {
      Start start = starts.get(i);
      int number = start.label().matches("\\d{1,2}") ? Integer.parseInt(start.label()) : 0;
      if (i > 0 && number != last + 1) {
        continue;
      }
      int end = end(starts, i, number, text.length());
      Block note = Part.slice(words, start.words(), end);
      notes.add(new Note(start.label(), new Block(Block.Role.TEXT, "", note.text(), List.of())));
      last = number;
    }
    List<NoteCall> calls = new ArrayList<>();
    Set<String> called = new HashSet<>(above);
    for (NoteCall call : words.calls()) {
      boolean isLabel = call.offset() >= from && called.contains(call.label());
      if (!isLabel && call.offset() <= from) {
        calls.add(call);
        called.add(call.label());
      }
    }
    return part.with(
        Part.slice(new Block(Block.Role.TEXT, "", text, calls, words.links()), 0, from));
  }

  private static int end(List<Start> starts, int index, int number, int length) {
    for (Start next : starts.subList(index + 1, starts.size())) {
      if (next.label().equals(Integer.toString(number + 1))) {
        return next.at();
      }
    }
    return length;
  }
}
