package nl.kamergraaf.fact.law;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names that a list holds: "Wet op de economische delicten", "arbeidstijdenwet". */
final class KnownNameRule implements NameRule {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:[-–](?:19|20)?\\d\\d)?");

  private final KnownNames known;

  KnownNameRule(KnownNames known) {
    this.known = known;
  }

  @Override
  public Optional<LawName> at(Sentence sentence, int index) {
    int start = sentence.word(index).start();
    return known
        .at(sentence.text(), start)
        .map(match -> dated(sentence, index, match))
        .map(match -> name(sentence, start, match));
  }

  /** The same up to the year behind a title without a key: "Zandbesluit goederen 1963". */
  private static KnownNames.Match dated(Sentence sentence, int index, KnownNames.Match match) {
    int next = index;
    while (next < sentence.words().size() && sentence.word(next).start() < match.end()) {
      next++;
    }
    Optional<Word> year =
        match.key().isEmpty()
            ? sentence.following(next).filter(word -> YEAR.matcher(word.text()).matches())
            : Optional.empty();
    return year.map(
            word -> new KnownNames.Match(word.end(), match.name() + " " + word.text(), match.key()))
        .orElse(match);
  }

  private static LawName name(Sentence sentence, int start, KnownNames.Match match) {
    String printed = sentence.name(start, match.end());
    // Where a line end took a space out of the name or left a hyphen in it, the list knows better.
    boolean whole = printed.length() == match.name().length();
    return new LawName(
        start, match.end(), whole ? printed : match.name(), match.key(), "law/known", false);
  }
}
