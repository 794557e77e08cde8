package nl.kamergraaf.fact.citation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.fact.Citation;
import nl.kamergraaf.fact.Citation.Kind;
import nl.kamergraaf.fact.Citation.Resolution;
import nl.kamergraaf.fact.Context;
import nl.kamergraaf.fact.Evidence;
import nl.kamergraaf.fact.HeaderFacts;
import nl.kamergraaf.fact.Recogniser;
import nl.kamergraaf.fact.Stated;
import nl.kamergraaf.text.Vocabulary;

/**
 * Finds references to official publications: papers, proceedings and their appendix, official
 * journals, court decisions, EU acts, the chamber's own numbers.
 *
 * <p>A phrase that names several publications gives a citation for each, all with the phrase as
 * their evidence. Where the markup links words to a publication, they cite it. The document's own
 * number is no citation. Follows the chamber's practice as in the test's table of printed forms.
 * Thread-safe; linear in the length of the text.
 */
public final class Citations implements Recogniser<Citation> {
  /** The kinds of which a list of official publications holds all. */
  private static final Set<Kind> LISTED =
      EnumSet.of(
          Kind.PAPER,
          Kind.DOSSIER,
          Kind.APPENDIX,
          Kind.PROCEEDINGS,
          Kind.STATUTE_BOOK,
          Kind.GOVERNMENT_GAZETTE,
          Kind.TREATY_SERIES);

  private final Vocabulary vocabulary = Vocabulary.of(Citations.class);
  private final List<Rule> rules =
      List.of(
          new PrintedIdRule(),
          new ParliamentNumberRule(),
          new PaperRule(),
          new AppendixRule(),
          new ProceedingsRule(),
          new JournalRule(),
          new CaseLawRule(),
          new CommissionRule(),
          new EuActRule(vocabulary));
  private final KnownIds known;
  private final LinkedCitations links = new LinkedCitations(text -> new Phrase(text, vocabulary));

  /** Without a list of known ids: every citation is at best inferred. */
  public Citations() {
    this(KnownIds.none());
  }

  /** Verifies what it finds against a list of known ids. */
  public Citations(KnownIds known) {
    this.known = known;
  }

  @Override
  public List<Citation> recognise(Context context) {
    Set<String> own = own(context.header());
    Home home = Home.of(context.header());
    return context.passages().stream()
        .flatMap(passage -> in(passage, home).stream())
        .filter(citation -> !own.contains(citation.identifier()))
        .toList();
  }

  /** The numbers of the document itself. */
  private static Set<String> own(HeaderFacts header) {
    Set<String> own = new HashSet<>();
    header.caseNumber().map(Stated::value).ifPresent(own::add);
    header
        .publicationId()
        .map(Stated::value)
        .map(id -> id.substring(id.lastIndexOf('-') + 1))
        .ifPresent(own::add);
    return own;
  }

  /** The citations in one passage of a document of which nothing else is known. */
  List<Citation> in(Passage passage) {
    return in(passage, Home.UNKNOWN);
  }

  private List<Citation> in(Passage passage, Home home) {
    List<Citation> citations = new ArrayList<>();
    Phrase phrase = new Phrase(passage.text(), vocabulary, home);
    while (!phrase.atEnd()) {
      int place = phrase.place();
      if (!readAny(phrase, passage, citations)) {
        phrase.to(place + 1);
      }
    }
    return links.with(passage, citations).stream().map(this::checked).toList();
  }

  private boolean readAny(Phrase phrase, Passage passage, List<Citation> citations) {
    int place = phrase.place();
    int start = phrase.start();
    for (Rule rule : rules) {
      List<Reference> references = rule.read(phrase);
      if (!references.isEmpty()) {
        int end = phrase.end();
        references.forEach(r -> citations.add(citation(r, rule, passage, start, end)));
        return true;
      }
      phrase.to(place);
    }
    return false;
  }

  private Citation citation(Reference found, Rule rule, Passage passage, int start, int end) {
    return new Citation(
        found.kind(),
        found.identifier(),
        passage.place(),
        found.resolution(),
        Evidence.in(passage, start, end, rule.name(), found.confidence()));
  }

  /** The citation held against the list of known ids. */
  private Citation checked(Citation found) {
    if (known.isEmpty()
        || found.resolution() != Resolution.INFERRED
        || !LISTED.contains(found.kind())) {
      return found;
    }
    boolean exists = known.contains(found.identifier());
    return found.resolved(exists ? Resolution.VERIFIED : Resolution.UNRESOLVED);
  }
}
