package nl.kamergraaf.sample;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Breaks text into lines of a width, each as full as it can be. */
final class LineBreaker {
  /** How wide a run is when set. */
  interface Measure {
    double widthOf(Run run);
  }

  private final Measure measure;
  private final Hyphenation hyphenation;
  private final double width;

  LineBreaker(Measure measure, Hyphenation hyphenation, double width) {
    this.measure = measure;
    this.hyphenation = hyphenation;
    this.width = width;
  }

  /** The lines of a paragraph; one that cannot be broken may be too long. */
  List<List<Run>> lines(List<Run> paragraph) {
    Deque<List<Run>> words = words(paragraph);
    List<List<Run>> lines = new ArrayList<>();
    List<Run> line = new ArrayList<>();
    while (!words.isEmpty()) {
      List<Run> word = words.removeFirst();
      if (fits(line, word)) {
        append(line, word);
        continue;
      }
      List<Run> rest = appendHead(line, word);
      if (line.isEmpty()) {
        line.addAll(word);
      } else {
        words.addFirst(rest);
      }
      lines.add(line);
      line = new ArrayList<>();
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  /** Words are what stands between spaces; a note mark belongs to the word that it follows. */
  private static Deque<List<Run>> words(List<Run> paragraph) {
    Deque<List<Run>> words = new ArrayDeque<>();
    List<Run> word = new ArrayList<>();
    for (Run run : paragraph) {
      String separator = "";
      for (String part : run.text().split(" ", -1)) {
        if (!separator.isEmpty() && !word.isEmpty()) {
          words.add(word);
          word = new ArrayList<>();
        }
        if (!part.isEmpty()) {
          word.add(new Run(run.style(), part));
        }
        separator = " ";
      }
    }
    if (!word.isEmpty()) {
      words.add(word);
    }
    return words;
  }

  private boolean fits(List<Run> line, List<Run> word) {
    List<Run> longer = new ArrayList<>(line);
    append(longer, word);
    return longer.stream().mapToDouble(measure::widthOf).sum() <= width;
  }

  private static void append(List<Run> line, List<Run> word) {
    Run first = word.getFirst();
    line.add(line.isEmpty() ? first : new Run(first.style(), " " + first.text()));
    line.addAll(word.subList(1, word.size()));
  }

  /** Puts as much of the word on the line as there is room for, and returns what is left of it. */
  private List<Run> appendHead(List<Run> line, List<Run> word) {
    Run first = word.getFirst();
    for (Hyphenation.Split split : hyphenation.splits(first.text())) {
      List<Run> head = List.of(new Run(first.style(), split.head()));
      if (fits(line, head)) {
        append(line, head);
        List<Run> rest = new ArrayList<>(word);
        rest.set(0, new Run(first.style(), split.tail()));
        return rest;
      }
    }
    return word;
  }
}
