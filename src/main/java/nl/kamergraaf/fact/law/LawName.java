package nl.kamergraaf.fact.law;

import java.util.Locale;
import java.util.Optional;

/**
 * The name of a law where it stands in a passage.
 *
 * @param name as printed, white space made single
 * @param key the law's key in the register, where that is known
 * @param rule the rule that read it
 * @param needsArticle whether it is a law only behind an article: "BW", "Verordening (EU)
 *     2023/1115"
 */
record LawName(
    int start, int end, String name, Optional<String> key, String rule, boolean needsArticle) {

  /** The word that "die wet", "het verdrag" would take up: what the name's kind is. */
  Optional<String> kind() {
    String folded = name.toLowerCase(Locale.ROOT);
    for (String kind :
        new String[] {"wetboek", "wet", "verdrag", "besluit", "verordening", "richtlijn"}) {
      if (folded.contains(kind)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The name as it is compared: letters and digits in lower case. */
  static String fold(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    name.chars()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(c -> folded.append((char) c));
    return folded.toString();
  }
}
