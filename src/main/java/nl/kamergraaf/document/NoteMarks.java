package nl.kamergraaf.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which note each mark in the text of a document stands for.
 *
 * <p>Labels are printed twice where the notes of the answers are numbered from 1 anew, and where a
 * table has notes of its own. As many marks as notes of one label stand for them in the order of
 * printing. Otherwise, where all answers stand below all questions and the notes begin anew once, a
 * mark below the questions is that of the second run if the label is in it; all others are those of
 * the first note with the label. Immutable.
 */
public final class NoteMarks {
  private record Mark(NoteCall call, boolean isBelowQuestions) {}

  private final Map<NoteCall, Footnote> notes = new HashMap<>();

  private NoteMarks() {}

  /** The marks of a document. */
  public static NoteMarks of(ParliamentaryDocument document) {
    NoteMarks marks = new NoteMarks();
    Map<String, List<Footnote>> labelled = new HashMap<>();
    document.footnotes().forEach(note -> put(labelled, note.label(), note));
    Set<Footnote> second = secondRun(document.footnotes());
    marksByLabel(document.items())
        .forEach(
            (label, calls) -> marks.join(calls, labelled.getOrDefault(label, List.of()), second));
    return marks;
  }

  /** The note that a mark stands for; empty where the document has none with its label. */
  public Optional<Footnote> note(NoteCall call) {
    return Optional.ofNullable(notes.get(call));
  }

  private void join(List<Mark> marks, List<Footnote> candidates, Set<Footnote> second) {
    boolean isPaired = marks.size() == candidates.size();
    for (int i = 0; i < marks.size() && !candidates.isEmpty(); i++) {
      Mark mark = marks.get(i);
      Footnote first = candidates.getFirst();
      notes.put(
          mark.call(),
          isPaired
              ? candidates.get(i)
              : candidates.stream()
                  .filter(note -> mark.isBelowQuestions() && second.contains(note))
                  .findFirst()
                  .orElse(first));
    }
  }

  private static Map<String, List<Mark>> marksByLabel(List<Item> items) {
    boolean isHalved = isHalved(items);
    Map<String, List<Mark>> marks = new LinkedHashMap<>();
    boolean isBelow = false;
    for (Item item : items) {
      isBelow |= item instanceof Item.Answer;
      for (NoteCall call : item.calls()) {
        put(marks, call.label(), new Mark(call, isHalved && isBelow));
      }
    }
    return marks;
  }

  /** Whether no question stands below an answer. */
  private static boolean isHalved(List<Item> items) {
    boolean isBelow = false;
    for (Item item : items) {
      if (isBelow && item instanceof Item.Question) {
        return false;
      }
      isBelow |= item instanceof Item.Answer;
    }
    return true;
  }

  /** The notes from where their labels begin anew; none where that happens not once. */
  private static Set<Footnote> secondRun(List<Footnote> notes) {
    List<Integer> starts = new ArrayList<>();
    Set<String> run = new HashSet<>();
    for (int i = 0; i < notes.size(); i++) {
      if (!run.add(notes.get(i).label())) {
        starts.add(i);
        run = new HashSet<>(Set.of(notes.get(i).label()));
      }
    }
    return starts.size() == 1
        ? new HashSet<>(notes.subList(starts.getFirst(), notes.size()))
        : Set.of();
  }

  private static <T> void put(Map<String, List<T>> lists, String label, T one) {
    lists.computeIfAbsent(label, none -> new ArrayList<>()).add(one);
  }
}
