package nl.kamergraaf.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import nl.kamergraaf.source.SourceFile;

/**
 * Puts a document together of parts of which the form itself says what they are, in the order in
 * which they are given; where it does not, {@link Structure} decides.
 *
 * <p>Not thread-safe.
 */
public final class Composition {
  private final PinnedText pinned = new PinnedText();
  private final Header header;
  private final List<Item> items = new ArrayList<>();
  private final List<Footnote> footnotes = new ArrayList<>();
  private int questions;
  private int answers;
  private int remarks;

  /**
   * What stands above the first question, each part empty where it is not printed.
   *
   * @param chamber the name of the chamber
   * @param sessionYear the session year, such as {@code 1999–2000}
   * @param appendixNumber the number in the Aanhangsel, digits only
   * @param caseNumber the question's own number
   * @param asking the sentence "Vragen van …"
   * @param replying the sentence "Antwoord van …" or "Mededeling van …"
   */
  public record Heading(
      String chamber,
      String sessionYear,
      String appendixNumber,
      String caseNumber,
      String asking,
      String replying) {}

  public Composition(Heading heading) {
    Place marks = Place.of(Place.Part.MARKS);
    Place sentence = Place.of(Place.Part.HEADER);
    Optional<Passage> chamber = put(marks, heading.chamber());
    header =
        new Header(
            Optional.empty(),
            put(marks, heading.sessionYear()),
            put(marks, heading.appendixNumber()),
            put(marks, heading.caseNumber()),
            put(sentence, heading.asking()),
            put(sentence, heading.replying()),
            Optional.empty(),
            chamber);
  }

  /**
   * Adds a question.
   *
   * @param numbers its numbers as printed; empty where none is, and it is counted
   */
  public void question(String numbers, Block words) {
    boolean isNumbered = isNumbers(numbers);
    List<Integer> parsed = isNumbered ? parse(numbers) : List.of(highest() + 1);
    Passage passage = put(new Place(Place.Part.QUESTION, ++questions), words);
    items.add(new Item.Question(parsed, isNumbered, passage, calls(passage, words)));
  }

  /**
   * Adds an answer.
   *
   * @param numbers those of the questions that it answers, as printed; empty where none is, and it
   *     answers all that were not answered yet
   */
  public void answer(String numbers, Block words) {
    List<Integer> parsed = isNumbers(numbers) ? parse(numbers) : unanswered();
    Passage passage = put(new Place(Place.Part.ANSWER, ++answers), words);
    items.add(new Item.Answer(parsed, passage, calls(passage, words)));
  }

  /** Adds a paragraph that is neither. */
  public void remark(Block words) {
    Passage passage = put(new Place(Place.Part.REMARK, ++remarks), words);
    items.add(new Item.Remark(passage, calls(passage, words)));
  }

  /** Adds a note. */
  public void footnote(String label, Block words) {
    Place place = new Place(Place.Part.FOOTNOTE, footnotes.size() + 1);
    footnotes.add(new Footnote(label, put(place, words)));
  }

  /** Whether nothing was added below the header. */
  public boolean isEmpty() {
    return items.isEmpty() && footnotes.isEmpty();
  }

  /** The document, read from a file. */
  public ParliamentaryDocument of(SourceFile file) {
    return new ParliamentaryDocument(
        file.baseName(), file.sha256(), pinned.toString(), header, items, footnotes);
  }

  private Optional<Passage> put(Place place, String words) {
    return words.isBlank() ? Optional.empty() : Optional.of(pinned.put(place, words.strip()));
  }

  private Passage put(Place place, Block words) {
    return pinned.put(place, words.text(), words.links());
  }

  private static List<NoteCall> calls(Passage passage, Block words) {
    return PinnedText.pin(passage, words.calls());
  }

  private static boolean isNumbers(String printed) {
    return printed.strip().matches(NumberList.GRAMMAR) && !parse(printed).isEmpty();
  }

  private static List<Integer> parse(String printed) {
    return NumberList.parse(printed, OptionalInt.empty()).stream().filter(n -> n > 0).toList();
  }

  private int highest() {
    return asked().stream().max(Integer::compare).orElse(0);
  }

  private List<Integer> asked() {
    return items.stream()
        .filter(Item.Question.class::isInstance)
        .flatMap(item -> ((Item.Question) item).numbers().stream())
        .toList();
  }

  private List<Integer> unanswered() {
    TreeSet<Integer> open = new TreeSet<>(asked());
    items.stream()
        .filter(Item.Answer.class::isInstance)
        .forEach(item -> open.removeAll(((Item.Answer) item).numbers()));
    return Collections.unmodifiableList(new ArrayList<>(open));
  }
}
