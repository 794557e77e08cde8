package nl.kamergraaf.fact.citation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.fact.Citation.Kind;
import nl.kamergraaf.fact.Citation.Resolution;

/**
 * Court decisions by their <a href="https://e-justice.europa.eu/175/EN/">ECLI</a>, or by the LJN of
 * before, which stays unresolved.
 */
final class CaseLawRule implements Rule {
  private static final double CONFIDENCE = 0.99;

  /** A line end may have put a space or a hyphen on either side of a colon. */
  private static final String COLON = "\\s?-?\\s?:\\s?-?\\s?";

  /** In capitals, so that a small letter behind it is of another word. */
  private static final Pattern ECLI =
      Pattern.compile(
          "ECLI"
              + COLON
              + "[A-Z]{2}"
              + COLON
              + "[A-Z][A-Z0-9]{0,6}"
              + COLON
              + "\\d{4}"
              + COLON
              + "[A-Z0-9](?:[.A-Z0-9]{0,23}[A-Z0-9])?");

  private static final Pattern SMALL_ECLI =
      Pattern.compile(ECLI.pattern(), Pattern.CASE_INSENSITIVE);

  /** The numbers of court decisions before 2013, which name no court. */
  private static final Pattern LJN =
      Pattern.compile("LJN\\s?(?:-?nummer\\s?)?[:-]?\\s?([A-Z]{2}\\d{4})\\b");

  @Override
  public String name() {
    return "citation/ecli";
  }

  @Override
  public List<Reference> read(Phrase phrase) {
    if (phrase.next(token -> token.text().equals("LJN"))) {
      return readOld(phrase);
    }
    if (!phrase.next(token -> token.folded().equals("ecli"))) {
      return List.of();
    }
    Matcher ecli = ECLI.matcher(phrase.text()).region(phrase.start(), phrase.text().length());
    if (!ecli.lookingAt()) {
      ecli.usePattern(SMALL_ECLI);
    }
    if (!ecli.lookingAt()) {
      return List.of();
    }
    phrase.toIndex(ecli.end());
    String id = ecli.group().replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    return List.of(Reference.inferred(Kind.CASE_LAW, id, CONFIDENCE));
  }

  private static List<Reference> readOld(Phrase phrase) {
    Matcher ljn = LJN.matcher(phrase.text()).region(phrase.start(), phrase.text().length());
    if (!ljn.lookingAt()) {
      return List.of();
    }
    phrase.toIndex(ljn.end());
    return List.of(
        new Reference(Kind.CASE_LAW, "LJN-" + ljn.group(1), Resolution.UNRESOLVED, CONFIDENCE));
  }
}
