package nl.kamergraaf.fact.citation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.fact.Citation.Kind;

/** Court decisions by their <a href="https://e-justice.europa.eu/175/EN/">ECLI</a>. */
final class CaseLawRule implements Rule {
  private static final double CONFIDENCE = 0.99;

  /** A line end may have put a space or a hyphen behind a colon. */
  private static final String GAP = "\\s?-?\\s?";

  private static final Pattern ECLI =
      Pattern.compile(
          "ECLI\\s?:"
              + GAP
              + "[A-Z]{2}\\s?:"
              + GAP
              + "[A-Z][A-Z0-9]{0,6}\\s?:"
              + GAP
              + "\\d{4}\\s?:"
              + GAP
              + "[A-Z0-9](?:[.A-Z0-9]{0,23}[A-Z0-9])?",
          Pattern.CASE_INSENSITIVE);

  @Override
  public String name() {
    return "citation/ecli";
  }

  @Override
  public List<Reference> read(Phrase phrase) {
    if (!phrase.next(token -> token.folded().equals("ecli"))) {
      return List.of();
    }
    Matcher ecli = ECLI.matcher(phrase.text()).region(phrase.start(), phrase.text().length());
    if (!ecli.lookingAt()) {
      return List.of();
    }
    phrase.toIndex(ecli.end());
    String id = ecli.group().replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    return List.of(Reference.inferred(Kind.CASE_LAW, id, CONFIDENCE));
  }
}
