package nl.kamergraaf.fact;

import java.util.List;
import nl.kamergraaf.document.ParliamentaryDocument;

/** All that one document states. */
public record DocumentFacts(
    ParliamentaryDocument document,
    HeaderFacts header,
    List<Citation> citations,
    List<LawCitation> laws,
    List<SourceCitation> sources,
    List<Mention> mentions,
    List<Commitment> commitments,
    List<AnswerReference> references,
    List<NoticeReason> reasons,
    List<ProposedTheme> themes) {
  public DocumentFacts {
    citations = List.copyOf(citations);
    laws = List.copyOf(laws);
    sources = List.copyOf(sources);
    mentions = List.copyOf(mentions);
    commitments = List.copyOf(commitments);
    references = List.copyOf(references);
    reasons = List.copyOf(reasons);
    themes = List.copyOf(themes);
  }
}
