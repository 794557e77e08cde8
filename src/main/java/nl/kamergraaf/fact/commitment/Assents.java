package nl.kamergraaf.fact.commitment;

import java.util.List;
import java.util.regex.Pattern;
import nl.kamergraaf.text.Sentences;
import nl.kamergraaf.text.WordTable;

/**
 * Tells the answers that promise by consent, such as {@code Ja, daartoe ben ik bereid}: what they
 * promise stands in the question, so that they are promises only where that asks to inform
 * parliament or to look into a matter. Thread-safe.
 */
final class Assents {
  private static final String BY_WILL = "bereid";

  private record Assent(boolean byWill, Pattern sentence) {}

  private final WordClasses classes = new WordClasses();
  private final List<Assent> assents =
      WordTable.of(getClass(), "assents.txt").columns().stream()
          .map(row -> new Assent(row.get(0).equals(BY_WILL), WordClasses.pattern(row.get(1))))
          .toList();
  private final List<Sequence> requests =
      List.of("asks parliament inform", "asks inform parliament", "asks investigate").stream()
          .map(names -> Sequence.of(names, classes))
          .toList();

  /** Whether a sentence consents to a promise that a question asks for. */
  boolean promises(String sentence, List<String> questions) {
    return assents.stream()
        .filter(assent -> assent.sentence().matcher(sentence).matches())
        .anyMatch(assent -> questions.stream().anyMatch(question -> asked(question, assent)));
  }

  private boolean asked(String question, Assent assent) {
    return Sentences.of(question).stream()
        .map(span -> question.substring(span.start(), span.end()))
        .filter(sentence -> sentence.length() <= Grammar.LONGEST_SENTENCE)
        .filter(sentence -> !assent.byWill() || sentence.contains(BY_WILL))
        .map(sentence -> classes.new In(sentence))
        .anyMatch(words -> requests.stream().anyMatch(request -> request.fits(words)));
  }
}
