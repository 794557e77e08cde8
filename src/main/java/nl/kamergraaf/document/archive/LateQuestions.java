package nl.kamergraaf.document.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.archive.Part.Kind;

/**
 * Puts questions that conversion read behind a notice, because they stand in the next column, among
 * the questions: {@code … enkele weken uitstel. Hoe vaak was dat? 4 Wie betaalt?}.
 */
final class LateQuestions {
  private LateQuestions() {}

  /** Moves them, where the notice is the only thing below the questions. */
  static void move(List<Part> parts) {
    int notice = parts.size() - 1;
    boolean isNotice =
        notice > 0
            && parts.get(notice).kind() == Kind.REMARK
            && parts.subList(0, notice).stream().allMatch(part -> part.kind() == Kind.QUESTION);
    if (!isNotice) {
      return;
    }
    Part remark = parts.get(notice);
    List<Part> found = questions(remark, last(parts.subList(0, notice)));
    if (found.isEmpty()) {
      return;
    }
    parts.set(notice, remark.with(found.removeFirst().words()));
    Part tail = found.removeFirst();
    if (tail.text().isEmpty() || parts.get(notice - 1).text().isEmpty()) {
      parts.removeIf(part -> part.kind() == Kind.QUESTION && part.text().isEmpty());
    }
    int end = parts.size() - 1;
    if (!tail.text().isEmpty() && end > 0) {
      Part before = parts.get(end - 1);
      parts.set(end - 1, before.with(Part.joined(before.words(), tail.words())));
    }
    parts.addAll(end, found);
  }

  private static int last(List<Part> questions) {
    return questions.stream()
        .filter(part -> !part.text().isEmpty())
        .mapToInt(part -> PrintedNumbers.last(part.numbers()))
        .max()
        .orElse(0);
  }

  /**
   * What is left of the notice, what goes on with the last question, and the questions; empty where
   * there are none.
   */
  private static List<Part> questions(Part remark, int last) {
    String text = remark.text();
    List<Part> found = new ArrayList<>();
    String numbers = "";
    int start = 0;
    int due = last + 1;
    for (Matcher label = PrintedNumbers.in(text); label.find(); ) {
      int first = Integer.parseInt(label.group(2));
      boolean isFirst = found.isEmpty() && first >= due && first <= due + 2;
      if (!(isFirst || (!found.isEmpty() && first == due)) || text.indexOf('?', label.end()) < 0) {
        continue;
      }
      if (found.isEmpty()) {
        int tail = asked(text, label.start());
        found.add(remark.with(remark.slice(0, tail)));
        found.add(new Part(Kind.QUESTION, "", remark.slice(tail, label.start())));
      } else {
        found.add(new Part(Kind.QUESTION, numbers, remark.slice(start, label.start())));
      }
      numbers = PrintedNumbers.together(label.group(1));
      start = label.end();
      due = PrintedNumbers.last(numbers) + 1;
    }
    if (!found.isEmpty()) {
      Block rest = remark.slice(start, text.length());
      found.add(new Part(Kind.QUESTION, numbers, rest));
    }
    return found;
  }

  /** Where the sentences begin, all of them questions, that end at an index. */
  private static int asked(String text, int end) {
    int start = end;
    while (start > 0 && text.substring(0, start).strip().endsWith("?")) {
      int sentence = text.substring(0, start).strip().length() - 1;
      while (sentence > 0 && ".?!)".indexOf(text.charAt(sentence - 1)) < 0) {
        sentence--;
      }
      start = sentence;
    }
    return start;
  }
}
