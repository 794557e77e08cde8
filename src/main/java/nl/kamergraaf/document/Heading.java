package nl.kamergraaf.document;

import java.util.Objects;
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

  private static final String OF_QUESTION =
      "(?:[Oo]p\\s+)?(?:de\\s+)?(?:(?:deel)?[Vv]ra(?:ag|gen)\\s*)?(?:nrs?\\.\\s*)?";

  /** "Antwoord op vraag 1 (mede namens de Minister van Financiën)". */
  private static final String ASIDE = "(?:\\s*\\([^()\\d][^()]{0,160}\\))?";

  private static final Pattern QUESTION =
      Pattern.compile(
          "(?:(?:Deelv|V)ra(?:ag|gen)|VRA(?:AG|GEN))\\s*(?:nrs?\\.\\s*)?("
              + NumberList.GRAMMAR
              + ")\\s*[.:]?|(?:Vraag|VRAAG)\\s*[.:]?");
  private static final Pattern ANSWER =
      Pattern.compile(
          "(?:Antwoord(?:en)?|Nadere? [Aa]ntwoord(?:en)?|ANTWOORD(?:EN)?)\\s*"
              + OF_QUESTION
              + "("
              + NumberList.GRAMMAR
              + ")?"
              + ASIDE
              + "\\s*[.:]?");

  /** Other words for an answer, which say so only with a number. */
  private static final Pattern REACTION =
      Pattern.compile(
          "(?:Reactie|Beantwoording)\\s*" + OF_QUESTION + "(" + NumberList.GRAMMAR + ")\\s*[.:]?");

  /** A heading and what it heads in one paragraph: "Vraag 2: Klopt dat?", "Antwoord: Ja.". */
  private static final Pattern RUN_IN =
      Pattern.compile(
          "((?:Vra(?:ag|gen)|Antwoord(?:en)?)\\s*"
              + OF_QUESTION
              + "(?:"
              + NumberList.GRAMMAR
              + ")(?:\\s*[.:]|(?=\\s+\\p{Lu}))|(?:Vraag|Antwoord)\\s*:)\\s+(?=[\\p{Lu}«‘“\"'])(.+)",
          Pattern.DOTALL);

  private static final Pattern NOTICE = Pattern.compile("(?:Nadere )?Mededeling\\s*:?");
  private static final Pattern EXPLANATION =
      Pattern.compile("Toelichting\\s*(:?)\\s*(.*)", Pattern.DOTALL);

  /** Reads a paragraph that may be a heading, or begin with one. */
  static Optional<Heading> of(String paragraph) {
    return ofLine(paragraph).or(() -> runIn(paragraph.strip()));
  }

  /** Reads a line that may be a heading and nothing else. */
  static Optional<Heading> ofLine(String printed) {
    String line = Misprints.mended(printed.strip());
    return alone(line).or(() -> explanation(line));
  }

  private static Optional<Heading> alone(String line) {
    return match(Kind.QUESTION, QUESTION, line)
        .or(() -> match(Kind.ANSWER, ANSWER, line))
        .or(() -> match(Kind.ANSWER, REACTION, line))
        .or(
            () ->
                NOTICE.matcher(line).matches()
                    ? Optional.of(new Heading(Kind.NOTICE, "", ""))
                    : Optional.empty());
  }

  private static Optional<Heading> match(Kind kind, Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    return matcher.matches()
        ? Optional.of(new Heading(kind, Objects.requireNonNullElse(matcher.group(1), ""), ""))
        : Optional.empty();
  }

  private static Optional<Heading> explanation(String line) {
    Matcher explanation = EXPLANATION.matcher(line);
    return explanation.matches()
            && (!explanation.group(1).isEmpty() || explanation.group(2).isEmpty())
        ? Optional.of(new Heading(Kind.EXPLANATION, "", explanation.group(2)))
        : Optional.empty();
  }

  private static Optional<Heading> runIn(String line) {
    Matcher heading = RUN_IN.matcher(line);
    return heading.matches()
        ? alone(heading.group(1)).map(h -> new Heading(h.kind(), h.numbers(), heading.group(2)))
        : Optional.empty();
  }
}
