package nl.kamergraaf.document;

import java.util.List;

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

  /** How the blocks of a document do it. */
  static Numbering of(List<Block> blocks, ItemNumbers items) {
    if (isHeaded(blocks, Heading.Kind.QUESTION)) {
      return HEADED;
    }
    if (items.areQuestionsNumbered()) {
      return LEADING_NUMBER;
    }
    return isReply(blocks) && !isHeaded(blocks, Heading.Kind.ANSWER) ? ABSENT : PARAGRAPHS;
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
