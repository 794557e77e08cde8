package nl.kamergraaf.document.text;

import java.util.List;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Headings;
import nl.kamergraaf.document.Retelling;

/**
 * What the end of a line means in a plain text: a wrap, a word broken in two, or the end of a
 * paragraph.
 */
final class LineBreaks {
  private static final int SHORT = 60;
  private static final int UNWRAPPED = 110;
  private static final int LONGEST_ADDRESS = 2_000;

  /** Second parts of hyphenated pairs, before which the hyphen stays: "scan- en detectie". */
  private static final Pattern KEEPS_HYPHEN =
      Pattern.compile("(?:en|of|en/of|tot|t/m|dan wel|noch)\\b.*");

  private static final Pattern HEAD_START =
      Pattern.compile(
          "(?:(?:(?:Mondelinge|Schriftelijke|Nadere|Aanvullende)\\s+[Vv]|V|Vervolgv)ra(?:ag|gen)"
              + " van (?:het|de|lid)\\b|(?:Antwoord(?:en)?|Mededeling|Nadere?"
              + " (?:[Aa]ntwoord(?:en)?|[Mm]ededeling)) van (?:de"
              + " )?(?:[Mm]inister|[Ss]taatss?ecretaris|heer \\p{L}|mevrouw \\p{L})|Zie ook"
              + " Aanhangsel).*");
  private static final Pattern NUMBER_LINE = Pattern.compile("(?:AH\\s*)?\\d{1,4}|20\\d{2}Z\\d{5}");

  /** Longer than any word of the pattern below. */
  private static final int TAIL = 12;

  private static final Pattern OPEN_END = Pattern.compile("[\\p{L}\\d,]$");
  private static final Pattern LEADS_ON =
      Pattern.compile("(?i)(?<!\\p{L})(?:zie|het|mijn|ons|de|op|in|bij|van|en|naar)$");

  private LineBreaks() {}

  /** Whether a line is a heading of a question, an answer or a remark. */
  static boolean isHeading(String line) {
    return Headings.is(line) && !line.strip().startsWith("Toelichting");
  }

  /** Whether a line below the notes at a text's end no longer belongs to them. */
  static boolean isEndOfNotes(String line) {
    return Headings.is(line) || Retelling.begins(line);
  }

  /**
   * Whether a line stands by itself: a heading, a number above the header, the first line of a
   * header sentence.
   */
  static boolean startsParagraph(String line) {
    return Headings.begin(line)
        || HEAD_START.matcher(line).matches()
        || Retelling.begins(line)
        || NUMBER_LINE.matcher(line).matches();
  }

  /**
   * Whether a line that looks like a heading goes on with a sentence: "… Zie het" is followed by
   * "antwoord op vraag 1."
   */
  static boolean goesOn(CharSequence before, String line) {
    CharSequence end = before.subSequence(Math.max(0, before.length() - TAIL), before.length());
    return !line.isEmpty()
        && OPEN_END.matcher(end).find()
        && (Character.isLowerCase(line.charAt(0)) || LEADS_ON.matcher(end).find());
  }

  /** Whether nothing may follow a line in its paragraph. */
  static boolean standsAlone(String line) {
    return Headings.is(line) || NUMBER_LINE.matcher(line).matches();
  }

  /** Whether the paragraph ends with this line, as its length and last character tell. */
  static boolean endsParagraph(String line) {
    boolean sentenceEnds =
        !line.isEmpty() && ".?!:»”\")".indexOf(line.charAt(line.length() - 1)) >= 0;
    return sentenceEnds && (line.length() < SHORT || line.length() > UNWRAPPED);
  }

  /** Puts a line behind the text before it, mending a word that the wrap broke in two. */
  static void append(StringBuilder text, String line) {
    int last = text.length() - 1;
    if (last < 0) {
      text.append(line);
    } else if (text.charAt(last) != '-' || last == 0 || text.charAt(last - 1) == ' ') {
      boolean goesOn = text.charAt(last) == '/' && endsInAddress(text);
      text.append(goesOn ? "" : " ").append(line);
    } else if (endsInAddress(text)) {
      text.append(line);
    } else if (KEEPS_HYPHEN.matcher(line).matches()) {
      text.append(' ').append(line);
    } else if (!line.isEmpty()
        && Character.isLowerCase(line.charAt(0))
        && Character.isLowerCase(text.charAt(last - 1))) {
      text.setLength(last);
      text.append(line);
    } else {
      text.append(line);
    }
  }

  /** Whether the last word is the address of a web page; looks back as far as one may reach. */
  private static boolean endsInAddress(StringBuilder text) {
    String tail = text.substring(Math.max(0, text.length() - LONGEST_ADDRESS));
    return tail.lastIndexOf("http") > tail.lastIndexOf(' ');
  }

  /** Lines that make one paragraph. */
  static String join(List<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> append(text, line));
    return text.toString().replaceAll("\\s+", " ").strip();
  }
}
