package nl.kamergraaf.fact.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kamergraaf.fact.Mention;
import nl.kamergraaf.text.Capitals;
import nl.kamergraaf.text.WordEdges;
import org.ahocorasick.trie.PayloadEmit;
import org.ahocorasick.trie.PayloadTrie;

/**
 * Finds names that are known beforehand, by an Aho-Corasick automaton over the text without its
 * spaces, so that lost spaces do no harm.
 *
 * <p>A name of one word must stand in its own case, a name of several in any case that begins as it
 * begins. A genitive s and a compound after a hyphen are no part of the name. Thread-safe; linear
 * in the length of the text and the number of names found.
 */
final class NameMatcher {
  private static final Pattern NUMBER = Pattern.compile("\\d|[IVX]{1,4}(?![\\p{L}-])");
  private static final Pattern PARTS = Pattern.compile("(?:/[\\p{Lu}&-]{1,8}){0,4}/\\d");
  private static final int LONGEST_REFERENCE = 48;
  private static final Set<String> INFLECTED = Set.of("en", "n", "s", "in", "innen");
  private static final int LONGEST_TAIL = 12;

  /** From this length on, a name of several words is no accident. */
  private static final int LONG = 20;

  /** From this length on, what is glued to the name of a country speaks of it. */
  private static final int LONG_COUNTRY = 6;

  private final PayloadTrie<List<Name>> trie;

  private final String rule;
  private final double confidence;

  /**
   * Looks for {@code names}.
   *
   * @param rule the rule that names without a key are found by
   * @param confidence how sure that rule is
   */
  NameMatcher(Collection<Name> names, String rule, double confidence) {
    this.rule = rule;
    this.confidence = confidence;
    java.util.Map<String, List<Name>> byKey = new java.util.LinkedHashMap<>();
    for (Name name : names) {
      byKey.computeIfAbsent(Squeezed.of(name.form()).letters(), key -> new ArrayList<>()).add(name);
    }
    PayloadTrie.PayloadTrieBuilder<List<Name>> builder = PayloadTrie.builder();
    byKey.forEach(builder::addKeyword);
    trie = builder.build();
  }

  /** Every occurrence of a known name, overlapping ones too. */
  List<Found> find(String text) {
    Squeezed squeezed = Squeezed.of(text);
    List<Found> found = new ArrayList<>();
    for (PayloadEmit<List<Name>> hit : trie.parseText(squeezed.letters())) {
      int start = squeezed.at(hit.getStart());
      int end = squeezed.at(hit.getEnd()) + 1;
      for (Name name : hit.getPayload()) {
        if (spelled(name, text, start, end) && bounded(name, text, start, end)) {
          found.add(
              new Found(
                  start, end, name.of(), name.label(), name.key(), rule(name), confidence(name)));
        }
      }
    }
    return found;
  }

  private String rule(Name name) {
    return name.key().isPresent() ? "entity/register" : rule;
  }

  /** What the text itself tells to be no name of ours is the surest. */
  private double confidence(Name name) {
    return name.of().isEmpty() ? 1 : name.key().isPresent() ? 0.98 : confidence;
  }

  /** Whether the text has its spaces and capitals where the name has them. */
  private static boolean spelled(Name name, String text, int start, int end) {
    String form = name.form();
    int at = start;
    for (int i = 0; i < form.length(); i++) {
      boolean space = form.charAt(i) == ' ';
      if (space) {
        while (at < end && text.charAt(at) == ' ') {
          at++;
        }
      } else if (at >= end || !sameLetter(name, i, text.charAt(at++))) {
        return false;
      }
    }
    return at == end && used(name, text, start, end);
  }

  private static boolean sameLetter(Name name, int index, char printed) {
    char wanted = Squeezed.plain(name.form().charAt(index));
    char found = Squeezed.plain(printed);
    if (wanted == found) {
      return true;
    }
    if (Character.toLowerCase(wanted) != Character.toLowerCase(found)) {
      return false;
    }
    return name.severalWords()
        ? index > 0 || Character.isUpperCase(found)
        : index == 0 && Character.isUpperCase(found);
  }

  private static boolean used(Name name, String text, int start, int end) {
    return switch (name.use()) {
      case ANYWHERE -> true;
      case INSIDE -> !opensSentence(text, start);
      case ATTRIBUTE -> beforeNoun(text, end) && !text.substring(0, start).endsWith("in het ");
    };
  }

  /** Whether a compound goes on or a word follows that may be a noun. */
  private static boolean beforeNoun(String text, int end) {
    if (end + 1 >= text.length()) {
      return false;
    }
    boolean compound = text.charAt(end) == '-' && Character.isLetter(text.charAt(end + 1));
    int tail = end + 1;
    while (tail < text.length() && Character.isLowerCase(text.charAt(tail))) {
      tail++;
    }
    boolean word = text.charAt(end) == ' ' && tail > end + 1;
    return compound || (word && !Word.FUNCTION_WORDS.contains(text.substring(end + 1, tail)));
  }

  /** Whether a sentence or a quotation begins there. */
  static boolean opensSentence(String text, int start) {
    int at = start - 1;
    while (at >= 0 && text.charAt(at) == ' ') {
      at--;
    }
    return at < 0 || ".?!:\n«“\"‘'".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean bounded(Name name, String text, int start, int end) {
    return boundedBefore(name, text, start) && boundedAfter(name, text, end);
  }

  private static boolean boundedBefore(Name name, String text, int start) {
    if (!WordEdges.isInWord(text, start - 1)) {
      return start == 0 || ("@#_".indexOf(text.charAt(start - 1)) < 0 && !ofNumber(text, start));
    }
    boolean seam = Capitals.isBehindSmall(text, start);
    boolean unmistakable = name.severalWords() || ofCountry(name);
    return seam && (unmistakable || Words.gluedBefore(text, start));
  }

  /** Whether letters end the number of an act: "77/388/EEG". */
  private static boolean ofNumber(String text, int start) {
    return start > 1 && text.charAt(start - 1) == '/' && Character.isDigit(text.charAt(start - 2));
  }

  private static boolean boundedAfter(Name name, String text, int end) {
    if (end == text.length()) {
      return true;
    }
    char next = text.charAt(end);
    if (next == '.') {
      return end + 1 == text.length() || !Character.isLowerCase(text.charAt(end + 1));
    }
    if (!WordEdges.isInWord(text, end)) {
      return next != '@' && next != '_' && !reference(name, text, end);
    }
    int tail = end;
    int far = Math.min(text.length(), end + LONGEST_TAIL);
    while (tail < far && WordEdges.isInWord(text, tail)) {
      tail++;
    }
    String rest = text.substring(end, tail);
    return genitive(name, rest)
        || glued(name, rest)
        || compound(name, rest)
        || (ofCountry(name) && rest.length() > 2 && Character.isLowerCase(rest.charAt(0)));
  }

  /**
   * Whether letters begin the number of a letter or an edition: "VWS-02-24", "W&I/ZB/2002/17",
   * "DSM-IV".
   */
  private static boolean reference(Name name, String text, int end) {
    if (name.severalWords()) {
      return false;
    }
    return text.charAt(end) == '/'
        ? PARTS
            .matcher(text)
            .region(end, Math.min(text.length(), end + LONGEST_REFERENCE))
            .lookingAt()
        : text.charAt(end) == '-'
            && NUMBER.matcher(text).region(end + 1, text.length()).lookingAt();
  }

  /** Whether it names a country too plainly for the letters around it to make another word. */
  private static boolean ofCountry(Name name) {
    return name.of().equals(Optional.of(Mention.Kind.COUNTRY))
        && name.use() != Name.Use.ATTRIBUTE
        && name.form().length() >= LONG_COUNTRY;
  }

  /** Whether it is a genitive; "Commissies" is a plural, which names no one of them. */
  private static boolean genitive(Name name, String rest) {
    return rest.equals("s") && name.form().length() >= 5 && !name.form().endsWith("ie");
  }

  /**
   * Whether the first part of a compound is a name too long to be anything else. With an ending of
   * a noun it is another word: "Sociale Diensten" are many.
   */
  private static boolean compound(Name name, String rest) {
    boolean lengthy = name.form().length() >= LONG && name.severalWords();
    return lengthy && Character.isLowerCase(rest.charAt(0)) && !INFLECTED.contains(rest);
  }

  /** Whether a word follows to which an abbreviation was glued ("NVWAis"). */
  private static boolean glued(Name name, String rest) {
    String form = name.form();
    boolean small = Character.isLowerCase(rest.charAt(0));
    return Capitals.isAll(form)
        && (form.length() >= 3 || (rest.length() > 3 && Word.FUNCTION_WORDS.contains(rest)))
        && small
        && rest.length() >= 2
        && !"er ers en se ér ërs".contains(rest);
  }
}
