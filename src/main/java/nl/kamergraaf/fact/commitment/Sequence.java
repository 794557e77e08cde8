package nl.kamergraaf.fact.commitment;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.text.Span;

/**
 * Classes of words that follow each other.
 *
 * @param steps the classes, in order
 */
record Sequence(List<Step> steps) {
  /** How far, in characters, a word may stand behind the one before. */
  private static final int REACH = 160;

  /**
   * One class of words.
   *
   * @param name the class
   * @param close whether no verb of the future may stand between it and the class before
   */
  record Step(String name, boolean close) {}

  Sequence {
    steps = List.copyOf(steps);
  }

  /** Reads class names with spaces between them. */
  static Sequence of(String names, WordClasses classes) {
    List<Step> steps = new ArrayList<>();
    for (String name : List.of(names.split(" ", -1))) {
      boolean close = name.startsWith("~");
      Step step = new Step(close ? name.substring(1) : name, close);
      if (!classes.has(step.name())) {
        throw new IllegalStateException("no class of words " + step.name());
      }
      steps.add(step);
    }
    return new Sequence(steps);
  }

  /** Whether the words of a sentence hold the sequence. */
  boolean fits(WordClasses.In words) {
    List<Span> reached = words.all(steps.getFirst().name());
    for (Step step : steps.subList(1, steps.size())) {
      if (reached.isEmpty()) {
        return false;
      }
      List<Span> before = reached;
      List<Span> barriers = step.close() ? words.all("passive") : List.of();
      reached =
          words.all(step.name()).stream().filter(word -> follows(before, word, barriers)).toList();
    }
    return !reached.isEmpty();
  }

  private static boolean follows(List<Span> reached, Span word, List<Span> barriers) {
    for (Span before : reached) {
      if (before.end() <= word.start()
          && word.start() - before.end() <= REACH
          && free(before, word, barriers)) {
        return true;
      }
    }
    return false;
  }

  private static boolean free(Span before, Span word, List<Span> barriers) {
    return barriers.stream()
        .noneMatch(barrier -> barrier.start() >= before.end() && barrier.end() <= word.start());
  }
}
