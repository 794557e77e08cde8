package nl.kamergraaf.text;

import java.util.Set;

/** A word of letters, digits and the marks that stand inside names. */
final class NameWord implements WordShape {
  private static final String INNER = "-'’.&+/*¨´";

  private final Set<String> glued;
  private final Set<String> leads;
  private final int longestGlued;

  NameWord(Set<String> glued, Set<String> leads) {
    this.glued = Set.copyOf(glued);
    this.leads = Set.copyOf(leads);
    this.longestGlued = glued.stream().mapToInt(String::length).max().orElse(0);
  }

  @Override
  public boolean begins(char c) {
    return Character.isLetterOrDigit(c);
  }

  @Override
  public boolean goesOn(String text, int start, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        ? !isSeam(text, start, at)
        : isInner(text, at) && !isTie(text, start, at);
  }

  /** Whether a word that was glued to the next one ends here. */
  private boolean isSeam(String text, int start, int at) {
    return at - start <= longestGlued
        && Capitals.isBehindSmall(text, at)
        && glued.contains(text.substring(start, at));
  }

  private boolean isTie(String text, int start, int at) {
    return text.charAt(at) == '-'
        && Character.isUpperCase(text.charAt(at + 1))
        && leads.contains(text.substring(start, at));
  }

  /**
   * Whether a mark stands inside a word: not the full stop between two sentences, nor a slash
   * between words.
   */
  private static boolean isInner(String text, int at) {
    if (INNER.indexOf(text.charAt(at)) < 0 || !WordEdges.isInWord(text, at + 1)) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (text.charAt(at)) {
      case '.' ->
          !(Character.isUpperCase(after)
              && (!Character.isUpperCase(before) || isEndOfSentence(text, at)));
      case '/' -> Character.isUpperCase(before) && Character.isLowerCase(after);
      default -> true;
    };
  }

  /** Whether a sentence ends behind an abbreviation: "de NZN.De directie". */
  private static boolean isEndOfSentence(String text, int at) {
    boolean letters =
        at > 2 && Character.isUpperCase(text.charAt(at - 2)) && text.charAt(at - 3) != '.';
    return letters && at + 2 < text.length() && Character.isLowerCase(text.charAt(at + 2));
  }
}
