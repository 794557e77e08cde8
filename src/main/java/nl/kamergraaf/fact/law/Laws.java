package nl.kamergraaf.fact.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.fact.Context;
import nl.kamergraaf.fact.Evidence;
import nl.kamergraaf.fact.LawCitation;
import nl.kamergraaf.fact.Recogniser;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.Vocabulary;

/**
 * Finds laws, decrees, treaties and EU acts by their names, and articles of them: each pair of name
 * and article once, where it is printed first.
 *
 * <p>Names come from the register, from a list of short titles, and from the forms that such names
 * have. "Artikel 3 van die wet" is read as the one law of that kind named before in the same
 * passage. Where the markup links words to a law, they name it. Thread-safe; linear in the length
 * of the text.
 */
public final class Laws implements Recogniser<LawCitation> {
  private static final int FEWEST_INITIALS = 3;

  /** A passage and the words that it is printed with. */
  private record Printed(Passage passage, Sentence sentence) {
    static Printed of(Passage passage) {
      return new Printed(passage, Sentence.of(passage.text()));
    }
  }

  private final Vocabulary vocabulary = Vocabulary.of(Laws.class);
  private final KnownNames known;
  private final NameFinder fullNames;
  private final NameDays days;

  /** Knows the laws of a register. */
  public Laws(Register register) {
    this.known = KnownNames.of(register, vocabulary);
    this.days = new NameDays(register);
    this.fullNames = new NameFinder(vocabulary, known, Set.of());
  }

  @Override
  public List<LawCitation> recognise(Context context) {
    List<Printed> passages = context.passages().stream().map(Printed::of).toList();
    NameFinder finder = new NameFinder(vocabulary, known, abbreviations(passages));
    List<LawCitation> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Optional<LocalDate> day = context.header().day();
    for (Printed passage : passages) {
      for (LawCitation citation :
          LinkedLaws.with(passage.passage(), in(passage, finder)).stream()
              .map(it -> days.at(day, it))
              .toList()) {
        if (seen.add(LawName.fold(citation.name()) + " " + citation.article().orElse(""))) {
          found.add(citation);
        }
      }
    }
    return found;
  }

  /**
   * The letters by which a document speaks of acts: those that it introduces, those it puts behind
   * an article, and the initials of acts it names in full.
   */
  private Set<String> abbreviations(List<Printed> passages) {
    Set<String> letters = new HashSet<>();
    for (Printed passage : passages) {
      Sentence sentence = passage.sentence();
      List<LawName> names = fullNames.find(sentence);
      letters.addAll(AbbreviationRule.defined(sentence.text(), names));
      letters.addAll(AbbreviationRule.behindArticles(sentence));
      names.stream()
          .filter(name -> name.name().startsWith("Wet "))
          .map(AbbreviationRule::initials)
          .filter(initials -> initials.length() >= FEWEST_INITIALS)
          .forEach(letters::add);
    }
    return letters;
  }

  private static List<LawCitation> in(Printed printed, NameFinder finder) {
    Passage passage = printed.passage();
    List<LawName> names = finder.find(printed.sentence());
    List<LawCitation> found = new ArrayList<>();
    Set<LawName> withArticle = new HashSet<>();
    for (ArticleOfLaw pair : ArticleOfLaw.in(passage.text(), names)) {
      found.add(citation(passage, pair));
      if (!pair.resumed()) {
        withArticle.add(pair.law());
      }
    }
    for (LawName name : names) {
      if (!withArticle.contains(name) && !name.needsArticle()) {
        found.add(citation(passage, name));
      }
    }
    return found;
  }

  private static LawCitation citation(Passage passage, ArticleOfLaw pair) {
    return new LawCitation(
        pair.law().name(),
        pair.law().key(),
        Optional.of(pair.article().number()),
        pair.article().paragraph(),
        pair.article().point(),
        passage.place(),
        Evidence.in(
            passage,
            pair.start(),
            pair.end(),
            pair.resumed() ? "law/article-of-that" : "law/article",
            pair.resumed() ? 0.8 : 0.95));
  }

  private static LawCitation citation(Passage passage, LawName name) {
    return new LawCitation(
        name.name(),
        name.key(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        passage.place(),
        Evidence.in(passage, name.start(), name.end(), name.rule(), 0.9));
  }
}
