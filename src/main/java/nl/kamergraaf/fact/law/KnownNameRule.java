package nl.kamergraaf.fact.law;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that a list holds: "Wet op de economische delicten", "arbeidstijdenwet". */
final class KnownNameRule implements NameRule {
  private static final Pattern YEAR =
      Pattern.compile("(?:18|19|20)\\d\\d(?:[-–](?:19|20)?\\d\\d)?");

  /** "EU-Zandrichtlijn", "Europese Zandrichtlijn": whose act it is belongs to what is printed. */
  private static final Pattern OF_THE_UNION =
      Pattern.compile("(?:EU-|EG-|EU |Europese )(?=\\p{Lu})");

  private static final Pattern ACT_OF_THE_UNION =
      Pattern.compile(".*(?:[Rr]ichtlijn|[Vv]erordening).*");

  private final KnownNames known;

  KnownNameRule(KnownNames known) {
    this.known = known;
  }

  @Override
  public Optional<LawName> at(Sentence sentence, int index) {
    int start = sentence.word(index).start();
    return known
        .at(sentence.text(), start)
        .filter(match -> !isOfAnother(sentence, match))
        .map(match -> dated(sentence, index, match))
        .map(match -> name(sentence, start, match))
        .or(() -> ofTheUnion(sentence, start));
  }

  /** Whether it tells of what else it is the statute: "het Statuut van het Zandhof". */
  private static boolean isOfAnother(Sentence sentence, KnownNames.Match match) {
    return match.name().equals("Statuut") && sentence.text().startsWith(" van ", match.end());
  }

  private Optional<LawName> ofTheUnion(Sentence sentence, int start) {
    Matcher whose = OF_THE_UNION.matcher(sentence.text()).region(start, sentence.text().length());
    return whose.lookingAt()
        ? known
            .at(sentence.text(), whose.end())
            .filter(match -> ACT_OF_THE_UNION.matcher(match.name()).matches())
            .map(match -> name(sentence, whose.end(), match))
            .map(
                name ->
                    new LawName(
                        start,
                        name.end(),
                        sentence.text().substring(start, whose.end()) + name.name(),
                        name.key(),
                        name.rule(),
                        false))
        : Optional.empty();
  }

  /**
   * The same up to the year behind it, "Zandbesluit goederen 1963": with a year that its known name
   * has not, it is another act than the one known, unless that too is.
   */
  private KnownNames.Match dated(Sentence sentence, int index, KnownNames.Match match) {
    int next = index;
    while (next < sentence.words().size() && sentence.word(next).start() < match.end()) {
      next++;
    }
    return sentence
        .following(next)
        .filter(word -> YEAR.matcher(word.text()).matches())
        .map(word -> dated(match, word))
        .orElse(match);
  }

  private KnownNames.Match dated(KnownNames.Match match, Word year) {
    String name = match.name() + " " + year.text();
    return new KnownNames.Match(year.end(), name, known.key(name));
  }

  private LawName name(Sentence sentence, int start, KnownNames.Match match) {
    String printed = sentence.name(start, match.end());
    // Where a line end took a space out of the name or left a hyphen in it, the list knows better.
    String name = printed.length() == match.name().length() ? printed : match.name();
    Optional<String> key = match.key().filter(it -> known.key(name).isPresent());
    return new LawName(start, match.end(), name, key, "law/known", false);
  }
}
