package nl.kamergraaf.fact.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Item;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.fact.AnswerReference;
import nl.kamergraaf.fact.Context;
import nl.kamergraaf.fact.Evidence;
import nl.kamergraaf.fact.Recogniser;

/**
 * Finds where an answer sends the reader to another: {@code Zie het antwoord op vraag 2}, {@code
 * zoals gemeld in de antwoorden op de vragen 3 en 4}. Only numbers of questions that the document
 * has count, and never the answer's own.
 */
public final class AnswerReferences implements Recogniser<AnswerReference> {
  private static final String NUMBERS =
      "(\\d{1,3}(?:(?:\\s*,\\s*(?:en\\s+)?|\\s+en\\s+|\\s+of\\s+)\\d{1,3})*(?:\\s+(?:t/m|tot en met)\\s+\\d{1,3})?)\\b";

  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?:\\b(?:antwoord(?:en)?|beantwoording)\\s+(?:hierboven\\s+)?(?:(?:op|van|bij|onder)\\s+)?(?:de\\s+)?vra(?:ag|gen)"
              + "|\\bzie\\s+(?:(?:ook|hiervoor|het|mijn|ons)\\s+){0,3}antwoord(?:en)?(?:\\s+op)?)\\s+"
              + NUMBERS
              + "(?!\\s*(?:en\\s+\\d+\\s+)?van\\s+(?:het\\s+lid|de\\s+leden))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER = Pattern.compile("((?:t/m|tot en met)\\s+)?(\\d{1,3})");

  @Override
  public List<AnswerReference> recognise(Context context) {
    Set<Integer> asked = new TreeSet<>();
    context.document().questions().forEach(question -> asked.addAll(question.numbers()));
    List<AnswerReference> references = new ArrayList<>();
    for (Item.Answer answer : context.document().answers()) {
      Passage passage = answer.passage();
      for (Matcher matcher = REFERENCE.matcher(passage.text()); matcher.find(); ) {
        Evidence words =
            Evidence.in(passage, matcher.start(), matcher.end(), "answer/reference", 0.95);
        numbers(matcher.group(1)).stream()
            .filter(number -> asked.contains(number) && !answer.numbers().contains(number))
            .forEach(number -> references.add(new AnswerReference(number, passage.place(), words)));
      }
    }
    return references;
  }

  private static Set<Integer> numbers(String printed) {
    TreeSet<Integer> numbers = new TreeSet<>();
    for (Matcher step = NUMBER.matcher(printed); step.find(); ) {
      int number = Integer.parseInt(step.group(2));
      int from = step.group(1) != null && !numbers.isEmpty() ? numbers.last() : number;
      for (int i = Math.min(from, number); i <= number; i++) {
        numbers.add(i);
      }
    }
    return numbers;
  }
}
