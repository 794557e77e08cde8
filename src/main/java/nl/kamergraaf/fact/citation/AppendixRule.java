package nl.kamergraaf.fact.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.fact.Citation.Kind;
import nl.kamergraaf.fact.Citation.Resolution;

/**
 * Earlier questions in the appendix to the proceedings.
 *
 * <pre>
 * appendix = [origin] words [chamber] [session] numbers { "en" session numbers }
 *          | words "nr." numbers session
 * words    = "Aanhangsel" ["van de"] ["Handelingen"] | "Handelingen" [chamber] [session] "Aanhangsel" | "AH"
 * origin   = "Kamervragen" session | chamber session
 * </pre>
 */
final class AppendixRule implements Rule {
  /** Where the session year is missing, the number says little. */
  private static final double WITHOUT_SESSION = 0.5;

  @Override
  public String name() {
    return "citation/proceedings";
  }

  @Override
  public List<Reference> read(Phrase phrase) {
    int start = phrase.start();
    Optional<Session> before = takeOrigin(phrase);
    boolean abbreviated = before.isEmpty() && phrase.next(t -> t.text().equals("AH"));
    Words words = abbreviated ? Words.takeAbbreviation(phrase) : Words.take(phrase);
    if (!words.appendix()) {
      return List.of();
    }
    Optional<Session> session = before.or(words::session);
    boolean labelled = phrase.takeNumberWord();
    // "Tweede Kamer, vergaderjaar 2020–2021, Aanhangsel 1" is the foot of a page.
    boolean foot =
        before.isPresent()
            && !labelled
            && phrase.peek(-1).filter(t -> t.text().equals(",")).isEmpty();
    Optional<String> number = foot ? Optional.empty() : Numbers.take(phrase, 5);
    if (number.isEmpty() || (session.isEmpty() && (abbreviated || !labelled))) {
      return List.of();
    }
    return session.isPresent()
        ? ofSessions(phrase, words.chamber(), session.get(), number.get())
        : withSessionBehind(phrase, words.chamber(), number.get(), start);
  }

  /** Takes what may stand in front: "Kamervragen 2020–2021", "Tweede Kamer, vergaderjaar …". */
  private static Optional<Session> takeOrigin(Phrase phrase) {
    int start = phrase.place();
    boolean origin = phrase.takeMeaning("questions") || Chamber.takeName(phrase).isPresent();
    phrase.takeSign(",(");
    Optional<Session> session = origin ? Session.take(phrase) : Optional.empty();
    phrase.takeSign(",");
    if (session.isEmpty() || !phrase.nextMeans("appendix")) {
      phrase.to(start);
      return Optional.empty();
    }
    return session;
  }

  /** Reads the numbers, and those of other sessions behind: "nr. 12 en 2021–2022, nr. 45". */
  private static List<Reference> ofSessions(
      Phrase phrase, Chamber chamber, Session first, String number) {
    List<Reference> references = new ArrayList<>();
    Optional<Session> session = Optional.of(first);
    Optional<String> next = Optional.of(number);
    int end = phrase.place();
    while (session.isPresent() && next.isPresent() && references.size() < Numbers.LONGEST_LIST) {
      List<String> numbers = new ArrayList<>(List.of(next.get()));
      Numbers.takeRest(phrase, numbers);
      Session of = session.get();
      numbers.forEach(n -> references.add(reference(chamber, of, n)));
      end = phrase.place();
      session = Numbers.takeSeparator(phrase) ? Session.take(phrase) : Optional.empty();
      phrase.takeSign(",:;");
      next =
          session.isPresent() && phrase.takeNumberWord()
              ? Numbers.take(phrase, 5)
              : Optional.empty();
    }
    phrase.to(end);
    return references;
  }

  private static List<Reference> withSessionBehind(
      Phrase phrase, Chamber chamber, String number, int start) {
    List<String> numbers = new ArrayList<>(List.of(number));
    Numbers.takeRest(phrase, numbers);
    int end = phrase.place();
    phrase.takeSign(",(");
    Optional<Session> session = Session.take(phrase);
    if (session.isEmpty()) {
      phrase.to(end);
      String printed = phrase.text().substring(start, phrase.end());
      return List.of(new Reference(Kind.APPENDIX, printed, Resolution.UNRESOLVED, WITHOUT_SESSION));
    }
    return numbers.stream().map(n -> reference(chamber, session.get(), n)).toList();
  }

  private static Reference reference(Chamber chamber, Session session, String number) {
    return Reference.inferred(
        Kind.APPENDIX,
        "ah-" + chamber.code() + "-" + session.digits() + "-" + number,
        session.confidence());
  }
}
