package nl.kamergraaf.text;

/** A word of letters, digits, hyphens and apostrophes. */
final class Term implements WordShape {
  private static final String JOINTS = "-‐‑’'";

  @Override
  public boolean begins(char c) {
    return Character.isLetterOrDigit(c);
  }

  @Override
  public boolean goesOn(String text, int start, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        ? !Capitals.isBehindSmall(text, at) && !isNameBehindNumber(text, at)
        : JOINTS.indexOf(c) >= 0 && WordEdges.isInWord(text, at + 1);
  }

  /** "8EVRM" of a badly converted text is a number and a name; "5G" is a word. */
  private static boolean isNameBehindNumber(String text, int at) {
    return Character.isDigit(text.charAt(at - 1))
        && Character.isUpperCase(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }
}
