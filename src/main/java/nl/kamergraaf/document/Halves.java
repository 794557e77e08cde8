package nl.kamergraaf.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the questions of a document begin and, in prints that put all answers below all questions,
 * where those begin: prints of before 2010 say {@code Antwoord}, then {@code Antwoord van …
 * (Ontvangen …)}, then {@code 1}, {@code 2 en 3}. Indexes of lines or paragraphs.
 *
 * @param questions where the questions begin, below the sentence that names who asks
 * @param answers where the part with the answers or the notice begins; the number of lines where
 *     each answer stands below its question
 * @param content where the words of that part begin, below the sentence that names who answers
 * @param isNotice whether the part is a notice
 */
record Halves(int questions, int answers, int content, boolean isNotice) {
  /** The sentence that names who asks or who answers is at most so many lines long. */
  private static final int LONGEST_SENTENCE = 16;

  private static final Pattern REPLY =
      Pattern.compile(
          "(?:Nadere? |Nadere"
              + " )?(?:[Aa]ntwoord(?:en)?|[Mm]ededeling)\\s+van\\s+(?:(?:de\\s+heer|mevrouw|mevr\\.|mw\\.)\\s+[^(.]{2,50}?,?\\s+|de\\s+)?(?:vice-?)?(?:min\\p{L}{2,3}ter|minst[er]{2}|staat\\p{L}{2,5}ret\\p{L}{2,4}s).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern END =
      Pattern.compile("\\b(?:ingezonden|ontvangen)\\b[^)]*\\d{4}", Pattern.CASE_INSENSITIVE);

  /** The halves of these lines; those that are no text of the document are empty. */
  static Halves of(List<String> lines) {
    int from = endOfHead(lines);
    int answers = from;
    boolean anyText = false;
    while (answers < lines.size() && !(anyText && opens(lines.get(answers)))) {
      anyText |= !lines.get(answers++).isBlank();
    }
    if (answers == lines.size() || isAlternating(lines, answers)) {
      return new Halves(from, lines.size(), lines.size(), false);
    }
    int reply = answers;
    while (reply < lines.size() && (lines.get(reply).isBlank() || isBare(lines.get(reply)))) {
      reply++;
    }
    boolean isNamed = reply < lines.size() && isReply(lines.get(reply));
    int content = isNamed ? endOfSentence(lines, reply) : answers + 1;
    return new Halves(from, answers, content, isNotice(lines.get(answers)));
  }

  /** Whether all answers stand below all questions. */
  boolean areTwo(int lines) {
    return answers < lines;
  }

  /** Whether a line goes on with the sentence above it that names who asks or who answers. */
  static boolean[] goesOn(List<String> lines) {
    boolean[] goesOn = new boolean[lines.size()];
    for (int i = 0; i < lines.size(); ) {
      if (lines.get(i).isBlank() || !isSentence(lines.get(i))) {
        i++;
        continue;
      }
      int end = endOfSentence(lines, i);
      for (int line = i + 1; line < end; line++) {
        goesOn[line] = true;
      }
      i = end;
    }
    return goesOn;
  }

  private static boolean isSentence(String line) {
    return HeadLine.of(line)
        .map(HeadLine::kind)
        .filter(kind -> kind == HeadLine.Kind.ASKING || kind == HeadLine.Kind.REPLYING)
        .isPresent();
  }

  private static int endOfHead(List<String> lines) {
    int end = 0;
    for (int i = 0; i < lines.size(); ) {
      Optional<HeadLine.Kind> kind = HeadLine.of(lines.get(i)).map(HeadLine::kind);
      if (isSentence(lines.get(i))) {
        end = endOfSentence(lines, i);
        i = end;
      } else if (end > 0 && !lines.get(i).isBlank() && kind.isEmpty()) {
        return end;
      } else {
        i++;
      }
    }
    return end;
  }

  /** Where the lines end that make one sentence with the day on which it was sent or received. */
  private static int endOfSentence(List<String> lines, int start) {
    StringBuilder text = new StringBuilder();
    for (int i = start; i < Math.min(lines.size(), start + LONGEST_SENTENCE); i++) {
      text.append(lines.get(i)).append(' ');
      if (END.matcher(text).find() && isBalanced(text)) {
        return i + 1;
      }
    }
    return start + 1;
  }

  private static boolean isBalanced(CharSequence text) {
    return text.chars().map(c -> c == '(' ? 1 : c == ')' ? -1 : 0).sum() <= 0;
  }

  private static boolean opens(String line) {
    return isBare(line) || isReply(line);
  }

  /** Whether a line begins the sentence that names who answers. */
  static boolean isReply(String line) {
    return REPLY.matcher(line).matches();
  }

  private static boolean isNotice(String line) {
    return line.strip().matches("(?s)(?:Nadere )?[Mm]ededeling.*");
  }

  /** Whether a line is a heading "Antwoord" or "Mededeling" without a number. */
  private static boolean isBare(String line) {
    return Heading.ofLine(line)
        .filter(
            heading ->
                heading.kind() == Heading.Kind.NOTICE
                    || (heading.kind() == Heading.Kind.ANSWER && heading.numbers().isEmpty()))
        .isPresent();
  }

  /** Whether questions follow below the first answer. */
  private static boolean isAlternating(List<String> lines, int answers) {
    List<String> below = lines.subList(answers + 1, lines.size());
    return below.stream()
        .anyMatch(
            line ->
                isBare(line)
                    || Heading.of(line)
                        .filter(heading -> heading.kind() == Heading.Kind.QUESTION)
                        .isPresent());
  }
}
