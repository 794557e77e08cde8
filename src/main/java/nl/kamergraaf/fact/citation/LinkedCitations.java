package nl.kamergraaf.fact.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Link;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.fact.Citation;
import nl.kamergraaf.fact.Citation.Kind;
import nl.kamergraaf.fact.Citation.Resolution;
import nl.kamergraaf.fact.Evidence;
import nl.kamergraaf.fact.SpanIndex;
import nl.kamergraaf.text.Span;

/**
 * What the markup of a document says of its references: words that are linked to a publication cite
 * it. A citation that its own words leave open gets the id of the link; one that they settle keeps
 * its id. Thread-safe.
 */
final class LinkedCitations {
  private static final String RULE = "citation/link";
  private static final double CONFIDENCE = 0.97;

  /** An id, alone or as the last part of the address of its page. */
  private static final Pattern ID =
      Pattern.compile(
          "(?:https?://(?:www\\.)?(?:zoek|repository)\\.officielebekendmakingen\\.nl/(?:[^?#\\s]{0,200}/)?)?"
              + "((?:kst|ah|h|stb|stcrt|trb)-[0-9A-Za-z-]{4,40}?)(?:\\.(?:html?|pdf|xml|odt))?(?:[?#].*)?");

  private static final Pattern DOSSIER = Pattern.compile("dossier-(\\d{5}(?:-[IVXLC]{1,6})?)");
  private static final Pattern RULING =
      Pattern.compile(
          "(?:https?://\\S{0,200}[=/])?(ECLI:[A-Z]{2}:\\w{1,9}:\\d{4}:[\\w.]{1,25}?)\\.?");

  private final Rule ids = new PrintedIdRule();
  private final Phrases phrases;

  /** Makes phrases of texts. */
  @FunctionalInterface
  interface Phrases {
    Phrase of(String text);
  }

  LinkedCitations(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The citations of a passage, those of its links among them, in the order of the text. */
  List<Citation> with(Passage passage, List<Citation> printed) {
    List<Citation> citations = new ArrayList<>(printed);
    SpanIndex spans =
        new SpanIndex(printed.stream().map(citation -> citation.evidence().span()).toList());
    for (Link link : passage.links()) {
      Span words = passage.at(link.start(), link.end());
      List<Integer> named = spans.overlapping(words.start(), words.end());
      reference(link.target()).ifPresent(found -> add(passage, words, named, found, citations));
    }
    if (!passage.links().isEmpty()) {
      citations.sort(Comparator.comparingInt(citation -> citation.evidence().span().start()));
    }
    return citations;
  }

  private Optional<Reference> reference(String target) {
    Matcher dossier = DOSSIER.matcher(target);
    if (dossier.matches()) {
      return Optional.of(Reference.inferred(Kind.DOSSIER, target, CONFIDENCE));
    }
    Matcher ruling = RULING.matcher(target);
    if (ruling.matches()) {
      return Optional.of(Reference.inferred(Kind.CASE_LAW, ruling.group(1), CONFIDENCE));
    }
    Matcher id = ID.matcher(target);
    return id.matches() ? ids.read(phrases.of(id.group(1))).stream().findFirst() : Optional.empty();
  }

  /**
   * Gives the citations that the linked words are part of what the link says, or adds one.
   *
   * @param named the indexes of those citations
   */
  private static void add(
      Passage passage, Span words, List<Integer> named, Reference found, List<Citation> citations) {
    for (int i : named) {
      if (isOpen(citations.get(i), found)) {
        citations.set(i, linked(found, passage, citations.get(i).evidence().span()));
      }
    }
    if (named.isEmpty()) {
      citations.add(linked(found, passage, words));
    }
  }

  /** Whether the words of a citation leave open what the link says. */
  private static boolean isOpen(Citation printed, Reference found) {
    boolean dossierOfIt =
        printed.kind() == Kind.DOSSIER
            && found.kind() == Kind.PAPER
            && found
                .identifier()
                .startsWith(printed.identifier().replaceFirst("dossier", "kst") + "-");
    return dossierOfIt
        || (printed.kind() == found.kind()
            && (printed.resolution() == Resolution.UNRESOLVED
                || printed.resolution() == Resolution.AMBIGUOUS));
  }

  private static Citation linked(Reference found, Passage passage, Span words) {
    int start = words.start() - passage.span().start();
    return new Citation(
        found.kind(),
        found.identifier(),
        passage.place(),
        found.resolution(),
        Evidence.in(passage, start, start + words.length(), RULE, CONFIDENCE));
  }
}
