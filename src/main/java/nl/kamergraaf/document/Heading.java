package nl.kamergraaf.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that says what comes below it, such as {@code Vraag 3, 4 en 5} or {@code Antwoord op vraag
 * 2:}.
 *
 * @param kind what comes below
 * @param numbers the question numbers as printed, empty where none are
 * @param rest what the line goes on to say behind the heading itself
 */
record Heading(Kind kind, String numbers, String rest) {

  /** What a heading announces. */
  enum Kind {
    QUESTION,
    ANSWER,
    NOTICE,
    EXPLANATION
  }

  private static final Pattern QUESTION =
      Pattern.compile(
          "(?:Deel)?[Vv]ra(?:ag|gen)\\s*(" + NumberList.GRAMMAR + ")\\s*[.:]?|Vraag\\s*[.:]?");
  private static final Pattern ANSWER =
      Pattern.compile(
          "(?:Nader )?[Aa]ntwoord(?:en)?\\s*(?:(?:op\\s+)?(?:de\\s+)?(?:deel)?vra(?:ag|gen)\\s*)?("
              + NumberList.GRAMMAR
              + ")?\\s*[.:]?");
  private static final Pattern NOTICE = Pattern.compile("(?:Nadere )?Mededeling\\s*:?");
  private static final Pattern EXPLANATION =
      Pattern.compile("Toelichting\\s*(:?)\\s*(.*)", Pattern.DOTALL);

  /** Reads a paragraph that may be a heading. */
  static Optional<Heading> of(String paragraph) {
    String line = paragraph.strip();
    Matcher question = QUESTION.matcher(line);
    if (question.matches()) {
      String numbers = question.group(1);
      return Optional.of(new Heading(Kind.QUESTION, numbers == null ? "" : numbers, ""));
    }
    Matcher answer = ANSWER.matcher(line);
    if (answer.matches()) {
      String numbers = answer.group(1);
      return Optional.of(new Heading(Kind.ANSWER, numbers == null ? "" : numbers, ""));
    }
    if (NOTICE.matcher(line).matches()) {
      return Optional.of(new Heading(Kind.NOTICE, "", ""));
    }
    Matcher explanation = EXPLANATION.matcher(line);
    if (explanation.matches()
        && (!explanation.group(1).isEmpty() || explanation.group(2).isEmpty())) {
      return Optional.of(new Heading(Kind.EXPLANATION, "", explanation.group(2)));
    }
    return Optional.empty();
  }
}
