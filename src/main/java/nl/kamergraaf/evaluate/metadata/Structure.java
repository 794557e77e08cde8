package nl.kamergraaf.evaluate.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kamergraaf.document.Item;
import nl.kamergraaf.document.Metadata;
import nl.kamergraaf.document.NoteCall;
import nl.kamergraaf.document.ParliamentaryDocument;

/**
 * Compares the numbers of questions and answers with those that the archive counted, and both with
 * what such a paper must be: questions from 1 on without gaps, answers to questions that it has,
 * every note called.
 */
record Structure(ParliamentaryDocument paper, Metadata metadata, Compared compared) {

  void compare() {
    questions();
    answers();
    notes();
  }

  private void questions() {
    List<Integer> numbers =
        paper.questions().stream().flatMap(question -> question.numbers().stream()).toList();
    boolean isWhole = numbers.equals(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    String theirs = metadata.values("vragen/aantal").stream().findFirst().orElse("");
    boolean isCount = theirs.equals(Integer.toString(paper.questions().size()));
    compared.add(MetadataField.QUESTIONS, verdict(isWhole, isCount), numbers.toString(), theirs);
  }

  private static Verdict verdict(boolean isWhole, boolean isCount) {
    if (isWhole) {
      return isCount ? Verdict.AGREE : Verdict.PRINTED_SO;
    }
    return isCount ? Verdict.NUMBERS_LOST : Verdict.UNDECIDED;
  }

  private void answers() {
    Set<Integer> asked = new HashSet<>();
    paper.questions().forEach(question -> asked.addAll(question.numbers()));
    List<Integer> answered = new ArrayList<>();
    paper.answers().forEach(answer -> answered.addAll(answer.numbers()));
    String theirs = metadata.values("antwoorden/aantal").stream().findFirst().orElse("");
    if (answered.isEmpty() && (theirs.isEmpty() || theirs.equals("0"))) {
      return;
    }
    boolean isWhole =
        answered.size() == new HashSet<>(answered).size() && asked.equals(new HashSet<>(answered));
    boolean isCount = theirs.equals(Integer.toString(paper.answers().size()));
    compared.add(
        MetadataField.ANSWERS,
        verdict(isWhole, isCount),
        paper.answers().stream().map(Item.Answer::numbers).toList().toString(),
        theirs);
  }

  private void notes() {
    Set<String> labels = new HashSet<>();
    paper.footnotes().forEach(note -> labels.add(note.label()));
    Set<String> called = new HashSet<>();
    paper.items().forEach(item -> item.calls().stream().map(NoteCall::label).forEach(called::add));
    for (String label : labels) {
      compared.add(
          MetadataField.NOTES,
          called.contains(label) ? Verdict.AGREE : Verdict.NOT_PRINTED,
          called.contains(label) ? label : "",
          label);
    }
    for (String label : called) {
      if (!labels.contains(label)) {
        compared.add(MetadataField.NOTES, Verdict.UNDECIDED, label, "");
      }
    }
  }
}
