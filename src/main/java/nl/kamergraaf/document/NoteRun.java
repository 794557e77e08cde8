package nl.kamergraaf.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes that follow each other in the lines or paragraphs of a document.
 *
 * @param notes the notes, in order
 */
public record NoteRun(List<Note> notes) {

  /**
   * A note.
   *
   * @param from its first line
   * @param to the line behind its last
   * @param lines its words, a line each, without the label
   */
  public record Note(int from, int to, String label, List<String> lines) {
    public Note {
      lines = List.copyOf(lines);
    }
  }

  /** How the official website heads a note: "X Noot", its number, its text. */
  private static final Pattern SITE =
      Pattern.compile(
          "(?:X\\s*Noot|Noot(?=\\s*(?:\\d{1,3}\\s*)?$))\\s*(\\d{0,3})\\s*[.:)]?\\s*(.*)",
          Pattern.DOTALL);

  private static final Pattern LABEL =
      Pattern.compile("(\\d{1,3}|\\*{1,3})[.)]?\\s*(.*)", Pattern.DOTALL);

  public NoteRun {
    notes = List.copyOf(notes);
  }

  /** The notes between two lines, numbered from 1. */
  public static NoteRun between(List<String> lines, int from, int to) {
    List<Note> notes = new ArrayList<>();
    int start = from;
    List<String> words = new ArrayList<>();
    int label = 0;
    for (int i = from; i < to; i++) {
      int due = label + 1;
      Optional<NoteLabel> next = labelled(lines, i, due);
      if (next.isPresent()) {
        add(start, i, label, words, notes);
        label = due;
        start = i;
        words.clear();
      }
      String text = next.map(NoteLabel::words).orElse(lines.get(i));
      if (!text.isBlank()) {
        words.add(text);
      }
    }
    add(start, to, label, words, notes);
    return new NoteRun(notes);
  }

  /** The label at a line, if it is that number; a mark above a line with the same label is none. */
  static Optional<NoteLabel> labelled(List<String> lines, int line, int number) {
    Optional<NoteLabel> label = NoteLabel.of(lines.get(line)).filter(n -> n.number() == number);
    boolean isMark =
        label.isPresent()
            && label.get().words().isEmpty()
            && line + 1 < lines.size()
            && NoteLabel.of(lines.get(line + 1))
                .filter(next -> next.number() == number && !next.words().isEmpty())
                .isPresent();
    return isMark ? Optional.empty() : label;
  }

  private static void add(int from, int to, int label, List<String> words, List<Note> notes) {
    if (label > 0 && !words.isEmpty()) {
      notes.add(new Note(from, to, Integer.toString(label), words));
    }
  }

  /** The notes that the official website heads with "X Noot", wherever they stand. */
  public static NoteRun ofSite(List<String> lines) {
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < lines.size(); ) {
      Matcher head = SITE.matcher(lines.get(i));
      if (head.matches()) {
        Note note = site(lines, i, head, notes.size() + 1);
        notes.add(note);
        i = note.to();
      } else {
        i++;
      }
    }
    return new NoteRun(notes.stream().filter(note -> !note.lines().isEmpty()).toList());
  }

  private static Note site(List<String> lines, int from, Matcher head, int due) {
    String label = label(head.group(1), due);
    List<String> words = new ArrayList<>();
    String rest = head.group(1).substring(label.length()) + head.group(2);
    if (!rest.isBlank()) {
      words.add(rest.strip());
    }
    int to = from + 1;
    while (to < lines.size() && !(lines.get(to).isBlank() && !words.isEmpty())) {
      String line = lines.get(to);
      Matcher number = LABEL.matcher(line);
      boolean isLabel = label.isEmpty() && words.isEmpty() && number.matches();
      if (!isLabel && endsSite(line)) {
        break;
      }
      if (isLabel) {
        label = number.group(1);
        line = number.group(2);
      }
      if (!line.isBlank()) {
        words.add(line.strip());
      }
      to++;
    }
    return new Note(from, to, label.isEmpty() ? Integer.toString(due) : label, words);
  }

  /** The label that figures begin with: those of the text may be glued to it. */
  private static String label(String figures, int due) {
    String expected = Integer.toString(due);
    return figures.startsWith(expected) ? expected : figures;
  }

  private static boolean endsSite(String line) {
    return SITE.matcher(line).matches()
        || Headings.begin(line)
        || Furniture.is(line)
        || NumberLine.of(line, 0).filter(NumberLine::isAlone).isPresent()
        || Halves.isReply(line);
  }
}
