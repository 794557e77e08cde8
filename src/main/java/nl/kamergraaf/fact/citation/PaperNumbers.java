package nl.kamergraaf.fact.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kamergraaf.text.Token;

/**
 * Reads the numbers of papers behind their dossier: "nr. 65", ", nrs. 12 en 13", "-65", ", B en C".
 */
final class PaperNumbers {
  /** Papers of the upper chamber have letters; so have some of the lower one ("36 410, A"). */
  private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,2}");

  private PaperNumbers() {}

  /** Takes the numbers or letters behind a dossier; an empty list where there are none. */
  static List<String> take(Phrase phrase, PaperHead head) {
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

  private static Optional<String> takeFirst(Phrase phrase, PaperHead head) {
    int start = phrase.place();
    boolean comma = phrase.takeSign(",:;");
    if (phrase.takeNumberWord()) {
      return takeNumberOrLetters(phrase);
    }
    phrase.to(start);
    if (head == PaperHead.NONE) {
      return Optional.empty();
    }
    if (phrase.takeTightSign("-–‐‑") || (head != PaperHead.PARENTHESIS && phrase.takeSign("-–/"))) {
      return takeNumberOrLetters(phrase);
    }
    phrase.to(start);
    if (head == PaperHead.PARENTHESIS) {
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
