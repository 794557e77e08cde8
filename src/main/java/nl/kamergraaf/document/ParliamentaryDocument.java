package nl.kamergraaf.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A document of written questions, whatever the form it was read from.
 *
 * @param sourceFile the base name of the file
 * @param sourceHash the SHA-256 of the file, in hexadecimal
 * @param text the pinned text: the document's words in reading order, without page furniture and
 *     line wraps, into which every span points
 * @param header what stands above the first question
 * @param items questions, answers and remarks, in the order of printing
 * @param footnotes the notes, in the order of printing
 */
public record ParliamentaryDocument(
    String sourceFile,
    String sourceHash,
    String text,
    Header header,
    List<Item> items,
    List<Footnote> footnotes) {
  public ParliamentaryDocument {
    items = List.copyOf(items);
    footnotes = List.copyOf(footnotes);
  }

  /** The questions. */
  public List<Item.Question> questions() {
    return only(Item.Question.class).toList();
  }

  /** The answers. */
  public List<Item.Answer> answers() {
    return only(Item.Answer.class).toList();
  }

  /** The passages below the header: items, then footnotes. */
  public Stream<Passage> body() {
    return Stream.concat(
        items.stream().map(Item::passage), footnotes.stream().map(Footnote::passage));
  }

  private <T extends Item> Stream<T> only(Class<T> kind) {
    return items.stream().filter(kind::isInstance).map(kind::cast);
  }
}
