package nl.kamergraaf.site.sparql;

/** Measures nesting before a recursive parser has to. */
final class Brackets {
  private Brackets() {}

  /**
   * The deepest nesting of round, square and curly brackets, those in strings included, and of
   * signs in a row.
   */
  static int depth(String text) {
    int depth = 0;
    int deepest = 0;
    int signs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '(', '[', '{' -> depth++;
        case ')', ']', '}' -> depth--;
        default -> {}
      }
      signs = c == '!' || c == '-' || c == '+' || c == '^' ? signs + 1 : signs;
      if (Character.isLetterOrDigit(c)) {
        signs = 0;
      }
      deepest = Math.max(deepest, Math.max(depth, signs));
    }
    return deepest;
  }
}
