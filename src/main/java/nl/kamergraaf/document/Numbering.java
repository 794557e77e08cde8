package nl.kamergraaf.document;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a document tells its questions apart.
 *
 * <p>Official prints head each with "Vraag 1"; texts as members send them in number the paragraphs,
 * or put one question a paragraph without any number.
 */
enum Numbering {
  /** Each under a heading "Vraag 1". */
  HEADED,
  /** Each begins with its number, alone on a line or before the first word. */
  LEADING_NUMBER,
  /** Each a paragraph, unnumbered. */
  PARAGRAPHS,
  /** There are none to tell apart: a notice, or an answer given as a letter. */
  ABSENT;

  private static final Pattern LEADING =
      Pattern.compile("(\\d{1,3})(?:[.)]\\s*|\\s+|$)(.*)", Pattern.DOTALL);

  /** How the blocks of a document do it. */
  static Numbering of(List<Block> blocks) {
    if (isHeaded(blocks, Heading.Kind.QUESTION)) {
      return HEADED;
    }
    if (blocks.stream().anyMatch(block -> leading(block.text(), 1).isPresent())) {
      return LEADING_NUMBER;
    }
    return isReply(blocks) && !isHeaded(blocks, Heading.Kind.ANSWER) ? ABSENT : PARAGRAPHS;
  }

  /**
   * Where the words of a question begin that starts with the number that is due, or empty if it
   * does not.
   */
  static OptionalInt leading(String paragraph, int due) {
    Matcher matcher = LEADING.matcher(paragraph);
    boolean starts =
        matcher.matches()
            && Integer.parseInt(matcher.group(1)) == due
            && isSentence(matcher.group(2));
    return starts ? OptionalInt.of(matcher.start(2)) : OptionalInt.empty();
  }

  /** Whether words begin as a question does, or as the first of its parts: "a. Wat kost dit?". */
  private static boolean isSentence(String words) {
    return words.isEmpty()
        || words.matches("(?s)a[.)]\\s.*")
        || Character.isUpperCase(words.charAt(0))
        || "«‘“\"'".indexOf(words.charAt(0)) >= 0;
  }

  private static boolean isHeaded(List<Block> blocks, Heading.Kind kind) {
    return blocks.stream()
        .anyMatch(
            block ->
                Heading.of(block.text()).filter(heading -> heading.kind() == kind).isPresent());
  }

  private static boolean isReply(List<Block> blocks) {
    return blocks.stream()
        .anyMatch(
            block ->
                HeadLine.of(block.text())
                    .filter(line -> line.kind() == HeadLine.Kind.REPLYING)
                    .isPresent());
  }
}
