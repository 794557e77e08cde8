package nl.kamergraaf.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.document.Footnote;
import nl.kamergraaf.document.Header;
import nl.kamergraaf.document.Item;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.document.Place;
import nl.kamergraaf.text.Span;

/** Makes documents of one question, one answer and one footnote for tests of recognisers. */
public final class Contexts {
  private static final String HEAD = "Vragen van het lid Askers over een onderwerp\n";
  private static final Evidence EVIDENCE = new Evidence(new Span(0, 6), "Vragen", "test", 1);

  private static final LocalDate DAY = LocalDate.of(2024, 11, 18);

  private Contexts() {}

  /** A document of that kind in which "Askers" asks and "Repliers" answers. */
  public static Context of(Kind kind, String question, String answer, String footnote) {
    StringBuilder text = new StringBuilder(HEAD);
    List<Item> items = new ArrayList<>();
    Passage asked = append(text, new Place(Place.Part.QUESTION, 1), question);
    items.add(new Item.Question(List.of(1), true, asked, List.of()));
    Passage answered =
        append(
            text,
            new Place(kind == Kind.ANSWER ? Place.Part.ANSWER : Place.Part.REMARK, 1),
            answer);
    items.add(
        kind == Kind.ANSWER
            ? new Item.Answer(List.of(1), answered, List.of())
            : new Item.Remark(answered, List.of()));
    Footnote note = new Footnote("1", append(text, new Place(Place.Part.FOOTNOTE, 1), footnote));
    return new Context(
        new ParliamentaryDocument(
            "test.txt", "0", text.toString(), noMarks(), items, List.of(note)),
        header(kind, DAY));
  }

  /** An answer that says so. */
  public static Context answer(String answer) {
    return of(Kind.ANSWER, "", answer, "");
  }

  /** An answer of another day that says so. */
  public static Context on(LocalDate day, String answer) {
    return new Context(answer(answer).document(), header(Kind.ANSWER, day));
  }

  private static Passage append(StringBuilder text, Place place, String words) {
    int start = text.length();
    text.append(words).append('\n');
    return new Passage(place, new Span(start, start + words.length()), words);
  }

  private static Header noMarks() {
    return new Header(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static HeaderFacts header(Kind kind, LocalDate day) {
    return new HeaderFacts(
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Stated<>(day, EVIDENCE)),
        List.of(new Asker("Askers", Optional.of("VVD"), EVIDENCE)),
        List.of(),
        List.of(new Replier("Repliers", "Minister", Optional.empty(), EVIDENCE)),
        List.of(),
        List.of(),
        List.of());
  }
}
