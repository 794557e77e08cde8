package nl.kamergraaf.fact.citation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.fact.Citation.Kind;

/** Documents of the European Commission by their own numbers: "COM(2021) 206", "COM(90) 571". */
final class CommissionRule implements Rule {
  private static final double CONFIDENCE = 0.97;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(COM|SWD|JOIN|SEC)\\s?\\((\\d{4}|[89]\\d)\\)\\s?(?:nr\\.?\\s?)?(\\d{1,4})\\b");

  @Override
  public String name() {
    return "citation/commission";
  }

  @Override
  public List<Reference> read(Phrase phrase) {
    if (!phrase.nextMeans("commission")) {
      return List.of();
    }
    Matcher number = NUMBER.matcher(phrase.text()).region(phrase.start(), phrase.text().length());
    if (!number.lookingAt()) {
      return List.of();
    }
    phrase.toIndex(number.end());
    String year = number.group(2).length() == 2 ? "19" + number.group(2) : number.group(2);
    String series = number.group(1).toUpperCase(Locale.ROOT);
    String id = series + "(" + year + ")" + Integer.parseInt(number.group(3));
    return List.of(Reference.inferred(Kind.EU_ACT, id, CONFIDENCE));
  }
}
