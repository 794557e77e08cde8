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
 *          | words ["nr."] numbers [part] session { separator ["nr."] numbers session }
 *          | "Kamervragen" ["met antwoord"] [chamber] session ["nr."] numbers
 * words    = "Aanhangsel" ["van de"] ["Handelingen"] | "Handelingen" [chamber] [session] "Aanhangsel" | "AH"
 * origin   = ["Kamervragen"] session | chamber session
 * part     = ("vraag" | "antwoord" | "blz.") numbers
 * </pre>
 *
 * Where the document's own session is meant, as in print of before 1995, none is printed.
 */
final class AppendixRule implements Rule {
  /** Where the session year is missing, the number says little. */
  private static final double WITHOUT_SESSION = 0.5;

  /** The number that precedes the document's own is likely of the same session. */
  private static final double OWN_SESSION = 0.7;

  /** The foot of a page that names the appendix fully has a page's number of at most so many. */
  private static final int DIGITS_OF_PAGE = 2;

  /** From this session on every document has pages of its own. */
  private static final int FIRST_OF_OWN_PAGES = 2009;

  @Override
  public String name() {
    return "citation/proceedings";
  }

  @Override
  public List<Reference> read(Phrase phrase) {
    int start = phrase.place();
    List<Reference> questions = questions(phrase);
    if (!questions.isEmpty()) {
      return questions;
    }
    phrase.to(start);
    return appendix(phrase);
  }

  /** Reads "Kamervragen met antwoord 2004–2005, nr. 794": they are what the appendix holds. */
  private static List<Reference> questions(Phrase phrase) {
    if (!phrase.takeMeaning("questions")) {
      return List.of();
    }
    if (phrase.takeMeaning("with")) {
      phrase.takeMeaning("answer");
    }
    phrase.takeSign(",(");
    Chamber chamber = Chamber.take(phrase).orElse(Chamber.LOWER);
    phrase.takeSign(",");
    Optional<Session> session = Session.take(phrase);
    phrase.takeSign(",:)");
    phrase.takeNumberWord();
    Optional<String> number = session.flatMap(s -> Numbers.take(phrase, 4));
    return number.isPresent()
        ? ofSessions(phrase, chamber, session.orElseThrow(), number.get())
        : List.of();
  }

  private static List<Reference> appendix(Phrase phrase) {
    int start = phrase.start();
    int place = phrase.place();
    Optional<Session> before = takeOrigin(phrase);
    boolean abbreviated = before.isEmpty() && phrase.next(t -> t.text().equals("AH"));
    Words words = abbreviated ? Words.takeAbbreviation(phrase) : Words.take(phrase);
    if (!words.appendix()) {
      return List.of();
    }
    Optional<Session> session = before.or(words::session);
    boolean labelled = phrase.takeNumberWord();
    boolean foot =
        phrase.isOfChamber(place)
            && !labelled
            && phrase.peek(-1).filter(t -> t.text().equals(",")).isEmpty()
            && isPage(phrase, words, session, place);
    Optional<String> number = foot ? Optional.empty() : Numbers.take(phrase, 5);
    if (number.isEmpty()) {
      return List.of();
    }
    return session.isPresent()
        ? ofSessions(phrase, words.chamber(), session.get(), number.get())
        : withSessionBehind(phrase, words.chamber(), number.get(), start, labelled);
  }

  /**
   * Whether the number is that of a page, in whose foot "Tweede Kamer, vergaderjaar 2020–2021,
   * Aanhangsel 1" stands. Before 2009 the pages of a year were numbered through.
   */
  private static boolean isPage(Phrase phrase, Words words, Optional<Session> session, int place) {
    boolean counted = session.filter(s -> s.first() < FIRST_OF_OWN_PAGES).isPresent();
    boolean opensPassage = place == 0;
    return phrase.next(t -> t.text().length() <= DIGITS_OF_PAGE)
        || (counted && !opensPassage && !words.proceedings());
  }

  /** Takes what may stand in front: "Kamervragen 2020–2021", "Tweede Kamer, vergaderjaar …". */
  private static Optional<Session> takeOrigin(Phrase phrase) {
    int start = phrase.place();
    boolean origin =
        phrase.takeMeaning("questions")
            || Chamber.takeName(phrase).isPresent()
            || phrase.nextMeans("session");
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
      Phrase phrase, Chamber chamber, String number, int start, boolean labelled) {
    List<String> numbers = new ArrayList<>(List.of(number));
    Numbers.takeRest(phrase, numbers);
    int end = phrase.place();
    Optional<Session> session = takeSessionBehind(phrase);
    if (session.isPresent()) {
      List<Reference> references = new ArrayList<>();
      numbers.forEach(n -> references.add(reference(chamber, session.get(), n)));
      takeOthers(phrase, chamber, references);
      return references;
    }
    phrase.to(end);
    return labelled ? ofOwnSession(phrase, chamber, numbers, start) : List.of();
  }

  /** Takes the session behind a number, and what may stand between: ", vraag 3, vergaderjaar …". */
  private static Optional<Session> takeSessionBehind(Phrase phrase) {
    int start = phrase.place();
    phrase.takeSign(",(");
    if (phrase.takeMeaning("part")) {
      phrase.takeSign(".");
      List<String> parts = new ArrayList<>();
      Numbers.take(phrase, 5).ifPresent(parts::add);
      if (!parts.isEmpty()) {
        Numbers.takeRest(phrase, parts);
      }
      phrase.takeSign(",(");
    }
    Optional<Session> session = Session.take(phrase);
    if (session.isEmpty()) {
      phrase.to(start);
    } else {
      phrase.takeSign(")");
    }
    return session;
  }

  /** Takes "en nr. 663, vergaderjaar 1995–1996", and more of that. */
  private static void takeOthers(Phrase phrase, Chamber chamber, List<Reference> references) {
    int start;
    boolean more;
    do {
      start = phrase.place();
      List<String> numbers = new ArrayList<>();
      if (references.size() < Numbers.LONGEST_LIST && Numbers.takeSeparator(phrase)) {
        phrase.takeMeaning("appendix");
        phrase.takeNumberWord();
        Numbers.take(phrase, 5).ifPresent(numbers::add);
      }
      if (!numbers.isEmpty()) {
        Numbers.takeRest(phrase, numbers);
      }
      Optional<Session> session = numbers.isEmpty() ? Optional.empty() : takeSessionBehind(phrase);
      session.ifPresent(s -> numbers.forEach(n -> references.add(reference(chamber, s, n))));
      more = session.isPresent();
    } while (more);
    phrase.to(start);
  }

  private static List<Reference> ofOwnSession(
      Phrase phrase, Chamber chamber, List<String> numbers, int start) {
    Optional<Session> own = phrase.home().sessionOf(numbers.getLast());
    if (own.isEmpty()) {
      String printed = phrase.text().substring(start, phrase.end());
      return List.of(new Reference(Kind.APPENDIX, printed, Resolution.UNRESOLVED, WITHOUT_SESSION));
    }
    return numbers.stream()
        .map(n -> Reference.inferred(Kind.APPENDIX, id(chamber, own.get(), n), OWN_SESSION))
        .toList();
  }

  private static Reference reference(Chamber chamber, Session session, String number) {
    return Reference.inferred(Kind.APPENDIX, id(chamber, session, number), session.confidence());
  }

  private static String id(Chamber chamber, Session session, String number) {
    return "ah-" + chamber.code() + "-" + session.digits() + "-" + number;
  }
}
