package nl.kamergraaf.fact.entity;

/** A text without its spaces, in small letters, that knows where in the text each letter stands. */
final class Squeezed {
  private final String letters;
  private final int[] places;

  private Squeezed(String letters, int[] places) {
    this.letters = letters;
    this.places = places;
  }

  static Squeezed of(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    int[] places = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != ' ') {
        places[letters.length()] = i;
        letters.append(Character.toLowerCase(plain(text.charAt(i))));
      }
    }
    return new Squeezed(letters.toString(), places);
  }

  String letters() {
    return letters;
  }

  /** The index in the text of the letter at {@code index}. */
  int at(int index) {
    return places[index];
  }

  /** The character, a curly apostrophe made straight and a typographic hyphen plain. */
  static char plain(char printed) {
    return switch (printed) {
      case '’', '‘', '´', '`' -> '\'';
      case '‐', '‑' -> '-';
      default -> printed;
    };
  }
}
