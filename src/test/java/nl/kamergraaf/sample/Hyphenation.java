package nl.kamergraaf.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a word may be broken at the end of a line. */
public final class Hyphenation {
  /** Breaks nothing. */
  static final Hyphenation NONE = new Hyphenation(Stream.empty(), false);

  private static final Pattern WORD_OR_JOINT = Pattern.compile("\\p{L}+|(?<=[^-/])[-/](?=[^-/])");

  /**
   * A token in two: what stays on the line, with its hyphen or slash, and what goes to the next.
   */
  record Split(String head, String tail) {}

  private final Map<String, List<Integer>> breaks = new HashMap<>();
  private final boolean atJoints;

  private Hyphenation(Stream<String> lines, boolean atJoints) {
    this.atJoints = atJoints;
    lines.filter(line -> !line.startsWith("#")).forEach(this::add);
  }

  /**
   * Breaks these words, and any token after a hyphen or slash that it has itself, as addresses are.
   *
   * @param lines one word each, a hyphen at each place where it may be broken ({@code
   *     op-slag-plaats}); lines that begin with # are skipped
   */
  public static Hyphenation of(Stream<String> lines) {
    return new Hyphenation(lines, true);
  }

  private void add(String hyphenated) {
    List<Integer> offsets = new ArrayList<>();
    int offset = 0;
    for (String syllable : hyphenated.split("-", -1)) {
      offset += syllable.length();
      offsets.add(offset);
    }
    offsets.removeLast();
    breaks.put(hyphenated.replace("-", ""), List.copyOf(offsets));
  }

  /** All ways to break a token, the longest head first. */
  List<Split> splits(String token) {
    List<Split> splits = new ArrayList<>();
    Matcher found = WORD_OR_JOINT.matcher(token);
    while (found.find()) {
      for (int offset : breaks.getOrDefault(found.group().toLowerCase(Locale.ROOT), List.of())) {
        int at = found.start() + offset;
        splits.add(new Split(token.substring(0, at) + "-", token.substring(at)));
      }
      if (atJoints && !Character.isLetter(found.group().charAt(0))) {
        splits.add(new Split(token.substring(0, found.end()), token.substring(found.end())));
      }
    }
    return splits.reversed();
  }
}
