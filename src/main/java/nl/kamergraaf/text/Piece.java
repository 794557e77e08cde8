package nl.kamergraaf.text;

/** A word of letters, a number, or a sign. */
final class Piece implements WordShape {
  @Override
  public boolean begins(char c) {
    return !(Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b');
  }

  @Override
  public boolean goesOn(String text, int start, int at) {
    Token.Kind kind = Token.Kind.of(text.charAt(start));
    return kind != Token.Kind.SIGN
        && Token.Kind.of(text.charAt(at)) == kind
        && !Capitals.isBehindSmall(text, at);
  }
}
