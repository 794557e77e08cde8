package nl.kamergraaf.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kamergraaf.fact.AnswerReference;
import nl.kamergraaf.fact.Citation;
import nl.kamergraaf.fact.Commitment;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.fact.LawCitation;
import nl.kamergraaf.fact.Mention;
import nl.kamergraaf.fact.Motion;
import nl.kamergraaf.fact.NoticeReason;
import nl.kamergraaf.fact.ProposedTheme;
import nl.kamergraaf.fact.Recogniser;
import nl.kamergraaf.fact.SourceCitation;
import nl.kamergraaf.fact.citation.Citations;
import nl.kamergraaf.fact.commitment.Commitments;
import nl.kamergraaf.fact.entity.Entities;
import nl.kamergraaf.fact.law.Laws;
import nl.kamergraaf.fact.motion.Motions;
import nl.kamergraaf.fact.reply.AnswerReferences;
import nl.kamergraaf.fact.reply.NoticeReasons;
import nl.kamergraaf.fact.theme.ThemeProposals;
import nl.kamergraaf.fact.web.WebSources;
import nl.kamergraaf.graph.FactKind.Knowledge;
import nl.kamergraaf.graph.FactKind.Part;
import nl.kamergraaf.graph.FactKind.Section;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The kinds of fact that documents state, other than those of the header. */
public final class FactKinds {
  private static final FactKind<Mention> MENTIONS =
      FactKind.of(
          Mention.class,
          known -> new Entities(known.register(), known.unlisted()),
          new MentionWriter());

  private static final FactKind<Citation> CITATIONS =
      FactKind.of(Citation.class, known -> new Citations(known.knownIds()), CitationWriter::write)
          .as(new Part("citations", Kg.hasCitation, List.of(Kg.Citation), Optional.empty()));

  private static final FactKind<LawCitation> LAWS =
      FactKind.of(LawCitation.class, known -> new Laws(known.register()), new LawWriter());

  private static final FactKind<SourceCitation> SOURCES =
      FactKind.of(
          SourceCitation.class, known -> new WebSources(known.register()), new SourceWriter());

  private static final FactKind<Commitment> COMMITMENTS =
      FactKind.of(Commitment.class, known -> new Commitments(), new CommitmentWriter())
          .as(
              new Part(
                  "commitments",
                  Kg.hasCommitment,
                  List.of(Kg.Commitment),
                  Optional.of(new Section(Kg.madeIn, List.of()))));

  private static final FactKind<Motion> MOTIONS =
      FactKind.of(
              Motion.class,
              known -> new Motions(known.register(), new Citations(known.knownIds())),
              new MotionWriter())
          .as(
              new Part(
                  "proposals",
                  Kg.hasProposal,
                  List.of(Kg.Motion, Kg.Amendment),
                  Optional.of(new Section(Kg.namedIn, List.of(Kg.mover, Kg.printedAs)))));

  private static final FactKind<AnswerReference> REFERENCES =
      FactKind.of(
          AnswerReference.class,
          known -> new AnswerReferences(),
          (references, scope) -> references.forEach(each -> reference(each, scope)));

  private static final FactKind<NoticeReason> REASONS =
      FactKind.of(
          NoticeReason.class,
          known -> new NoticeReasons(),
          (reasons, scope) -> reasons.forEach(each -> reason(each, scope)));

  private static final FactKind<ProposedTheme> THEMES =
      FactKind.of(
          ProposedTheme.class,
          known -> new ThemeProposals(),
          (themes, scope) -> themes.forEach(each -> theme(each, scope)));

  /**
   * In the order in which they are written: the first evidence for a topic is that of a mention.
   */
  private static final List<FactKind<?>> ALL =
      List.of(
          CITATIONS, LAWS, SOURCES, MENTIONS, COMMITMENTS, MOTIONS, REFERENCES, REASONS, THEMES);

  private FactKinds() {}

  /** All kinds. */
  public static List<FactKind<?>> all() {
    return ALL;
  }

  /** The kinds whose facts are parts of a document. */
  public static List<Part> parts() {
    return ALL.stream().flatMap(kind -> kind.part().stream()).toList();
  }

  /** What finds the facts of each kind, by their class. */
  public static Map<Class<? extends Fact>, Recogniser<?>> recognisers(Knowledge known) {
    return ALL.stream()
        .collect(Collectors.toUnmodifiableMap(FactKind::type, kind -> kind.recogniser(known)));
  }

  private static void reference(AnswerReference reference, DocumentScope scope) {
    Node question = scope.items().question(reference.question());
    if (question != null) {
      Node answer = scope.items().at(reference.place());
      scope.evidence().state(answer, Kg.refersToAnswer, question, reference.evidence());
    }
  }

  private static void reason(NoticeReason reason, DocumentScope scope) {
    Node words = NodeFactory.createLiteralLang(reason.text(), "nl");
    scope.evidence().state(Kg.noticeReason, words, reason.evidence());
  }

  private static void theme(ProposedTheme theme, DocumentScope scope) {
    Node proposed = scope.things().theme(theme.name());
    scope.evidence().state(Kg.proposedTheme, proposed, theme.evidence());
  }
}
