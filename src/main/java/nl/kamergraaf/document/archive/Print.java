package nl.kamergraaf.document.archive;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.BlockBuilder;

/**
 * Undoes, where it is certain, what typesetting and scanning did to words: accents beside their
 * letters ({@code Financie¨n}), characters set apart ({@code 1 9 8 5 - 1 9 8 6}), words broken at
 * the end of a line ({@code verstrek- ken}).
 */
final class Print {
  private static final String ACCENTS = "\u00B4`\u00A8\u02C6\u02DC\u00B8";
  private static final String MARKS = "\u0301\u0300\u0308\u0302\u0303\u0327";
  private static final Pattern ACCENT = Pattern.compile("(\\p{L})([" + ACCENTS + "])");

  private static final Pattern DIGITS_APART =
      Pattern.compile("(?<![\\p{L}\\d])\\d(?: (?:\\d|[-–](?= \\d))){3,}(?![\\p{L}\\d])");
  private static final Pattern LETTERS_APART =
      Pattern.compile("(?<![\\p{L}\\d])\\p{L}(?! ?b c)(?: \\p{Ll}){2,}(?![\\p{L}\\d])");

  private static final Pattern OFFICE_GLUED =
      Pattern.compile("(?<!\\p{L})([Mm]inister|[Ss]taatssecretaris)(van|voor)(?= )");

  /** A word that breaks off, unless what follows shows that it stands for the whole of a pair. */
  private static final Pattern BROKEN =
      Pattern.compile(
          "(?<=\\p{Ll}\\p{Ll})[-–]\\s+(?!(?:en/of|en|of|tot|t/m|noch|dan|als|resp\\p{L}*|c\\.q\\.|cq|maar|alsmede|en\\p{L}{0,4}/\\p{L}+)(?![\\p{L}-]))(?=\\p{Ll}{2})");

  private Print() {}

  /** The text of an element as one block, the marks of notes lifted out of it. */
  static Block block(Element element) {
    BlockBuilder words = new BlockBuilder();
    add(element, words);
    return words.build(Block.Role.TEXT, "");
  }

  private static void add(Element element, BlockBuilder words) {
    for (Object part : element.content()) {
      switch (part) {
        case Element child when child.name().equals("voetnoot") -> {
          words.call(child.attribute("nummer").strip());
          words.append(mend(child.text()));
        }
        case Element child -> add(child, words);
        default -> words.append(mend(part.toString()));
      }
    }
  }

  /** An element's text or an attribute's value, white space made single. */
  static String words(String raw) {
    return new BlockBuilder().append(mend(raw)).build(Block.Role.TEXT, "").text();
  }

  private static String mend(String raw) {
    String letters = ACCENT.matcher(raw).replaceAll(Print::accented);
    String together = DIGITS_APART.matcher(letters).replaceAll(Print::together);
    together = LETTERS_APART.matcher(together).replaceAll(Print::together);
    together = OFFICE_GLUED.matcher(together).replaceAll("$1 $2");
    return BROKEN.matcher(together).replaceAll("");
  }

  private static String accented(MatchResult match) {
    char mark = MARKS.charAt(ACCENTS.indexOf(match.group(2)));
    String letter = Normalizer.normalize(match.group(1) + mark, Normalizer.Form.NFC);
    return letter.length() == 1 ? letter : match.group();
  }

  private static String together(MatchResult match) {
    return match.group().replace(" ", "");
  }
}
