package nl.kamergraaf.fact.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.document.Link;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.fact.Evidence;
import nl.kamergraaf.fact.LawCitation;
import nl.kamergraaf.fact.SpanIndex;
import nl.kamergraaf.fact.law.BwbReferences.Reference;

/**
 * Laws named by their number in the Basiswettenbestand: printed, or in a link that the markup of
 * the document makes. A law named in the words of a link gets the number of the link where the
 * words alone leave it open.
 */
final class LinkedLaws {
  private static final double CONFIDENCE = 0.97;
  private static final int WIDEST_GAP = 20;

  private LinkedLaws() {}

  /** The laws of a passage, those named by number among them, in the order of the text. */
  static List<LawCitation> with(Passage passage, List<LawCitation> named) {
    List<LawCitation> laws = new ArrayList<>(named);
    SpanIndex spans = new SpanIndex(named.stream().map(law -> law.evidence().span()).toList());
    for (Reference found : BwbReferences.printed(passage.text())) {
      // a number behind the name of its law says nothing new
      int reach = found.article().isEmpty() ? WIDEST_GAP : 0;
      add(passage, found, found.start(), found.end(), reach, "law/number", spans, laws);
    }
    for (Link link : passage.links()) {
      BwbReferences.target(link.target())
          .ifPresent(to -> add(passage, to, link.start(), link.end(), 0, "law/link", spans, laws));
    }
    if (laws.size() > named.size()) {
      laws.sort(Comparator.comparingInt(law -> law.evidence().span().start()));
    }
    return laws;
  }

  /** Gives the laws named in some words, or so far before them, their number; or adds one. */
  private static void add(
      Passage passage,
      Reference found,
      int start,
      int end,
      int reach,
      String rule,
      SpanIndex spans,
      List<LawCitation> laws) {
    int origin = passage.span().start();
    List<Integer> named = spans.overlapping(origin + start - reach, origin + end);
    for (int i : named) {
      LawCitation law = laws.get(i);
      laws.set(i, law.key().isPresent() ? law : keyed(law, found.key()));
    }
    if (named.isEmpty()) {
      laws.add(law(found, passage, start, end, rule));
    }
  }

  private static LawCitation keyed(LawCitation law, String key) {
    return new LawCitation(
        law.name(),
        Optional.of(key),
        law.article(),
        law.paragraph(),
        law.point(),
        law.place(),
        law.evidence());
  }

  private static LawCitation law(
      Reference found, Passage passage, int start, int end, String rule) {
    return new LawCitation(
        found.key(),
        Optional.of(found.key()),
        found.article(),
        found.paragraph(),
        found.point(),
        passage.place(),
        Evidence.in(passage, start, end, rule, CONFIDENCE));
  }
}
