package nl.kamergraaf.site.document;

import java.util.List;
import nl.kamergraaf.site.page.Value;

/**
 * What the page of a parliamentary document shows besides what every page shows.
 *
 * @param identifier its official identifier
 * @param officialHref the official publication; empty if its identifier is none
 * @param textHref its words as plain text; empty if they are not known
 * @param header who asked whom about what, when, in sentences of text and links
 * @param state how its case stands, if it holds no answer itself; may be empty
 * @param timeline what happened in its case
 * @param items its questions beside their answers
 * @param remarks what else it says, as notices do
 * @param footnotes its notes
 * @param citations what it cites
 * @param sections what was read in it by kind, such as what was promised
 * @param topics its topics and whom and what it names
 * @param evidence where the facts were read that stand in none of these passages
 */
public record DocumentView(
    String identifier,
    String officialHref,
    String textHref,
    List<List<Value>> header,
    String state,
    List<TimelineEvent> timeline,
    List<Item> items,
    List<Passage> remarks,
    List<Passage> footnotes,
    List<Reference> citations,
    List<Parts> sections,
    List<Value> topics,
    List<Evidence> evidence) {
  public DocumentView {
    header = header.stream().map(List::copyOf).toList();
    timeline = List.copyOf(timeline);
    items = List.copyOf(items);
    remarks = List.copyOf(remarks);
    footnotes = List.copyOf(footnotes);
    citations = List.copyOf(citations);
    sections = List.copyOf(sections);
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
   * @param places where else in the document it belongs: where a footnote is called, a promise made
   * @param citation how to cite it, with its lasting address
   * @param term in which a promise is to be met; empty if none is named
   * @param details what is said of it
   * @param why where the facts in it were read
   */
  public record Passage(
      String id,
      String title,
      String href,
      List<List<Run>> paragraphs,
      List<Value> places,
      String citation,
      String term,
      List<Detail> details,
      List<Evidence> why) {
    public Passage {
      paragraphs = paragraphs.stream().map(List::copyOf).toList();
      places = List.copyOf(places);
      details = List.copyOf(details);
      why = List.copyOf(why);
    }
  }

  /** The parts of one kind, under a heading. */
  public record Parts(String title, List<Passage> passages) {
    public Parts {
      passages = List.copyOf(passages);
    }
  }

  /** A property of a part with its values. */
  public record Detail(String property, List<Value> values) {
    public Detail {
      values = List.copyOf(values);
    }
  }

  /**
   * A stretch of text.
   *
   * @param kind the type of the entity that it leads to, or {@code note}; empty for mere text
   */
  public record Run(Value value, String kind) {
    public boolean isNote() {
      return kind.equals("note");
    }
  }

  /** A reference: as printed, where, to what, and how sure that is. */
  public record Reference(String text, Value place, Value cited, String resolution) {}

  /**
   * Where a fact was read.
   *
   * @param fact the thing, or the property of the document
   * @param property what that says of it; empty for a property of the document
   * @param sentences the words, each in its sentence
   * @param isDoubtful whether the rule that found it is less sure than of most
   */
  public record Evidence(
      Value fact, String property, List<Sentence> sentences, boolean isDoubtful) {
    public Evidence {
      sentences = List.copyOf(sentences);
    }
  }

  /** Words with what comes before and after them in their sentence; either may be empty. */
  public record Sentence(String before, String quote, String after) {}
}
