package nl.kamergraaf.fact.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.text.Tokeniser;
import nl.kamergraaf.text.WordEdges;
import nl.kamergraaf.text.WordTable;

/** Splits a passage into words, also where a bad conversion lost the space before a capital. */
final class Words {
  private static final Set<String> GLUED =
      Stream.concat(
              WordTable.of(Words.class, "glue.txt").lines().stream(),
              WordTable.of(Words.class, "heads.txt").map().keySet().stream())
          .collect(Collectors.toUnmodifiableSet());

  /** What is tied to the name of its mover: "motie-Van Dalen". */
  static final Set<String> LEADS_WITH_HYPHEN = Set.of("motie", "moties", "amendement");

  private static final int LONGEST_GLUED = GLUED.stream().mapToInt(String::length).max().orElse(0);

  private static final Tokeniser NAMES = Tokeniser.names(GLUED, LEADS_WITH_HYPHEN);

  private Words() {}

  /** The words of {@code text}, in linear time. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    NAMES.cut(
        text,
        (behind, start, end) -> {
          String gap = words.isEmpty() ? "" : text.substring(behind, start);
          String marks = gap.indexOf('\n') >= 0 ? "\n" : gap.strip();
          words.add(new Word(start, end, text.substring(start, end), marks, words.isEmpty()));
        });
    return words;
  }

  /**
   * Whether the letters before {@code at}, back to a space, are a word that may be glued to the
   * next one.
   */
  static boolean gluedBefore(String text, int at) {
    return GLUED.contains(WordEdges.lettersBefore(text, at, LONGEST_GLUED + 1));
  }
}
