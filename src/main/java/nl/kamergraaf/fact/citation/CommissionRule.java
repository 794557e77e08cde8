package nl.kamergraaf.fact.citation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.fact.Citation.Kind;

/** Documents of the European Commission by their own numbers: "COM(2021) 206". */
final class CommissionRule implements Rule {
  private static final double CONFIDENCE = 0.97;
  private static final Pattern NUMBER =
      Pattern.compile("((?:COM|SWD|JOIN|SEC))\\s?\\((\\d{4})\\)\\s?(?:nr\\.?\\s?)?(\\d{1,4})\\b");

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
    String id = number.group(1) + "(" + number.group(2) + ")" + Integer.parseInt(number.group(3));
    return List.of(Reference.inferred(Kind.EU_ACT, id, CONFIDENCE));
  }
}
