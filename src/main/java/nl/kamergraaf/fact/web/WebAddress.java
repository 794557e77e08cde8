package nl.kamergraaf.fact.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web address with a path, or with "www." or a scheme; a bare site name ("nos.nl") is none.
 *
 * @param url as printed, the spaces that line ends left in it taken out
 */
record WebAddress(int start, int end, String url) implements Stretch {
  private static final String PIECE = "[^\\s<>«»“”\"|{}\\\\]";

  /** No address is longer. */
  private static final int LONGEST = 2000;

  private static final String PIECE_LENGTH = "{1," + LONGEST + "}+";

  private static final Pattern START =
      Pattern.compile(
          "(?:https?|(?<!\\p{L})t?tps?)://\\s?"
              + PIECE
              + PIECE_LENGTH
              + "|www\\."
              + PIECE
              + PIECE_LENGTH
              + "|(?<![\\w@.-])(?:[a-z0-9][a-z0-9-]{0,62}\\.){1,4}[a-z]{2,12}/"
              + PIECE
              + PIECE_LENGTH,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CUT_SCHEME = Pattern.compile("^t?tp(s?)://");
  private static final Pattern NEXT_PIECE = Pattern.compile("\\s(" + PIECE + PIECE_LENGTH + ")");
  private static final Pattern JOINT = Pattern.compile("[/=_&?%~-]");
  private static final Pattern LIKE_A_PATH =
      Pattern.compile(".*[/_=%~?&-].*|.*\\w\\.\\w.*|.*\\d.*");
  private static final Pattern LIKE_A_JOINT = Pattern.compile("[/%?&#=_~].*");

  /** The mark of the next note, glued to the end: "…/pagina[3]". */
  private static final Pattern MARK = Pattern.compile("\\[\\d{1,2}\\]?$");

  /** What may follow a hyphen at the end of a line: a word in small letters, no conjunction. */
  private static final Pattern LAST_WORD =
      Pattern.compile("(?!(?:en|of|zie|op|via|and)\\b)[a-z0-9]+[.,;)]*");

  /** Whether it starts as nothing but a web address does. */
  boolean isPlain() {
    return url.regionMatches(true, 0, "http", 0, 4) || url.regionMatches(true, 0, "www.", 0, 4);
  }

  /** The addresses in a text, in their order; linear in its length. */
  static List<WebAddress> in(String text) {
    List<WebAddress> found = new ArrayList<>();
    Matcher start = START.matcher(text);
    int at = 0;
    while (at < text.length() && start.find(at)) {
      int end = trimmed(text, start.start(), withNextPieces(text, start.start(), start.end()));
      String url = whole(text.substring(start.start(), end).replaceAll("\\s", ""));
      found.add(new WebAddress(start.start(), end, url));
      at = Math.max(end, start.start() + 1);
    }
    return found;
  }

  /** "ttps://" lost its first letter. */
  private static String whole(String printed) {
    return CUT_SCHEME.matcher(printed).replaceFirst("http$1://");
  }

  /** A line end inside an address left a space: behind a joint, or in front of one. */
  private static int withNextPieces(String text, int start, int end) {
    Matcher next = NEXT_PIECE.matcher(text);
    int at = end;
    while (at - start < LONGEST
        && next.region(at, text.length()).lookingAt()
        && continues(text, at, next.group(1))) {
      at = next.end();
    }
    return at;
  }

  private static boolean continues(String text, int end, String piece) {
    if (piece.startsWith("(") || piece.startsWith("http") || piece.startsWith("www.")) {
      return text.startsWith("://", end - 3) && !piece.startsWith("(");
    }
    boolean afterJoint = JOINT.matcher(text.substring(end - 1, end)).matches();
    return LIKE_A_JOINT.matcher(piece).matches()
        || (afterJoint && (LIKE_A_PATH.matcher(piece).matches() || piece.contains(")")))
        || (text.charAt(end - 1) == '-' && LAST_WORD.matcher(piece).matches());
  }

  /**
   * Punctuation of the sentence is no part of the address, nor is a parenthesis opened before it.
   */
  private static int trimmed(String text, int start, int end) {
    int at = end;
    while (at > start + 1) {
      char last = text.charAt(at - 1);
      if (MARK.matcher(text.substring(Math.max(start, at - 4), at)).find()) {
        at = text.lastIndexOf('[', at - 1);
        continue;
      }
      boolean ends = ".,;:'’‘!?]".indexOf(last) >= 0 || (last == ')' && !balanced(text, start, at));
      if (!ends) {
        break;
      }
      at--;
    }
    return at;
  }

  private static boolean balanced(String text, int start, int end) {
    int open = 0;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open < 0) {
        return false;
      }
    }
    return true;
  }
}
