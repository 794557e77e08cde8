package nl.kamergraaf.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.document.Footnote;
import nl.kamergraaf.document.Item;
import nl.kamergraaf.document.ParliamentaryDocument;

/** Finds where a document contradicts itself. */
public final class SourceFaults {
  private SourceFaults() {}

  /** The faults of a document, each once; empty for nearly all documents. */
  public static List<SourceFault> in(DocumentFacts facts) {
    List<SourceFault> faults = new ArrayList<>();
    dates(facts.header()).ifPresent(faults::add);
    numbers(facts.document().items(), faults);
    notice(facts).ifPresent(faults::add);
    empty(facts.document()).ifPresent(faults::add);
    return List.copyOf(faults);
  }

  private static Optional<SourceFault> dates(HeaderFacts header) {
    Optional<LocalDate> submitted = header.submitted().map(Stated::value);
    return header
        .received()
        .map(Stated::value)
        .filter(received -> submitted.filter(received::isBefore).isPresent())
        .map(
            received ->
                new SourceFault(
                    SourceFault.Code.ANSWER_BEFORE_QUESTION,
                    "received %s, submitted %s".formatted(received, submitted.orElseThrow())));
  }

  private static void numbers(List<Item> items, List<SourceFault> faults) {
    Set<Integer> printed = new HashSet<>();
    Set<Integer> twice = new TreeSet<>();
    for (Item item : items) {
      if (item instanceof Item.Question question) {
        question.numbers().stream().filter(number -> !printed.add(number)).forEach(twice::add);
      }
    }
    if (!twice.isEmpty()) {
      faults.add(
          new SourceFault(
              SourceFault.Code.QUESTION_NUMBER_TWICE, "printed twice: question " + listed(twice)));
    }
    answers(items, printed, faults);
  }

  private static void answers(List<Item> items, Set<Integer> printed, List<SourceFault> faults) {
    Set<Integer> absent = new TreeSet<>();
    boolean isFound = false;
    for (Item item : items) {
      if (item instanceof Item.Answer answer
          && answer.numbers().stream().noneMatch(printed::contains)) {
        isFound = true;
        absent.addAll(answer.numbers());
      }
    }
    if (isFound) {
      faults.add(
          new SourceFault(
              SourceFault.Code.ANSWER_WITHOUT_QUESTION,
              absent.isEmpty()
                  ? "an answer without any question"
                  : "answered but not printed: question " + listed(absent)));
    }
  }

  private static Optional<SourceFault> notice(DocumentFacts facts) {
    boolean isNotice =
        facts.header().kind() == Kind.NOTICE || facts.header().kind() == Kind.POSTPONEMENT;
    long answers = facts.document().items().stream().filter(Item.Answer.class::isInstance).count();
    return isNotice && answers > 0
        ? Optional.of(
            new SourceFault(
                SourceFault.Code.ANSWER_IN_NOTICE, "a notice that prints answers: " + answers))
        : Optional.empty();
  }

  private static Optional<SourceFault> empty(ParliamentaryDocument document) {
    long count =
        Stream.concat(
                document.items().stream().map(Item::passage),
                document.footnotes().stream().map(Footnote::passage))
            .filter(passage -> passage.text().isEmpty())
            .count();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            new SourceFault(
                SourceFault.Code.NO_TEXT_PRINTED,
                "questions, answers or notes without any text: " + count));
  }

  private static String listed(Set<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
