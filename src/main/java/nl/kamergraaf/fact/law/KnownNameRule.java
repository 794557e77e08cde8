package nl.kamergraaf.fact.law;

import java.util.Optional;

/** Names that a list holds: "Wet op de economische delicten", "arbeidstijdenwet". */
final class KnownNameRule implements NameRule {
  private final KnownNames known;

  KnownNameRule(KnownNames known) {
    this.known = known;
  }

  @Override
  public Optional<LawName> at(Sentence sentence, int index) {
    int start = sentence.word(index).start();
    return known.at(sentence.text(), start).map(match -> name(sentence, start, match));
  }

  private static LawName name(Sentence sentence, int start, KnownNames.Match match) {
    String printed = sentence.name(start, match.end());
    // Where a line end took a space out of the name or left a hyphen in it, the list knows better.
    boolean whole = printed.length() == match.name().length();
    return new LawName(
        start, match.end(), whole ? printed : match.name(), match.key(), "law/known", false);
  }
}
