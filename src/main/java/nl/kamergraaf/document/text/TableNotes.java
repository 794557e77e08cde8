package nl.kamergraaf.document.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Furniture;
import org.jspecify.annotations.Nullable;

/**
 * Finds the notes under a table in the lines of a plain text: they are numbered for themselves,
 * from 1, and stand right below its rows ({@code 1 Vanaf 2021 zonder …}).
 */
final class TableNotes {
  private static final Pattern NOTE = Pattern.compile("(\\d{1,2})\\)?\\s+(\\p{Lu}\\p{Ll}*\\s.*)");
  private static final Pattern FIGURE = Pattern.compile("[-–€]?\\d[\\d.,]*%?");

  /** A row of a table has at least so many figures, and no more words than figures. */
  private static final int FIGURES = 3;

  /**
   * A note in these lines.
   *
   * @param to the index behind its last line
   */
  record Found(int from, int to, String label, String text) {}

  private final List<String> lines;

  TableNotes(List<String> lines) {
    this.lines = lines;
  }

  /** Whether a line is a row of figures. */
  boolean isRow(int line) {
    String[] words = lines.get(line).strip().split("\\s+", -1);
    int figures = 0;
    for (String word : words) {
      figures += FIGURE.matcher(word).matches() ? 1 : 0;
    }
    return figures >= FIGURES && figures * 2 >= words.length;
  }

  /** The note that begins at a line with the number that is due, or null. */
  @Nullable Found at(int line, int due) {
    Matcher first = NOTE.matcher(lines.get(line).strip());
    if (!first.matches() || Integer.parseInt(first.group(1)) != due) {
      return null;
    }
    StringBuilder text = new StringBuilder(first.group(2));
    int next = line + 1;
    while (!ends(text) && next < lines.size() && goesOn(lines.get(next).strip())) {
      LineBreaks.append(text, lines.get(next++).strip());
    }
    return new Found(line, next, first.group(1), text.toString());
  }

  private static boolean ends(CharSequence text) {
    return text.charAt(text.length() - 1) == '.';
  }

  private static boolean goesOn(String line) {
    return !line.isEmpty() && !LineBreaks.startsParagraph(line) && !Furniture.is(line);
  }
}
