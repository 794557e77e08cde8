package nl.kamergraaf.fact.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kamergraaf.text.Token;

/** Reads the numbers of one series that a phrase lists: "nr. 679, nr. 684 en 685". */
final class Numbers {
  /** "nr. 12 t/m 90" more likely is a misprint than a reference to each of 79 papers. */
  private static final int LONGEST_RANGE = 20;

  /** No phrase lists more; a longer one is read on as another phrase. */
  static final int LONGEST_LIST = 64;

  private static final Pattern SMALL_LETTER = Pattern.compile("[a-e]");

  private Numbers() {}

  /**
   * Takes the rest of a list behind its first number.
   *
   * @param numbers what was taken so far, the first number included; what follows is added
   */
  static void takeRest(Phrase phrase, List<String> numbers) {
    boolean several = isLabelledAsSeveral(phrase);
    while (numbers.size() < LONGEST_LIST
        && (takeRange(phrase, numbers) || takeNext(phrase, numbers, several))) {
      // each call takes one member, or nothing
    }
  }

  /** Takes one number of at most so many digits, with its small letter: "12a". */
  static Optional<String> take(Phrase phrase, int most) {
    Optional<Token> digits = phrase.takeNumber(1, most);
    if (digits.isEmpty() || digits.get().text().startsWith("0")) {
      return Optional.empty();
    }
    Optional<Token> letter =
        phrase.take(t -> !t.spaced() && SMALL_LETTER.matcher(t.text()).matches());
    return Optional.of(digits.get().text() + letter.map(Token::text).orElse(""));
  }

  private static boolean takeRange(Phrase phrase, List<String> numbers) {
    int start = phrase.place();
    Optional<String> last = takeThrough(phrase) ? take(phrase, 5) : Optional.empty();
    if (last.isEmpty()) {
      phrase.to(start);
      last = takeDash(phrase, numbers.getLast());
    }
    if (last.isEmpty()) {
      phrase.to(start);
      return false;
    }
    addRange(numbers, numbers.getLast(), last.get());
    return true;
  }

  /** Takes the end of "280–282", which is no range but where the numbers go up a little. */
  private static Optional<String> takeDash(Phrase phrase, String first) {
    boolean dash = phrase.takeTightSign("-–") && phrase.next(token -> !token.spaced());
    return dash && first.matches("\\d+")
        ? take(phrase, 5).filter(last -> last.matches("\\d+") && isJustAbove(first, last))
        : Optional.empty();
  }

  private static boolean isJustAbove(String first, String last) {
    int steps = Integer.parseInt(last) - Integer.parseInt(first);
    return steps > 0 && steps <= LONGEST_RANGE;
  }

  /** Takes "t/m" or "tot en met". */
  private static boolean takeThrough(Phrase phrase) {
    Optional<Token> first = phrase.take(t -> t.folded().equals("t") || t.folded().equals("tot"));
    if (first.isEmpty()) {
      return false;
    }
    boolean whole =
        first.get().folded().equals("tot") ? phrase.takeMeaning("and") : phrase.takeSign("/");
    return whole
        && phrase.take(t -> t.folded().equals("m") || t.folded().equals("met")).isPresent();
  }

  private static void addRange(List<String> numbers, String first, String last) {
    List<String> between = new ArrayList<>();
    if (first.matches("\\d+") && last.matches("\\d+")) {
      int from = Integer.parseInt(first);
      int to = Integer.parseInt(last);
      for (int n = from + 1; n < to && to - from <= LONGEST_RANGE; n++) {
        between.add(Integer.toString(n));
      }
    }
    numbers.addAll(between);
    numbers.add(last);
  }

  /** Whether "nrs." precedes the number taken last, so that more are to come. */
  private static boolean isLabelledAsSeveral(Phrase phrase) {
    for (int back = -2; back >= -3; back--) {
      Optional<Token> before = phrase.peek(back);
      if (before.isEmpty() || !".".contains(before.get().text())) {
        return before.filter(token -> phrase.means(token, "numbers")).isPresent();
      }
    }
    return false;
  }

  private static boolean takeNext(Phrase phrase, List<String> numbers, boolean several) {
    int start = phrase.place();
    if (!takeSeparator(phrase)) {
      return false;
    }
    boolean labelled = phrase.takeNumberWord();
    Optional<String> number = take(phrase, 5);
    if (number.isEmpty()
        || !(labelled || standsAlone(phrase, number.get()) || (several && goesOn(phrase)))
        || opensSession(phrase, number.get())) {
      phrase.to(start);
      return false;
    }
    numbers.add(number.get());
    return true;
  }

  /** Takes what stands between two members of a list. */
  static boolean takeSeparator(Phrase phrase) {
    boolean sign = phrase.takeSign(",;&/+");
    return phrase.takeMeaning("and") || sign;
  }

  /**
   * Whether a number without "nr." is one of the list: of another dossier, a date or an amount the
   * words that follow tell.
   */
  private static boolean standsAlone(Phrase phrase, String number) {
    return number.length() <= 4
        && (phrase.atEnd()
            || phrase.next(Numbers::endsMember)
            || phrase.nextMeans("and")
            || phrase.nextMeans("behind-list"));
  }

  /** Whether behind "nrs. 5 en 6" a sentence goes on: with a word that is no month. */
  private static boolean goesOn(Phrase phrase) {
    return phrase.nextIs(Token.Kind.WORD) && !phrase.nextMeans("month");
  }

  /** Whether a number is the first year of a session: "nr. 12, 2021–2022". */
  private static boolean opensSession(Phrase phrase, String number) {
    return number.length() == 4
        && phrase.next(token -> "-–—/".contains(token.text()))
        && phrase.peek(1).filter(token -> token.is(Token.Kind.NUMBER)).isPresent();
  }

  private static boolean endsMember(Token token) {
    return (token.is(Token.Kind.SIGN) && ").,;]»:?!…”’\"'".contains(token.text()))
        || token.folded().equals("t");
  }
}
