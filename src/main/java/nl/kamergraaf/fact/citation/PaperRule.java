package nl.kamergraaf.fact.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kamergraaf.fact.Citation.Kind;
import nl.kamergraaf.fact.Citation.Resolution;

/**
 * Parliamentary papers and dossiers.
 *
 * <pre>
 * papers  = head dossier-with-numbers { separator [chamber] [session] dossier-with-numbers }
 * head    = paper-word [chamber] [session] | chamber [session] | "wetsvoorstel" | "("?
 * </pre>
 *
 * Without a head only forms that nothing else takes are read: with "nr." or, in parentheses, "36
 * 471-64".
 */
final class PaperRule implements Rule {
  /** Papers of the upper chamber have letters; so have some of the lower one ("36 410, A"). */
  private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,2}");

  private static final double WITH_HEAD = 0.98;
  private static final double WITHOUT_HEAD = 0.9;
  private static final double SHARED = 0.6;

  /** What precedes the first dossier. */
  private enum Head {
    WORD,
    CHAMBER,
    BILL,
    PARENTHESIS,
    NONE
  }

  @Override
  public String name() {
    return "citation/paper";
  }

  @Override
  public List<Reference> read(Phrase phrase) {
    Head head = takeHead(phrase);
    List<Reference> references = new ArrayList<>();
    if (takeMember(phrase, head, references)) {
      takeOthers(phrase, head, references);
    }
    return references;
  }

  private static Head takeHead(Phrase phrase) {
    if (phrase.takeMeaning("paper")) {
      phrase.takeSign(".");
      while (phrase.takeMeaning("paper-filler") || phrase.takeNumberWord()) {
        // "Kamerstuk met nummer"
      }
      takeOrigin(phrase);
      return Head.WORD;
    }
    if (phrase.takeMeaning("bill")) {
      phrase.takeNumberWord();
      return phrase.next(token -> token.hasDigits(2) || token.hasDigits(5)) ? Head.BILL : Head.NONE;
    }
    if (phrase.next(token -> token.text().equals("TK") || token.text().equals("EK"))
        || phrase.nextMeans("chamber-ordinal")) {
      takeOrigin(phrase);
      return Head.CHAMBER;
    }
    boolean open = phrase.peek(-1).filter(token -> "([".contains(token.text())).isPresent();
    return open ? Head.PARENTHESIS : Head.NONE;
  }

  /** Takes chamber and session, of which an id needs neither. */
  private static void takeOrigin(Phrase phrase) {
    phrase.takeSign(",:");
    if (Chamber.take(phrase).isPresent()) {
      phrase.takeSign(",:");
    }
    if (Session.take(phrase).isPresent()) {
      phrase.takeSign(",:;");
    }
    phrase.takeNumberWord();
  }

  private static void takeOthers(Phrase phrase, Head head, List<Reference> references) {
    Head next = head == Head.WORD || head == Head.BILL ? head : Head.NONE;
    int start;
    boolean more;
    do {
      start = phrase.place();
      more = references.size() < Numbers.LONGEST_LIST && Numbers.takeSeparator(phrase);
      if (more) {
        takeOrigin(phrase);
        more = takeMember(phrase, next, references);
      }
    } while (more);
    phrase.to(start);
  }

  private static boolean takeMember(Phrase phrase, Head head, List<Reference> references) {
    Optional<Dossier> dossier = Dossier.take(phrase);
    if (dossier.isEmpty()) {
      return false;
    }
    double confidence = head == Head.WORD ? WITH_HEAD : WITHOUT_HEAD;
    List<String> numbers = takeNumbers(phrase, head);
    if (numbers.isEmpty() && !standsForItself(phrase, dossier.get(), head)) {
      return false;
    }
    share(numbers, references);
    for (String number : numbers) {
      references.add(Reference.inferred(Kind.PAPER, dossier.get().paper(number), confidence));
    }
    if (numbers.isEmpty()) {
      references.add(Reference.inferred(Kind.DOSSIER, dossier.get().id(), confidence - 0.1));
    }
    return true;
  }

  /**
   * "Kamerstukken 32 813 en 31 239, nr. 5" may be one paper in two dossiers, or the fifth of each:
   * dossiers before the first number get it too.
   */
  private static void share(List<String> numbers, List<Reference> references) {
    boolean onlyDossiers = references.stream().allMatch(r -> r.kind() == Kind.DOSSIER);
    if (numbers.size() == 1 && onlyDossiers) {
      references.replaceAll(
          dossier ->
              new Reference(
                  Kind.PAPER,
                  "kst-"
                      + dossier.identifier().replaceFirst("^dossier-", "")
                      + "-"
                      + numbers.getFirst(),
                  Resolution.AMBIGUOUS,
                  SHARED));
    }
  }

  /** Whether a dossier without a paper's number is meant as such. */
  private static boolean standsForItself(Phrase phrase, Dossier dossier, Head head) {
    boolean closed = phrase.next(token -> ")]".contains(token.text()));
    boolean round = dossier.number().endsWith("000");
    return head == Head.WORD
        || head == Head.BILL
        || (head == Head.PARENTHESIS && closed && dossier.spaced() && !round);
  }

  private static List<String> takeNumbers(Phrase phrase, Head head) {
    int start = phrase.place();
    List<String> numbers = new ArrayList<>();
    takeFirst(phrase, head).ifPresent(numbers::add);
    if (numbers.isEmpty()) {
      phrase.to(start);
    } else if (LETTERS.matcher(numbers.getFirst()).matches()) {
      takeLetters(phrase, numbers);
    } else {
      Numbers.takeRest(phrase, numbers);
    }
    return numbers;
  }

  private static Optional<String> takeFirst(Phrase phrase, Head head) {
    int start = phrase.place();
    boolean comma = phrase.takeSign(",:;");
    if (phrase.takeNumberWord()) {
      return takeNumberOrLetters(phrase);
    }
    phrase.to(start);
    if (head == Head.NONE) {
      return Optional.empty();
    }
    if (phrase.takeTightSign("-–‐‑") || (head != Head.PARENTHESIS && phrase.takeSign("-–/"))) {
      return takeNumberOrLetters(phrase);
    }
    phrase.to(start);
    if (head == Head.PARENTHESIS) {
      return phrase.takeSign(",/") ? takeLetter(phrase) : Optional.empty();
    }
    phrase.takeSign(",:;/");
    return takeLetter(phrase).or(() -> comma ? takeBareNumber(phrase) : Optional.empty());
  }

  private static Optional<String> takeNumberOrLetters(Phrase phrase) {
    return takeLetter(phrase).or(() -> Numbers.take(phrase, 4));
  }

  private static Optional<String> takeLetter(Phrase phrase) {
    return phrase.take(token -> LETTERS.matcher(token.text()).matches()).map(Token::text);
  }

  /** Takes the paper's number of "25 424, 714"; a day ("5 oktober") or a year it is not. */
  private static Optional<String> takeBareNumber(Phrase phrase) {
    Optional<String> number = Numbers.take(phrase, 4);
    boolean other =
        phrase.nextMeans("month")
            || phrase.next(token -> token.is(Token.Kind.NUMBER) || "-–/".contains(token.text()));
    return other ? Optional.empty() : number;
  }

  private static void takeLetters(Phrase phrase, List<String> letters) {
    int start;
    Optional<String> letter;
    do {
      start = phrase.place();
      letter = Numbers.takeSeparator(phrase) ? takeLetter(phrase) : Optional.empty();
      letter.ifPresent(letters::add);
    } while (letter.isPresent());
    phrase.to(start);
  }
}
