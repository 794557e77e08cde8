package nl.kamergraaf.fact.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.fact.Citation.Kind;
import nl.kamergraaf.fact.Citation.Resolution;

/**
 * The proceedings.
 *
 * <pre>
 * proceedings = "Handelingen" [chamber] session sitting
 *             | "Handelingen" [chamber] session pages
 *             | "Handelingen" [chamber] "nr." sitting { separator "nr." sitting } session
 * sitting     = number ["item" numbers | "-" item] [pages]
 * </pre>
 */
final class ProceedingsRule implements Rule {
  /** A page alone does not tell the sitting. */
  private static final double PAGE_ONLY = 0.5;

  /** Two numbers that lie more pages apart are those of a sitting and a page. */
  private static final int LONGEST_SPEECH = 100;

  private static final Pattern OF_SITTING = Pattern.compile("([1-9]\\d{0,2})[-–](\\d{2,5})$");

  @Override
  public String name() {
    return "citation/proceedings";
  }

  @Override
  public List<Reference> read(Phrase phrase) {
    int start = phrase.start();
    Words words = Words.take(phrase);
    if (!words.named() || words.appendix()) {
      return List.of();
    }
    takeDay(phrase);
    boolean labelled = phrase.takeNumberWord();
    if (words.session().isEmpty()) {
      return labelled ? withSessionBehind(phrase, words.chamber()) : List.of();
    }
    Session session = words.session().get();
    if (isDossier(phrase)) {
      return List.of();
    }
    Optional<String> number = Numbers.take(phrase, 4);
    return number.isPresent()
        ? references(words.chamber(), session, sitting(phrase, number.get()))
        : page(phrase, words.chamber(), session, start);
  }

  /** Takes "7 april 2004," in front of the number. */
  private static void takeDay(Phrase phrase) {
    int start = phrase.place();
    phrase.takeMeaning("proceedings-filler");
    boolean day = phrase.takeNumber(1, 2).isPresent() && phrase.takeMeaning("month");
    if (!day) {
      phrase.to(start);
      return;
    }
    phrase.takeNumber(4, 4);
    phrase.takeSign(",");
  }

  private static List<Reference> withSessionBehind(Phrase phrase, Chamber chamber) {
    List<String> sittings = new ArrayList<>();
    boolean more;
    do {
      Optional<String> number = Numbers.take(phrase, 4);
      number.ifPresent(n -> sittings.addAll(sitting(phrase, n)));
      int end = phrase.place();
      more =
          number.isPresent()
              && sittings.size() < Numbers.LONGEST_LIST
              && Numbers.takeSeparator(phrase)
              && phrase.takeNumberWord();
      if (!more) {
        phrase.to(end);
      }
    } while (more);
    phrase.takeSign(",(;");
    Optional<Session> session = Session.take(phrase);
    if (session.isEmpty() || sittings.isEmpty()) {
      return List.of();
    }
    takePages(phrase);
    return references(chamber, session.get(), sittings);
  }

  /**
   * Whether a paper's number was printed behind the wrong word: "Handelingen II …, 31 288, nr.".
   */
  private static boolean isDossier(Phrase phrase) {
    int start = phrase.place();
    boolean dossier = Dossier.take(phrase).isPresent();
    phrase.to(start);
    return dossier;
  }

  /** Takes what stands behind a sitting's number: the ids' ends of the items named, or its own. */
  private static List<String> sitting(Phrase phrase, String number) {
    List<String> items = takeItems(phrase);
    takePages(phrase);
    return items.isEmpty()
        ? List.of(number)
        : items.stream().map(item -> number + "-" + item).toList();
  }

  private static List<Reference> references(
      Chamber chamber, Session session, List<String> sittings) {
    return sittings.stream()
        .map(sitting -> "h-" + chamber.code() + "-" + session.digits() + "-" + sitting)
        .map(id -> Reference.inferred(Kind.PROCEEDINGS, id, session.confidence()))
        .toList();
  }

  /** A page; "blz. 32-1527" is one of the 32nd sitting. */
  private static List<Reference> page(Phrase phrase, Chamber chamber, Session session, int start) {
    int place = phrase.place();
    if (!takePages(phrase)) {
      return List.of();
    }
    Matcher within =
        OF_SITTING.matcher(phrase.text().substring(phrase.startOf(place), phrase.end()));
    if (within.find() && isFarApart(within)) {
      return references(chamber, session, List.of(within.group(1)));
    }
    String printed = phrase.text().substring(start, phrase.end());
    return List.of(new Reference(Kind.PROCEEDINGS, printed, Resolution.UNRESOLVED, PAGE_ONLY));
  }

  private static List<String> takeItems(Phrase phrase) {
    int start = phrase.place();
    List<String> items = new ArrayList<>();
    if (phrase.takeTightSign("-–")) {
      Numbers.take(phrase, 3).ifPresent(items::add);
    } else {
      phrase.takeSign(",;-–");
      if (phrase.takeMeaning("item")) {
        phrase.takeNumberWord();
        Numbers.take(phrase, 3).ifPresent(items::add);
      }
    }
    if (items.isEmpty()) {
      phrase.to(start);
    } else {
      Numbers.takeRest(phrase, items);
    }
    return items;
  }

  private static boolean isFarApart(Matcher pages) {
    return Integer.parseInt(pages.group(2)) - Integer.parseInt(pages.group(1)) > LONGEST_SPEECH;
  }

  /** Takes "p. 4867", "blz. 12–14", "70-4867", of which an id needs nothing. */
  private static boolean takePages(Phrase phrase) {
    int start = phrase.place();
    boolean tight = phrase.takeTightSign("-–");
    phrase.takeSign(",;");
    boolean labelled = phrase.takeMeaning("page");
    phrase.takeSign(".");
    if (!(tight || labelled) || phrase.takeNumber(1, 5).isEmpty()) {
      phrase.to(start);
      return false;
    }
    int end = phrase.place();
    if (!(phrase.takeTightSign("-–") && phrase.takeNumber(1, 5).isPresent())) {
      phrase.to(end);
    }
    return true;
  }
}
