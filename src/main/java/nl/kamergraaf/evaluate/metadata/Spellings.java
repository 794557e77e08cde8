package nl.kamergraaf.evaluate.metadata;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How alike two written forms of one value are. */
final class Spellings {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\d]+");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{Ll}{0,2}\\.\\s?)+");
  private static final int MOST = 2;

  private Spellings() {}

  /** Letters and digits only, small, without accents. */
  static String fold(String words) {
    String plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
    return NO_LETTER.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** Whether two names have the same words, in whatever order, initials left out. */
  static boolean sameWords(String one, String other) {
    return words(one).equals(words(other));
  }

  /** Whether two differ by a letter or two, or one is a part of the other. */
  static boolean alike(String one, String other) {
    String a = String.join("", new TreeSet<>(words(one)));
    String b = String.join("", new TreeSet<>(words(other)));
    int apart = distance(a, b);
    boolean near = apart <= MOST && Math.min(a.length(), b.length()) > MOST + apart;
    return near || isPart(words(one), words(other)) || isPart(words(other), words(one));
  }

  /** How many letters must be changed, put in or left out to make one of the other. */
  private static int distance(String one, String other) {
    int[] above = IntStream.rangeClosed(0, other.length()).toArray();
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[other.length()];
  }

  private static boolean isPart(Set<String> part, Set<String> whole) {
    return part.stream().anyMatch(word -> word.length() > MOST) && whole.containsAll(part);
  }

  private static Set<String> words(String name) {
    String bare = INITIALS.matcher(name).replaceAll(" ");
    Set<String> words = new HashSet<>();
    for (String word : List.of(bare.split("[\\s,–-]+"))) {
      String folded = fold(word);
      if (!folded.isEmpty()) {
        words.add(folded);
      }
    }
    return words;
  }
}
