package nl.kamergraaf.site;

import java.util.List;

/**
 * What the page of a parliamentary document shows besides what every page shows.
 *
 * @param identifier its official identifier
 * @param officialHref the official publication; empty if its identifier is none
 * @param header who asked whom about what, when, in sentences of text and links
 * @param items its questions beside their answers
 * @param footnotes its notes
 * @param citations what it cites
 * @param commitments what was promised in it
 * @param topics its topics and whom and what it names
 * @param evidence where each fact was read
 */
public record DocumentView(
    String identifier,
    String officialHref,
    List<List<Value>> header,
    List<Item> items,
    List<Passage> footnotes,
    List<Reference> citations,
    List<Passage> commitments,
    List<Value> topics,
    List<Evidence> evidence) {
  public DocumentView {
    header = header.stream().map(List::copyOf).toList();
    items = List.copyOf(items);
    footnotes = List.copyOf(footnotes);
    citations = List.copyOf(citations);
    commitments = List.copyOf(commitments);
    topics = List.copyOf(topics);
    evidence = List.copyOf(evidence);
  }

  /** Questions that share an answer, and that answer; either may be missing. */
  public record Item(List<Passage> questions, List<Passage> answers) {
    public Item {
      questions = List.copyOf(questions);
      answers = List.copyOf(answers);
    }
  }

  /**
   * A text of the document, in paragraphs.
   *
   * @param id its anchor
   * @param title what it is called
   * @param href the page about it
   * @param paragraphs runs of text, some of them links
   * @param notes the footnotes called in it
   */
  public record Passage(
      String id, String title, String href, List<List<Value>> paragraphs, List<Value> notes) {
    public Passage {
      paragraphs = paragraphs.stream().map(List::copyOf).toList();
      notes = List.copyOf(notes);
    }
  }

  /** A reference: as printed, where, to what, and how sure that is. */
  public record Reference(String text, Value place, Value cited, String resolution) {}

  /** Where a fact was read. */
  public record Evidence(Value fact, String quote, String rule, String confidence) {}
}
