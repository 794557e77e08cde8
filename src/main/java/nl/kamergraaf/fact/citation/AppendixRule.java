package nl.kamergraaf.fact.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.fact.Citation.Kind;
import nl.kamergraaf.fact.Citation.Resolution;

/**
 * Earlier questions in the appendix to the proceedings, and the proceedings themselves.
 *
 * <pre>
 * appendix    = "Aanhangsel" ["van de"] ["Handelingen"] [chamber] session numbers
 *             | "Handelingen" [chamber] session "Aanhangsel" numbers
 * proceedings = "Handelingen" [chamber] session number ["item" numbers]
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
    boolean appendix = takeAppendixWord(phrase);
    while (appendix && phrase.takeMeaning("proceedings-filler")) {
      // "Aanhangsel van de Handelingen"
    }
    boolean proceedings = phrase.takeMeaning("proceedings");
    if (!appendix && !proceedings) {
      return List.of();
    }
    phrase.takeSign(".");
    appendix = takeAppendixWord(phrase) || appendix;
    while (phrase.takeMeaning("proceedings-filler")) {
      // "Handelingen der Tweede Kamer"
    }
    return readBehindWord(phrase, appendix, start);
  }

  /** Takes "Aanhangsel" or "(Aanhangsel)". */
  private static boolean takeAppendixWord(Phrase phrase) {
    int start = phrase.place();
    phrase.takeSign(",(");
    boolean taken = phrase.takeMeaning("appendix");
    if (taken) {
      phrase.takeSign(").,");
    } else {
      phrase.to(start);
    }
    return taken;
  }

  private static List<Reference> readBehindWord(Phrase phrase, boolean appendixWord, int start) {
    phrase.takeSign(",:");
    Chamber chamber = Chamber.take(phrase).orElse(Chamber.LOWER);
    phrase.takeSign(",:");
    Optional<Session> session = Session.take(phrase);
    phrase.takeSign(",:;");
    boolean appendix = takeAppendixWord(phrase) || appendixWord;
    boolean labelled = phrase.takeNumberWord();
    Optional<String> number = Numbers.take(phrase, appendix ? 5 : 3);
    if (number.isEmpty() || (session.isEmpty() && !(labelled && appendix))) {
      return List.of();
    }
    return appendix
        ? appendix(phrase, chamber, session, number.get(), start)
        : proceedings(phrase, chamber, session.orElseThrow(), number.get());
  }

  private static List<Reference> appendix(
      Phrase phrase, Chamber chamber, Optional<Session> session, String first, int start) {
    List<String> numbers = new ArrayList<>(List.of(first));
    Numbers.takeRest(phrase, numbers);
    if (session.isEmpty()) {
      String printed = phrase.text().substring(start, phrase.end());
      return List.of(new Reference(Kind.APPENDIX, printed, Resolution.UNRESOLVED, WITHOUT_SESSION));
    }
    String series = "ah-" + chamber.code() + "-" + session.get().digits() + "-";
    return numbers.stream()
        .map(
            number ->
                Reference.inferred(Kind.APPENDIX, series + number, session.get().confidence()))
        .toList();
  }

  private static List<Reference> proceedings(
      Phrase phrase, Chamber chamber, Session session, String number) {
    String sitting = "h-" + chamber.code() + "-" + session.digits() + "-" + number;
    List<String> items = takeItems(phrase);
    if (items.isEmpty()) {
      return List.of(Reference.inferred(Kind.PROCEEDINGS, sitting, session.confidence()));
    }
    return items.stream()
        .map(
            item ->
                Reference.inferred(Kind.PROCEEDINGS, sitting + "-" + item, session.confidence()))
        .toList();
  }

  private static List<String> takeItems(Phrase phrase) {
    int start = phrase.place();
    List<String> items = new ArrayList<>();
    phrase.takeSign(",;");
    if (phrase.takeMeaning("item")) {
      phrase.takeNumberWord();
      Numbers.take(phrase, 3).ifPresent(items::add);
    }
    if (items.isEmpty()) {
      phrase.to(start);
    } else {
      Numbers.takeRest(phrase, items);
    }
    return items;
  }
}
