package nl.kamergraaf.document.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.NoteCall;

/**
 * Finds the marks of notes that conversion left in the text as figures ({@code … te spelen? 1, 2}),
 * and those of which a scan made a stroke ({@code het bericht' dat}); and puts back the figures
 * that it took for marks ({@code 15 000 m³}, {@code CO2}).
 *
 * <p>Only notes that nothing else calls are looked for, each once.
 */
final class LostMarks {
  /** Figures behind a full sentence, at the end or before another sentence. */
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<=[.?!»”:)]) ?(\\d{1,2}(?:(?: ?[,+] ?| en | ?[-–] ?| )\\d{1,2})*)[.,]?(?= ?$|"
              + " (?=[\\p{Lu}«“]))");

  /** A figure glued to the end of a word. */
  private static final Pattern GLUED =
      Pattern.compile("(?<=\\p{Ll}{3}|[?»”])(\\d{1,2})(?=[\\s,.;:?!)]|$)");

  /** A stroke behind a word or a sentence, which opens no quotation. */
  private static final Pattern STROKE =
      Pattern.compile("(?<=[\\p{Ll}\\p{Lu}\\d?!.»”)]) ?(['’`]{1,2})(?=[\\s,.;:?!)]|$)");

  /** A stroke that opens a quotation, but for {@code 's-Gravenhage}, {@code 't}. */
  private static final Pattern OPENING =
      Pattern.compile("(?:^|[\\s(«])['‘’](?!(?:s|t|n|m|r)\\b)(?=[\\p{L}\\d])");

  /** What a raised or lowered figure belongs to that is no mark. */
  private static final Pattern UNIT = Pattern.compile("(?:^|[^\\p{L}])[kcdhm]?m$");

  private static final Pattern FORMULA = Pattern.compile("(?:^|[^\\p{L}])(?:CO|SO|NO|NH|PO|CH)$");

  /** A figure in a table, which a year is not. */
  private static final Pattern CELL = Pattern.compile("(?:(?<!\\d)\\d{1,3}|[\\d.,]+[.,]\\d+|%)$");

  private final List<Part> parts;
  private final List<Note> notes;

  private LostMarks(List<Part> parts, List<Note> notes) {
    this.parts = parts;
    this.notes = notes;
  }

  /**
   * Puts them in.
   *
   * @param parts those in which the notes are called, in order; changed
   */
  static void find(List<Part> parts, List<Note> notes) {
    new LostMarks(parts, notes).find();
  }

  /** Puts back figures that were taken for marks. */
  static void putBack(List<Part> parts, List<Note> notes) {
    new LostMarks(parts, notes).putBackFigures();
  }

  private void putBackFigures() {
    Set<String> labels = notes.stream().map(Note::label).collect(Collectors.toSet());
    for (int i = 0; i < parts.size(); i++) {
      Block words = parts.get(i).words();
      for (NoteCall call : List.copyOf(words.calls()).reversed()) {
        String figure = figure(words.text(), call, labels);
        if (!figure.isEmpty()) {
          List<NoteCall> others = new ArrayList<>(words.calls());
          others.remove(call);
          Block unmarked = new Block(Block.Role.TEXT, "", words.text(), others);
          int from = Math.min(call.offset(), unmarked.text().length());
          boolean isGap = unmarked.text().substring(from).matches("(?s) [-/].*");
          words = Part.replaced(unmarked, from, isGap ? from + 1 : from, figure);
        }
      }
      parts.set(i, parts.get(i).with(words));
    }
  }

  /** What a mark is that is none, or empty. */
  private static String figure(String text, NoteCall call, Set<String> labels) {
    String before = text.substring(0, Math.min(call.offset(), text.length()));
    String after = text.substring(before.length());
    boolean isNote = labels.contains(call.label());
    if (UNIT.matcher(before).find() && Set.of("2", "3").contains(call.label())) {
      return call.label().equals("2") ? "²" : "³";
    }
    if (FORMULA.matcher(before).find() && (!isNote || after.matches("(?s) ?-.*"))) {
      return call.label();
    }
    boolean isCell = !isNote && CELL.matcher(before).find() && !after.matches("(?s) ?[,.;:?!)].*");
    boolean isFraction = after.matches("(?s) ?/\\d.*");
    boolean isInFigure = !isNote && after.matches("(?s)[\\d%].*");
    return isFraction || isInFigure || isCell || call.label().equals("0")
        ? (before.endsWith(" ") || before.isEmpty() ? "" : " ") + call.label()
        : "";
  }

  private void find() {
    for (int i = 0; i < parts.size() && !uncalled().isEmpty(); i++) {
      figures(i, FIGURES);
      figures(i, GLUED);
    }
    strokes();
  }

  private List<String> uncalled() {
    Set<String> called =
        parts.stream()
            .flatMap(part -> part.words().calls().stream())
            .map(NoteCall::label)
            .collect(Collectors.toSet());
    return notes.stream().map(Note::label).distinct().filter(l -> !called.contains(l)).toList();
  }

  private void figures(int index, Pattern pattern) {
    Block words = parts.get(index).words();
    for (int from = 0; ; ) {
      Matcher figures = pattern.matcher(words.text());
      if (!figures.find(from)) {
        break;
      }
      List<String> labels = labels(figures.group(1));
      from = figures.end();
      if (!labels.isEmpty() && uncalled().containsAll(labels)) {
        words = Part.replaced(words, figures.start(), figures.end(), "");
        for (String label : labels) {
          words = Part.called(words, label, figures.start());
        }
        parts.set(index, parts.get(index).with(words));
        from = figures.start();
      }
    }
  }

  /** The labels that figures name: {@code 1, 2}, {@code 1-3}. */
  private static List<String> labels(String figures) {
    int[] numbers =
        Stream.of(figures.split("\\D+", -1))
            .filter(number -> !number.isEmpty())
            .mapToInt(Integer::parseInt)
            .toArray();
    boolean isRange = figures.matches(".*[-–].*") && numbers.length == 2;
    IntStream all = isRange ? IntStream.rangeClosed(numbers[0], numbers[1]) : IntStream.of(numbers);
    return all.mapToObj(Integer::toString).toList();
  }

  /** Strokes, where there are as many as notes without a mark, or the first for the first note. */
  private void strokes() {
    List<String> uncalled = uncalled();
    if (uncalled.isEmpty()) {
      return;
    }
    record Stroke(int part, MatchResult at) {}
    List<Stroke> strokes = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String text = parts.get(i).text();
      int part = i;
      STROKE
          .matcher(text)
          .results()
          .filter(at -> !OPENING.matcher(text.substring(0, at.start())).find())
          .forEach(at -> strokes.add(new Stroke(part, at)));
    }
    boolean isPaired = strokes.size() <= uncalled.size() || uncalled.equals(List.of("1"));
    for (int i = Math.min(strokes.size(), uncalled.size()) - 1; isPaired && i >= 0; i--) {
      Stroke stroke = strokes.get(i);
      Block words = parts.get(stroke.part()).words();
      Block bare = Part.replaced(words, stroke.at().start(), stroke.at().end(), "");
      parts.set(
          stroke.part(),
          parts.get(stroke.part()).with(Part.called(bare, uncalled.get(i), stroke.at().start())));
    }
  }
}
