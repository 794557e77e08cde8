package nl.kamergraaf.evaluate.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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

  /** A number before a sentence, where an item could begin. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:^|(?<!\\b(?:nr|art|blz|pag|lid))[.?!»”)] )(\\d{1,2}(?:(?: ?, ?| e ?n |, en | ?t ?/ ?m"
              + " )\\d{1,2})*)[.)]? (?=[«“\"]?\\p{Lu})");

  /** What a scan makes of a raised 1, behind a word or a sentence, where no quotation is open. */
  private static final Pattern STROKE =
      Pattern.compile("^[^'‘’]*[\\p{L}?!.»”)] ?['’](?=[\\s,.;:?!)]|$)");

  /** A note that is still in the text, behind its last sentence. */
  private static final Pattern NOTE =
      Pattern.compile(
          "(?:^|[.?!»”)] )(?:[\\d'’*][.)]? )?(?:Zie |Kamerstuk|Aanhangsel|Handelingen|Ter"
              + " inzage)[^?]{0,160}$");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /**
   * The numbers of questions in rows, each from 1: a paper may hold the questions of several.
   *
   * @param missing the numbers that rows lack
   * @param areRising whether each row begins at 1, or lacks its first numbers and is the only one
   */
  private record Rows(Set<Integer> missing, boolean areRising) {
    static Rows of(List<Integer> numbers) {
      Set<Integer> missing = new TreeSet<>();
      boolean areRising = true;
      int last = 0;
      for (int i = 0; i < numbers.size(); i++) {
        int number = numbers.get(i);
        if (number <= last) {
          areRising &= number == 1 && i + 1 < numbers.size();
          last = 0;
        }
        for (int lost = last + 1; lost < number; lost++) {
          missing.add(lost);
        }
        last = number;
      }
      return new Rows(missing, areRising);
    }

    boolean areWhole() {
      return missing.isEmpty() && areRising;
    }
  }

  void compare() {
    questions();
    answers();
    notes();
  }

  private void questions() {
    List<Integer> numbers =
        paper.questions().stream().flatMap(question -> question.numbers().stream()).toList();
    String theirs = metadata.values("vragen/aantal").stream().findFirst().orElse("");
    boolean isCount = theirs.equals(Integer.toString(paper.questions().size()));
    Rows rows = Rows.of(numbers);
    boolean isPrinted = isPrinted(rows.missing(), item -> !(item instanceof Item.Answer));
    Verdict verdict =
        rows.areWhole()
            ? isCount ? Verdict.AGREE : Verdict.PRINTED_SO
            : !isPrinted && (isCount || rows.areRising())
                ? Verdict.NUMBERS_LOST
                : Verdict.UNDECIDED;
    compared.add(MetadataField.QUESTIONS, verdict, numbers.toString(), theirs);
  }

  private void answers() {
    Set<Integer> asked = new TreeSet<>();
    paper.questions().forEach(question -> asked.addAll(question.numbers()));
    List<Integer> answered = new ArrayList<>();
    paper.answers().forEach(answer -> answered.addAll(answer.numbers()));
    String theirs = metadata.values("antwoorden/aantal").stream().findFirst().orElse("");
    if (answered.isEmpty() && (theirs.isEmpty() || theirs.equals("0"))) {
      return;
    }
    Set<Integer> distinct = new TreeSet<>(answered);
    boolean isOnce = answered.size() == distinct.size();
    boolean isCount = theirs.equals(Integer.toString(paper.answers().size()));
    Set<Integer> unanswered = new TreeSet<>(asked);
    unanswered.removeAll(distinct);
    Set<Integer> unasked = new TreeSet<>(distinct);
    unasked.removeAll(asked);
    boolean isPrinted =
        isPrinted(unanswered, item -> !(item instanceof Item.Question))
            || isPrinted(unasked, item -> !(item instanceof Item.Answer));
    Verdict verdict =
        isOnce && asked.equals(distinct)
            ? isCount ? Verdict.AGREE : Verdict.PRINTED_SO
            : !isPrinted && (isCount || isOnce) ? Verdict.NUMBERS_LOST : Verdict.UNDECIDED;
    compared.add(
        MetadataField.ANSWERS,
        verdict,
        paper.answers().stream().map(Item.Answer::numbers).toList().toString(),
        theirs);
  }

  /**
   * Whether one of the numbers stands in front of a sentence, as that of an item that is not read.
   */
  private boolean isPrinted(Set<Integer> numbers, Predicate<Item> where) {
    return paper.items().stream()
        .filter(where)
        .flatMap(item -> LABEL.matcher(item.passage().text()).results())
        .flatMap(label -> DIGITS.matcher(label.group(1)).results())
        .anyMatch(digits -> numbers.contains(Integer.parseInt(digits.group())));
  }

  private void notes() {
    Set<String> labels = new HashSet<>();
    paper.footnotes().forEach(note -> labels.add(note.label()));
    Set<String> called = new HashSet<>();
    paper.items().forEach(item -> item.calls().stream().map(NoteCall::label).forEach(called::add));
    for (String label : labels) {
      boolean isCalled = called.contains(label);
      Verdict verdict =
          isCalled ? Verdict.AGREE : isMarked(label) ? Verdict.MISSED : Verdict.NOT_PRINTED;
      compared.add(MetadataField.NOTES, verdict, isCalled ? label : "", label);
    }
    boolean areNotesLeft = isAnywhere(NOTE);
    for (String label : called) {
      if (!labels.contains(label)) {
        Verdict verdict = areNotesLeft ? Verdict.UNDECIDED : Verdict.NOTE_LOST;
        compared.add(MetadataField.NOTES, verdict, label, "");
      }
    }
  }

  /** Whether something in the text may be the mark of the note: its label, or a lone stroke. */
  private boolean isMarked(String label) {
    String figure =
        "(?:(?<=[.?!»”]) ?|(?<=\\p{Ll}{3}))"
            + Pattern.quote(label)
            + "(?= ?$|[,;:?!)]|[ .](?!\\d))";
    return isAnywhere(STROKE) || isAnywhere(Pattern.compile(figure));
  }

  private boolean isAnywhere(Pattern pattern) {
    return paper.items().stream().anyMatch(item -> pattern.matcher(item.passage().text()).find());
  }
}
