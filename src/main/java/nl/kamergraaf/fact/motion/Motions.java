package nl.kamergraaf.fact.motion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.fact.Citation;
import nl.kamergraaf.fact.Context;
import nl.kamergraaf.fact.Evidence;
import nl.kamergraaf.fact.Motion;
import nl.kamergraaf.fact.Recogniser;
import nl.kamergraaf.register.Register;

/**
 * Finds motions and amendments that the text names by movers or paper: "de motie-Van Nispen c.s.",
 * "motie van het lid X (Kamerstuk 34 775 VI, nr. 65)", "het amendement op stuk 28 447, nr. 89".
 *
 * <p>A name that no member bears is taken for a mover's only where the words leave no doubt. Of
 * several motions in one breath ("de moties van A en B") none is told. Thread-safe; linear in the
 * length of the text.
 */
public final class Motions implements Recogniser<Motion> {
  /** Whom the Senate's papers name are members of the Senate, whom the register does not hold. */
  private static final String OF_SENATE = "ah-ek-";

  private final Movers movers;
  private final Recogniser<Citation> citations;

  /**
   * With what it goes by.
   *
   * @param register who is or was a member
   * @param citations finds the papers that print motions; asked where there is a motion only
   */
  public Motions(Register register, Recogniser<Citation> citations) {
    this.movers = new Movers(register);
    this.citations = citations;
  }

  @Override
  public List<Motion> recognise(Context context) {
    List<Named> named = new ArrayList<>();
    for (Passage passage : context.passages()) {
      NamedMotion.in(passage.text(), movers).forEach(words -> named.add(new Named(words, passage)));
    }
    if (named.isEmpty()) {
      return List.of();
    }
    MotionPapers papers = new MotionPapers(context.document(), citations.recognise(context));
    boolean isOfSenate =
        context.header().publicationId().filter(id -> id.value().startsWith(OF_SENATE)).isPresent();
    Optional<LocalDate> day = isOfSenate ? Optional.empty() : context.header().day();
    return named.stream().flatMap(each -> motion(each, papers, day).stream()).toList();
  }

  private record Named(NamedMotion words, Passage passage) {}

  private Optional<Motion> motion(Named named, MotionPapers papers, Optional<LocalDate> day) {
    Passage passage = named.passage();
    Optional<MotionPapers.Found> paper = papers.behind(named.words(), passage);
    NamedMotion words = withMoversBehind(paper, named);
    if (words.names().isEmpty() && paper.isEmpty()) {
      return Optional.empty();
    }
    int end =
        words.names().isEmpty()
            ? paper.map(MotionPapers.Found::end).orElse(words.end())
            : words.end();
    List<Motion.Mover> persons = words.names().stream().map(name -> mover(name, day)).toList();
    boolean areKnown = words.names().stream().allMatch(name -> movers.knows(name.name()));
    return Optional.of(
        new Motion(
            words.form(),
            persons,
            words.withOthers(),
            paper.map(MotionPapers.Found::identifier),
            passage.place(),
            Evidence.in(
                passage,
                words.start(),
                end,
                words.names().isEmpty() ? "motion/paper" : "motion/movers",
                areKnown ? 0.95 : 0.8)));
  }

  /** "de motie (Kamerstuk …) van de leden A en B": the movers stand behind the paper. */
  private NamedMotion withMoversBehind(Optional<MotionPapers.Found> paper, Named named) {
    NamedMotion words = named.words();
    return paper.isPresent() && words.names().isEmpty()
        ? words.moversAt(paper.get().end(), named.passage().text(), movers).orElse(words)
        : words;
  }

  private Motion.Mover mover(NamedMotion.PrintedName name, Optional<LocalDate> day) {
    Optional<String> key = day.flatMap(known -> movers.find(name.name(), name.group(), known));
    return new Motion.Mover(name.name(), name.group(), key);
  }
}
