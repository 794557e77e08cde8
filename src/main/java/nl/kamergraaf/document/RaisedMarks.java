package nl.kamergraaf.document;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the marks of footnotes from other raised letters: exponents ("m²", "10⁶") and ordinals
 * ("1e").
 */
public final class RaisedMarks {
  private static final Pattern LABELS =
      Pattern.compile("\\s*(?:\\d{1,3}|\\*{1,3})(?:[\\s,;]+(?:en\\s+)?\\d{1,3})*[\\s,;]*");
  private static final Pattern LABEL = Pattern.compile("\\d{1,3}|\\*{1,3}");

  /** A unit of length, which an exponent makes one of area or volume. */
  private static final Pattern UNIT = Pattern.compile("(?:^|[^\\p{L}])[kcdhm]?m$");

  private static final Pattern POWER = Pattern.compile("(?:^|\\D)10$");
  private static final Pattern WORD_OR_MARK = Pattern.compile("(?:\\p{L}{3}|[.,;:?!»”’\")])$");

  private final Set<String> known;

  /**
   * @param known the labels of the document's notes
   */
  public RaisedMarks(Set<String> known) {
    this.known = Set.copyOf(known);
  }

  /**
   * The labels of the notes that raised letters call, or none where they are no note marks.
   *
   * @param before the text in front of them
   */
  public List<String> in(String raised, CharSequence before) {
    if (!LABELS.matcher(raised).matches()) {
      return List.of();
    }
    List<String> labels = LABEL.matcher(raised).results().map(m -> m.group()).toList();
    boolean area = UNIT.matcher(before).find() && Set.of("2", "3").contains(labels.get(0));
    boolean exponent = area || POWER.matcher(before).find();
    boolean note = known.containsAll(labels) || WORD_OR_MARK.matcher(before).find();
    return note && !exponent ? labels : List.of();
  }

  /** Raised letters as plain text keeps them: exponents by the characters that there are. */
  public static String plain(String raised) {
    return raised.replace('2', '²').replace('3', '³');
  }

  /** Raised figures by their raised characters, so that they can still be told from others. */
  public static String raised(String letters) {
    StringBuilder raised = new StringBuilder();
    letters
        .chars()
        .forEach(
            c -> raised.append(c >= '0' && c <= '9' ? "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0') : (char) c));
    return raised.toString();
  }
}
