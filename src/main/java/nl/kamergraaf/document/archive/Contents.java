package nl.kamergraaf.document.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamergraaf.document.Composition;
import nl.kamergraaf.document.NoteCall;
import nl.kamergraaf.document.archive.Part.Kind;

/**
 * The parts of a paper with their notes: those that conversion left in the text lifted out of it,
 * and their marks found again. The notes of a paper without an answer are all called in its
 * questions.
 */
final class Contents {
  private final List<Part> questions;
  private final List<Part> others;
  private final List<Note> notesOfQuestions;
  private final List<Note> notesOfOthers;

  Contents(List<Part> parts, List<Note> ofQuestions, List<Note> ofAnswers) {
    int end = 0;
    while (end < parts.size() && parts.get(end).kind() == Kind.QUESTION) {
      end++;
    }
    questions = new ArrayList<>(parts.subList(0, end));
    others = new ArrayList<>(parts.subList(end, parts.size()));
    notesOfQuestions = new ArrayList<>(ofQuestions);
    notesOfOthers = new ArrayList<>(ofAnswers);
    NotesInText.lift(questions, notesOfQuestions);
    NotesInText.lift(others, notesOfOthers);
    NotesInText.liftWhole(others, notesOfOthers);
    LostMarks.putBack(questions, notesOfQuestions);
    LostMarks.putBack(others, notesOfOthers);
    LostMarks.find(questions, notesOfQuestions);
    LostMarks.find(others, notesOfOthers);
    LostMarks.find(questions, strays());
  }

  /** Notes below the answers of which the questions alone may have the mark. */
  private List<Note> strays() {
    Set<String> called =
        others.stream()
            .flatMap(part -> part.words().calls().stream())
            .map(NoteCall::label)
            .collect(Collectors.toSet());
    Set<String> own = notesOfQuestions.stream().map(Note::label).collect(Collectors.toSet());
    return notesOfOthers.stream()
        .filter(note -> !called.contains(note.label()) && !own.contains(note.label()))
        .toList();
  }

  /** Adds all of it to a document. */
  void addTo(Composition document) {
    questions.forEach(part -> document.question(part.numbers(), part.words()));
    for (Part part : others) {
      switch (part.kind()) {
        case QUESTION -> document.question(part.numbers(), part.words());
        case ANSWER -> document.answer(part.numbers(), part.words());
        case REMARK -> document.remark(part.words());
      }
    }
    notesOfQuestions.forEach(note -> document.footnote(note.label(), note.words()));
    notesOfOthers.forEach(note -> document.footnote(note.label(), note.words()));
  }
}
