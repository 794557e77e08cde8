package nl.kamergraaf.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph above the first question, told by its first words.
 *
 * @param kind what it is
 * @param value the part that counts
 */
record HeadLine(Kind kind, String value) {

  /** What stands above the first question. */
  enum Kind {
    APPENDIX_NUMBER,
    CASE_NUMBER,
    ASKING,
    SUBMITTED,
    REPLYING,
    SEE_ALSO,
    RETELLING
  }

  private static final Pattern APPENDIX = Pattern.compile("(?:AH\\s*)?(\\d{1,4})");
  private static final Pattern CASE = Pattern.compile("(20\\d{2}Z\\s?\\d{5})");

  /** A letter that answers says which questions it answers. */
  private static final Pattern LETTER =
      Pattern.compile(
          "[^\\n]{0,60}\\buw brief van [^\\n]{5,40}?(?:nr\\.?|kenmerk)\\s*(20\\d{2}Z\\d{5})\\b.*",
          Pattern.DOTALL);

  private static final Pattern ASKING =
      Pattern.compile(
          "((?:(?:Mondelinge|Schriftelijke|Nadere|Aanvullende)\\s+)?(?:vervolg|Kamer)?vra(?:ag|gen)\\s+(?:van\\b|lid\\s).*)",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern SUBMITTED =
      Pattern.compile(
          "(\\(\\s*ingezonden\\b.*\\)?\\.?)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern REPLYING =
      Pattern.compile(
          "((?:(?:Nadere? )?Antwoord(?:en)?|(?:Nadere )?Mededeling|Nader antwoord|Nadere"
              + " (?:antwoorden|mededeling))\\s+van\\b.*)",
          Pattern.DOTALL);
  private static final Pattern SEE_ALSO = Pattern.compile("(\\(?Zie ook\\s.*)", Pattern.DOTALL);
  private static final Pattern SEAM =
      Pattern.compile(
          "(?<=[.)])\\s+(?=(?:Nadere? )?(?:[Aa]ntwoord(?:en)?|[Mm]ededeling) van (?:de"
              + " )?(?:[Mm]inister|[Ss]taats))");

  /** "Antwoorden van de minister van Defensie op Kamervragen van het lid …" heads such a letter. */
  private static final Pattern LETTER_SEAM =
      Pattern.compile(
          "(?<=^Antwoord(?:en)? van [^(\\n"
              + "]{5,400})\\s+op\\s+(?:de\\s+)?(?:schriftelijke\\s+)?(?=(?:Kamer)?vragen\\s+(?:van\\s+)?(?:het\\s+lid|de\\s+leden|lid)\\b)");

  private static final Pattern OPEN =
      Pattern.compile("Antwoord(?:en)? van [^(]{5,400}\\sop\\s[^(]{0,40}vragen", Pattern.DOTALL);

  /** Whether a paragraph breaks off in the middle of the sentence that heads a letter. */
  static boolean isOpen(String paragraph) {
    return OPEN.matcher(paragraph.strip()).matches();
  }

  /** Reads a paragraph. */
  static Optional<HeadLine> of(String paragraph) {
    String text = paragraph.strip();
    return match(Kind.RETELLING, Retelling.LINE, text)
        .or(() -> match(Kind.APPENDIX_NUMBER, APPENDIX, text))
        .or(() -> match(Kind.CASE_NUMBER, CASE, text))
        .or(() -> match(Kind.CASE_NUMBER, LETTER, text))
        .or(() -> match(Kind.ASKING, ASKING, text))
        .or(() -> match(Kind.REPLYING, REPLYING, text))
        .or(() -> match(Kind.SUBMITTED, SUBMITTED, text))
        .or(() -> match(Kind.SEE_ALSO, SEE_ALSO, text));
  }

  /**
   * The paragraphs of one that runs from the questions' sentence on into the answer's, or the other
   * way round.
   */
  static String[] split(String paragraph) {
    String[] parts = SEAM.split(paragraph, 2);
    boolean letter = parts.length == 1 && paragraph.startsWith("Antwoord");
    return letter ? LETTER_SEAM.split(paragraph, 2) : parts;
  }

  private static Optional<HeadLine> match(Kind kind, Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches()
        ? Optional.of(new HeadLine(kind, value(kind, matcher.group(1))))
        : Optional.empty();
  }

  /** What counts, as printed; the blank that some printers put into a number is none of it. */
  private static String value(Kind kind, String printed) {
    return kind == Kind.CASE_NUMBER ? printed.replaceAll("\\s", "") : printed;
  }
}
