package nl.kamergraaf.document.pdf;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the marks of footnotes from other raised letters: exponents ("m²", "10⁶") and ordinals
 * ("1e").
 */
final class NoteMarks {
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
  NoteMarks(Set<String> known) {
    this.known = Set.copyOf(known);
  }

  /** The labels of the notes that the letters call, or none where they are no note marks. */
  List<String> in(Line.Stretch raised, CharSequence before) {
    if (!raised.isRaised() || !LABELS.matcher(raised.text()).matches()) {
      return List.of();
    }
    List<String> labels = LABEL.matcher(raised.text()).results().map(m -> m.group()).toList();
    boolean area = UNIT.matcher(before).find() && Set.of("2", "3").contains(labels.get(0));
    boolean exponent = area || POWER.matcher(before).find();
    boolean note = known.containsAll(labels) || WORD_OR_MARK.matcher(before).find();
    return note && !exponent ? labels : List.of();
  }

  /**
   * The letters as plain text keeps them: exponents by the characters that Unicode has for them.
   */
  static String plain(Line.Stretch stretch) {
    return stretch.isRaised() ? stretch.text().replace('2', '²').replace('3', '³') : stretch.text();
  }
}
