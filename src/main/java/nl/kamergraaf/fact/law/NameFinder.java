package nl.kamergraaf.fact.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Vocabulary;

/** Finds the names of laws in a passage, the first rule that fits and the longest name first. */
final class NameFinder {
  private final List<NameRule> rules;
  private final KnownNames known;

  /** Finds full names, and the abbreviations that stand for a law in this document. */
  NameFinder(Vocabulary vocabulary, KnownNames known, Set<String> abbreviations) {
    this.known = known;
    CompoundRule compounds = new CompoundRule(vocabulary);
    this.rules =
        List.of(
            new KnownNameRule(known),
            new TreatyRule(),
            new TitleRule(vocabulary, abbreviations),
            new DatedRule(vocabulary),
            compounds,
            new CoordinationRule(compounds, known),
            new AbbreviationRule(vocabulary, known, abbreviations));
  }

  /** The names in a passage, in their order; none overlaps another. */
  List<LawName> find(Sentence sentence) {
    List<LawName> found = new ArrayList<>();
    int behind = 0;
    for (int i = 0; i < sentence.words().size(); i++) {
      if (sentence.word(i).start() >= behind) {
        Optional<LawName> name = longest(sentence, i);
        name.ifPresent(found::add);
        behind = name.map(LawName::end).orElse(behind);
      }
    }
    return found;
  }

  private Optional<LawName> longest(Sentence sentence, int index) {
    Optional<LawName> best = Optional.empty();
    for (NameRule rule : rules) {
      Optional<LawName> name = rule.at(sentence, index);
      boolean better =
          name.isPresent()
              && (best.isEmpty()
                  || (name.get().end() > best.get().end()
                      && !best.get().rule().equals("law/known")));
      best = better ? name : best;
    }
    return best.map(this::keyed);
  }

  private LawName keyed(LawName name) {
    return name.key().isPresent()
        ? name
        : new LawName(
            name.start(),
            name.end(),
            name.name(),
            known.key(name.name()),
            name.rule(),
            name.needsArticle());
  }
}
