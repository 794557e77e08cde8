package nl.kamergraaf.fact.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.fact.Citation.Kind;

/** The official journals: "Stb. 2024, 153", "Stcrt. 2020, nr. 1234", "Trb. 1999, 12". */
final class JournalRule implements Rule {
  private static final double CONFIDENCE = 0.98;

  private record Journal(Kind kind, String code) {}

  private static final Map<String, Journal> JOURNALS =
      Map.of(
          "statute-book", new Journal(Kind.STATUTE_BOOK, "stb"),
          "gazette", new Journal(Kind.GOVERNMENT_GAZETTE, "stcrt"),
          "treaty-series", new Journal(Kind.TREATY_SERIES, "trb"));

  @Override
  public String name() {
    return "citation/journal";
  }

  @Override
  public List<Reference> read(Phrase phrase) {
    Optional<Journal> journal = takeName(phrase);
    if (journal.isEmpty()) {
      return List.of();
    }
    phrase.takeSign(".");
    phrase.takeSign(",");
    takeDay(phrase);
    return phrase
        .takeNumber(4, 4)
        .map(year -> readNumbers(phrase, journal.get(), year.text()))
        .orElseGet(() -> readNumberFirst(phrase, journal.get()));
  }

  /** Reads "Stb. 315, 1992", as older texts have it. */
  private static List<Reference> readNumberFirst(Phrase phrase, Journal journal) {
    Optional<Token> number = phrase.takeNumber(1, 3);
    phrase.takeSign(",");
    Optional<Token> year =
        number.flatMap(n -> phrase.takeNumber(4, 4)).filter(y -> y.text().matches("(?:19|20).."));
    return year.map(y -> String.join("-", journal.code(), y.text(), number.get().text()))
        .map(id -> List.of(Reference.inferred(journal.kind(), id, CONFIDENCE)))
        .orElse(List.of());
  }

  /** Takes "van 3 mei" of "Staatscourant van 3 mei 2020, nr. 1234". */
  private static void takeDay(Phrase phrase) {
    int start = phrase.place();
    boolean day =
        phrase.takeMeaning("proceedings-filler")
            && phrase.takeNumber(1, 2).isPresent()
            && phrase.takeMeaning("month");
    if (!day) {
      phrase.to(start);
    }
  }

  private static Optional<Journal> takeName(Phrase phrase) {
    for (Map.Entry<String, Journal> journal : JOURNALS.entrySet()) {
      if (phrase.takeMeaning(journal.getKey())) {
        return Optional.of(journal.getValue());
      }
    }
    return Optional.empty();
  }

  private static List<Reference> readNumbers(Phrase phrase, Journal journal, String year) {
    phrase.takeSign(",/-–:");
    phrase.takeNumberWord();
    List<String> numbers = new ArrayList<>();
    Numbers.take(phrase, 5).ifPresent(numbers::add);
    if (!numbers.isEmpty()) {
      Numbers.takeRest(phrase, numbers);
    }
    return numbers.stream()
        .map(n -> String.join("-", journal.code(), year, n))
        .map(id -> Reference.inferred(journal.kind(), id, CONFIDENCE))
        .toList();
  }
}
