package nl.kamergraaf.fact.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.fact.Asker;
import nl.kamergraaf.fact.Evidence;

/**
 * Reads a list of members with their groups: {@code Beckerman (SP), Bushoff, Kröger (beiden
 * GroenLinks-PvdA) en Bamenga (D66)}.
 *
 * <p>A group in parentheses belongs to the name before it; with "beiden" to the two before it, with
 * "allen" to all since the last group, and so too where the printer left these words out.
 */
final class Askers {
  private static final Pattern PIECE =
      Pattern.compile(
          "\\(((?:(?!\\s+en\\s+\\p{Lu}[^()]*\\()[^()])*)\\)?|(?:,|\\ben\\b(?=\\s|\\p{Lu})|;)|((?:(?!,|;|\\(|\\s+en(?:\\s|\\p{Lu})).)+)",
          Pattern.DOTALL);
  private static final Pattern MEMBER =
      Pattern.compile(
          "^(?:(?:[Vv]ragen|gesteld|door|van|het|de|heer|mevrouw|lid|leden|en)\\s+){0,8}(?=\\p{Lu}|[’'](?=t\\s)|(?:van|de|ten|ter|den)\\s)");

  /** As many words are too many for a name in small letters: "om de haven te sluiten". */
  private static final int WORDS_OF_A_SENTENCE = 3;

  private static final Pattern EXTENT =
      Pattern.compile("^(beiden|beide|allen|alle|alle drie)\\s+", Pattern.CASE_INSENSITIVE);

  /** When supplementary questions were passed on, which prints of the Senate add to the name. */
  private static final Pattern MADE_KNOWN = Pattern.compile("op \\d{1,2} ?\\p{L}+ \\d{4}\\b.*");

  private record Named(String name, int start, int end) {}

  private Askers() {}

  /** The members named between two indexes of the passage. */
  static List<Asker> read(Passage passage, int start, int end) {
    List<Asker> askers = new ArrayList<>();
    List<Named> waiting = new ArrayList<>();
    Matcher piece = PIECE.matcher(passage.text()).region(start, end);
    while (piece.find()) {
      if (piece.group(1) != null) {
        group(piece.group(1), waiting, passage, piece.end(), askers);
      } else if (piece.group(2) != null && !name(piece, waiting)) {
        break;
      }
    }
    waiting.forEach(named -> askers.add(asker(named, Optional.empty(), passage, named.end())));
    return askers;
  }

  /** Takes a name down; false if it is the first piece of what follows the names. */
  private static boolean name(Matcher piece, List<Named> waiting) {
    String printed = piece.group(2);
    String words = printed.strip();
    Matcher member = MEMBER.matcher(words);
    boolean isMember = member.find();
    String name =
        (isMember ? words.substring(member.end()) : words).replaceAll("\\s+", " ").strip();
    if (!isMember && words(name) >= WORDS_OF_A_SENTENCE) {
      return false;
    }
    if (name.codePoints().anyMatch(Character::isLetter) && !MADE_KNOWN.matcher(name).matches()) {
      int from = piece.start(2) + Math.max(0, printed.indexOf(name));
      waiting.add(new Named(name, from, Math.min(piece.end(2), from + name.length())));
    }
    return true;
  }

  /** How many words there are with one blank between any two. */
  private static long words(String name) {
    return name.isEmpty() ? 0 : 1 + name.chars().filter(c -> c == ' ').count();
  }

  private static void group(
      String inside, List<Named> waiting, Passage passage, int end, List<Asker> askers) {
    String words = inside.strip();
    Matcher extent = EXTENT.matcher(words);
    boolean isExtent = extent.find();
    boolean both = isExtent && extent.group(1).toLowerCase(Locale.ROOT).startsWith("beide");
    String group = isExtent ? words.substring(extent.end()).strip() : words;
    int covered = both ? Math.max(0, waiting.size() - 2) : 0;
    for (int i = 0; i < waiting.size(); i++) {
      Optional<String> of = i >= covered ? Optional.of(group) : Optional.empty();
      askers.add(asker(waiting.get(i), of, passage, i >= covered ? end : waiting.get(i).end()));
    }
    waiting.clear();
  }

  private static Asker asker(Named named, Optional<String> group, Passage passage, int end) {
    return new Asker(
        named.name(), group, Evidence.in(passage, named.start(), end, "header/asker", 1));
  }
}
