package nl.kamergraaf.fact.law;

import java.util.Optional;

/**
 * The first of two names that share their last part: "Vogel- en Habitatrichtlijn", "Waren- en de
 * Tabakswet". It is told in full, as "Vogelrichtlijn"; the second is a name as it stands.
 */
final class CoordinationRule implements NameRule {
  private final CompoundRule compounds;
  private final KnownNames known;

  CoordinationRule(CompoundRule compounds, KnownNames known) {
    this.compounds = compounds;
    this.known = known;
  }

  @Override
  public Optional<LawName> at(Sentence sentence, int index) {
    Word first = sentence.word(index);
    boolean hangs =
        first.isCapitalised()
            && sentence.text().startsWith("- ", first.end())
            && index + 2 < sentence.words().size()
            && sentence.word(index + 1).text().matches("en|of");
    if (!hangs) {
      return Optional.empty();
    }
    boolean article = sentence.word(index + 2).text().matches("de|het");
    int second = article ? index + 3 : index + 2;
    return sentence
        .following(second)
        .flatMap(
            word ->
                CompoundRule.ending(word.folded())
                    .filter(
                        ending ->
                            word.isCapitalised()
                                ? isLaw(sentence, second, first.text() + ending)
                                : known.contains(first.text() + ending)))
        .map(ending -> name(first, first.text() + ending));
  }

  private boolean isLaw(Sentence sentence, int second, String name) {
    return known.contains(name)
        || (!compounds.isGeneric(name) && compounds.at(sentence, second).isPresent());
  }

  private static LawName name(Word first, String name) {
    return new LawName(
        first.start(), first.end() + 1, name, Optional.empty(), "law/coordinated", false);
  }
}
