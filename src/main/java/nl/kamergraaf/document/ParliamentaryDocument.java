package nl.kamergraaf.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document of written questions, whatever the form it was read from.
 *
 * @param sourceFile the base name of the file
 * @param sourceHash the SHA-256 of the file, in hexadecimal
 * @param text the pinned text: the document's words in reading order, without page furniture and
 *     line wraps, and below them its metadata; every span points into it
 * @param header what stands above the first question
 * @param items questions, answers and remarks, in the order of printing
 * @param footnotes the notes, in the order of printing
 * @param companion the metadata that lie beside it
 * @param fileId the publication's id that the file is named after, where the text prints none; it
 *     stands below the document's words in the pinned text
 */
public record ParliamentaryDocument(
    String sourceFile,
    String sourceHash,
    String text,
    Header header,
    List<Item> items,
    List<Footnote> footnotes,
    Optional<Companion> companion,
    Optional<Passage> fileId) {
  public ParliamentaryDocument {
    items = List.copyOf(items);
    footnotes = List.copyOf(footnotes);
  }

  /** A document whose file's name says nothing that its text does not. */
  public ParliamentaryDocument(
      String sourceFile,
      String sourceHash,
      String text,
      Header header,
      List<Item> items,
      List<Footnote> footnotes,
      Optional<Companion> companion) {
    this(sourceFile, sourceHash, text, header, items, footnotes, companion, Optional.empty());
  }

  /** A document beside which no metadata lie. */
  public ParliamentaryDocument(
      String sourceFile,
      String sourceHash,
      String text,
      Header header,
      List<Item> items,
      List<Footnote> footnotes) {
    this(sourceFile, sourceHash, text, header, items, footnotes, Optional.empty());
  }

  /** The same document with these metadata beside it; one that has some keeps them. */
  public ParliamentaryDocument with(Metadata metadata) {
    if (companion.isPresent()) {
      return this;
    }
    StringBuilder pinned = new StringBuilder(text);
    Companion beside = Companion.below(pinned, metadata);
    return new ParliamentaryDocument(
        sourceFile,
        sourceHash,
        pinned.toString(),
        header,
        items,
        footnotes,
        Optional.of(beside),
        fileId);
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
