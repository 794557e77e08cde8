package nl.kamergraaf.fact;

import java.util.function.Function;
import nl.kamergraaf.document.ParliamentaryDocument;

/**
 * Reads all that a document states, by a recogniser for each kind of fact.
 *
 * <p>Thread-safe where its parts are.
 *
 * @param header what the header states, which the others build upon
 */
public record FactReader(
    Function<ParliamentaryDocument, HeaderFacts> header,
    Recogniser<Citation> citations,
    Recogniser<LawCitation> laws,
    Recogniser<SourceCitation> sources,
    Recogniser<Mention> mentions,
    Recogniser<Commitment> commitments,
    Recogniser<AnswerReference> references,
    Recogniser<NoticeReason> reasons,
    Recogniser<ProposedTheme> themes) {

  /** The facts of a document. */
  public DocumentFacts read(ParliamentaryDocument document) {
    return read(opened(document));
  }

  /** What the header of a document states, by which its other facts are read. */
  public Context opened(ParliamentaryDocument document) {
    return new Context(document, header.apply(document));
  }

  /** The facts of a document whose header has been read. */
  public DocumentFacts read(Context context) {
    return new DocumentFacts(
        context.document(),
        context.header(),
        citations.recognise(context),
        laws.recognise(context),
        sources.recognise(context),
        mentions.recognise(context),
        commitments.recognise(context),
        references.recognise(context),
        reasons.recognise(context),
        themes.recognise(context));
  }
}
