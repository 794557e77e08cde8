package nl.kamergraaf.document.pdf;

/**
 * A letter where it stands on the page, in points from the upper left corner.
 *
 * @param page the page, from 1
 * @param x its left side
 * @param y its baseline
 * @param width how far the next letter stands to the right of it
 * @param size the size of its font
 * @param bold whether its font is a heavy one
 * @param lift how far it is raised above the baseline of the line it belongs to; negative where it
 *     is lowered
 * @param text what it says: mostly one character
 */
record Glyph(
    int page, float x, float y, float width, float size, boolean bold, float lift, String text) {

  float right() {
    return x + width;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** The same letter as part of a line with the given baseline. */
  Glyph onLine(float baseline) {
    return new Glyph(page, x, y, width, size, bold, baseline - y, text);
  }

  /** The same letter so many points further to the left. */
  Glyph moved(float toTheLeft) {
    return new Glyph(page, x - toTheLeft, y, width, size, bold, lift, text);
  }

  Glyph saying(String other) {
    return new Glyph(page, x, y, width, size, bold, lift, other);
  }
}
