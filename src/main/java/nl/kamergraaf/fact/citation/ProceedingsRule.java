package nl.kamergraaf.fact.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.fact.Citation.Kind;
import nl.kamergraaf.fact.Citation.Resolution;

/**
 * The proceedings.
 *
 * <pre>
 * proceedings = "Handelingen" [chamber] session number ["item" numbers | "-" item] [pages]
 *             | "Handelingen" [chamber] session pages
 * </pre>
 */
final class ProceedingsRule implements Rule {
  /** A page alone does not tell the sitting. */
  private static final double PAGE_ONLY = 0.5;

  @Override
  public String name() {
    return "citation/proceedings";
  }

  @Override
  public List<Reference> read(Phrase phrase) {
    int start = phrase.start();
    Words words = Words.take(phrase);
    if (!words.named() || words.appendix() || words.session().isEmpty()) {
      return List.of();
    }
    Session session = words.session().get();
    phrase.takeNumberWord();
    if (isDossier(phrase)) {
      return List.of();
    }
    Optional<String> number = Numbers.take(phrase, 3);
    return number.isPresent()
        ? items(phrase, words.chamber(), session, number.get())
        : page(phrase, start);
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

  private static List<Reference> items(
      Phrase phrase, Chamber chamber, Session session, String number) {
    String sitting = "h-" + chamber.code() + "-" + session.digits() + "-" + number;
    List<String> items = takeItems(phrase);
    takePages(phrase);
    return items.isEmpty()
        ? List.of(Reference.inferred(Kind.PROCEEDINGS, sitting, session.confidence()))
        : items.stream()
            .map(item -> sitting + "-" + item)
            .map(id -> Reference.inferred(Kind.PROCEEDINGS, id, session.confidence()))
            .toList();
  }

  private static List<Reference> page(Phrase phrase, int start) {
    if (!takePages(phrase)) {
      return List.of();
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
