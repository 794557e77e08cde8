package nl.kamergraaf.fact.header;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the archive of 1984 to 2008 says that a paper was published: {@code Kamervragen met
 * antwoord 1999-2000, nr. 1660, Tweede Kamer}, {@code Aanhangsel Eerste Kamer 1984-1985 nummer 12
 * Herdruk}, {@code Kamervragen 2000-2001, vraagnr. 2000100140, Tweede Kamer}.
 *
 * @param year the session
 * @param number what it was given, digits only
 * @param edition what tells it from another of the number: {@code -h1} for a reprint, a letter for
 *     an added one; else empty
 * @param chamber {@code ek} or {@code tk}
 */
record FoundAt(SessionYear year, String number, String edition, String chamber) {
  private static final Pattern PRINTED =
      Pattern.compile(
          "[^\\d]*(\\d{4}-\\d{4}),? (?:vraag)?n(?:umme)?r\\.? (\\d{1,10})((?: ?\\de)?(?: ?H\\b|"
              + " Herdruk|[A-Za-z]\\b)?).*");
  private static final int LONGEST_APPENDIX_NUMBER = 4;

  /** The reprint of question 2010204190 is numbered {@code 201020419H}. */
  private static final int DIGITS_BEFORE_H = 9;

  /** Reads what the archive wrote. */
  static Optional<FoundAt> of(String written) {
    Matcher matcher = PRINTED.matcher(written);
    return matcher.matches()
        ? SessionYear.parse(matcher.group(1))
            .map(
                year ->
                    new FoundAt(
                        year,
                        matcher.group(2),
                        edition(matcher.group(3).strip()),
                        written.contains("Eerste Kamer") ? "ek" : "tk"))
        : Optional.empty();
  }

  private static String edition(String mark) {
    boolean isReprint = mark.endsWith("H") || mark.endsWith("Herdruk");
    boolean isNumbered = !mark.isEmpty() && Character.isDigit(mark.charAt(0));
    return isReprint ? "-h" + (isNumbered ? mark.charAt(0) : '1') : mark.toLowerCase(Locale.ROOT);
  }

  private boolean isAppendix() {
    return number.length() <= LONGEST_APPENDIX_NUMBER;
  }

  String sessionYear() {
    return year.toString();
  }

  /** The id of the publication. */
  Optional<String> identifier() {
    return Optional.of(
        isAppendix()
            ? "ah-" + chamber + "-" + year.digits() + "-" + number + edition
            : "kv-" + chamber + "-" + questionNumber() + edition);
  }

  private String questionNumber() {
    boolean isLastReplaced = number.length() == DIGITS_BEFORE_H && edition.startsWith("-h");
    return isLastReplaced ? number + "0" : number;
  }

  Optional<Integer> appendixNumber() {
    return isAppendix() ? Optional.of(Integer.valueOf(number)) : Optional.empty();
  }
}
