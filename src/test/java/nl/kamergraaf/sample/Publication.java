package nl.kamergraaf.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An answer in the Aanhangsel, as its official PDF shows it.
 *
 * @param id {@code ah-tk-20232024-1771}
 * @param sessionYear {@code 2023–2024}
 * @param year in which it was printed: that of the answer's receipt
 * @param series the line above the number, "Vragen gesteld door de leden der Kamer, …"
 * @param number {@code 1771}
 * @param blocks the running text
 * @param notes the footnotes by their numbers, in order
 */
public record Publication(
    String id,
    String sessionYear,
    String year,
    String series,
    String number,
    List<Block> blocks,
    Map<String, List<Run>> notes) {

  private static final Pattern SESSION = Pattern.compile("Vergaderjaar (\\d{4}–\\d{4}) .*");
  private static final Pattern NOTE = Pattern.compile("<sup>(\\d+)</sup> (.*)");
  private static final Pattern ITEM = Pattern.compile("\\d+\\. .*");
  private static final Pattern RECEIVED = Pattern.compile("\\(ontvangen \\d+ \\w+ (\\d{4})\\)");
  private static final Pattern INLINE =
      Pattern.compile(
          "<sup>(?<mark>\\d+)</sup>|\\*\\*(?<bold>[^*]+)\\*\\*|(?<star>\\*)|(?<plain>[^*<]+|<)");

  /** Reads the Markdown form that the other samples have too: blocks between blank lines. */
  public static Publication ofMarkdown(String id, String markdown) {
    List<Block> blocks = new ArrayList<>();
    Map<String, List<Run>> notes = new LinkedHashMap<>();
    String sessionYear = "";
    String series = "";
    String number = "";
    for (String block : markdown.strip().split("\n\n+", -1)) {
      Matcher session = SESSION.matcher(block);
      Matcher note = NOTE.matcher(block);
      if (session.matches()) {
        sessionYear = session.group(1);
      } else if (note.matches()) {
        notes.put(note.group(1), runs(note.group(2)));
      } else if (block.startsWith("## ")) {
        series = block.substring(3);
      } else if (block.startsWith("### ")) {
        number = block.substring(4);
      } else if (!number.isEmpty()) {
        blocks.add(block(block, blocks.stream().anyMatch(b -> b.kind() == Block.Kind.HEADING)));
      }
    }
    return new Publication(id, sessionYear, year(markdown), series, number, blocks, notes);
  }

  private static Block block(String text, boolean afterFirstHeading) {
    if (text.startsWith("#### ")) {
      return new Block(Block.Kind.HEADING, runs(text.substring(5)));
    }
    if (text.startsWith("Navertelling ")) {
      return new Block(Block.Kind.PROVENANCE, runs(text));
    }
    if (!afterFirstHeading) {
      return new Block(Block.Kind.DESCRIPTION, runs(text));
    }
    return new Block(
        ITEM.matcher(text).matches() ? Block.Kind.ITEM : Block.Kind.PARAGRAPH, runs(text));
  }

  private static List<Run> runs(String text) {
    List<Run> runs = new ArrayList<>();
    boolean oblique = false;
    Matcher inline = INLINE.matcher(text);
    while (inline.find()) {
      if (inline.group("mark") != null) {
        runs.add(new Run(Run.Style.MARK, inline.group("mark")));
      } else if (inline.group("bold") != null) {
        runs.add(new Run(Run.Style.BOLD, inline.group("bold")));
      } else if (inline.group("star") != null) {
        oblique = !oblique;
      } else {
        runs.add(new Run(oblique ? Run.Style.OBLIQUE : Run.Style.ROMAN, inline.group("plain")));
      }
    }
    return runs;
  }

  private static String year(String markdown) {
    return RECEIVED
        .matcher(markdown)
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow();
  }

  /** All text in reading order, the notes after it, for comparison with what a PDF holds. */
  String plainText() {
    return Stream.concat(blocks.stream().map(Block::runs), notes.values().stream())
        .map(runs -> runs.stream().map(Run::text).collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }
}
