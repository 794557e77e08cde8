package nl.kamergraaf.document;

/** Tells headings from running text, for readers of forms that do not mark them. */
public final class Headings {
  private Headings() {}

  /** Whether a line is a heading of a question, an answer, a notice or an explanation. */
  public static boolean is(String line) {
    return Heading.ofLine(line).isPresent();
  }

  /** Whether a line is such a heading, or begins with one: "Vraag 2: Klopt dat?". */
  public static boolean begin(String line) {
    return Heading.of(line).isPresent();
  }
}
