package nl.kamergraaf.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.document.Footnote;
import nl.kamergraaf.document.Item;
import nl.kamergraaf.document.NoteCall;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.document.Place;
import nl.kamergraaf.fact.Evidence;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Writes questions, answers, remarks and footnotes, and tells which node a place of the document
 * is.
 */
final class ItemWriter {
  private final Statements to;
  private final Iris iris;
  private final EvidenceWriter evidence;
  private final Node document;
  private final Map<Place, Node> places = new HashMap<>();
  private final Map<Integer, Node> questions = new HashMap<>();
  private final Set<Node> taken = new HashSet<>();
  private final Set<String> called = new HashSet<>();

  ItemWriter(Statements to, Iris iris, EvidenceWriter evidence, Node document) {
    this.to = to;
    this.iris = iris;
    this.evidence = evidence;
    this.document = document;
  }

  void write(ParliamentaryDocument text) {
    int answers = 0;
    int remarks = 0;
    for (Item item : text.items()) {
      switch (item) {
        case Item.Question question -> question(question);
        case Item.Answer answer -> answer(answer, ++answers);
        case Item.Remark remark -> remark(remark, ++remarks);
      }
    }
    for (int i = 0; i < text.footnotes().size(); i++) {
      footnote(text.footnotes().get(i), text);
    }
  }

  /** Writes where in the text each footnote is called: at the end of the words quoted. */
  void calls(ParliamentaryDocument text) {
    for (Item item : text.items()) {
      for (NoteCall call : item.calls()) {
        text.footnotes().stream()
            .filter(note -> note.label().equals(call.label()))
            .findFirst()
            .map(note -> at(note.passage().place()))
            .ifPresent(note -> call(note, item.passage(), call));
      }
    }
  }

  /** The mark itself is lifted out of the text, so the word that it stands behind is quoted. */
  private void call(Node footnote, Passage passage, NoteCall call) {
    int end = call.offset() - passage.span().start();
    int start = end;
    while (start > 0 && !Character.isWhitespace(passage.text().charAt(start - 1))) {
      start--;
    }
    if (start < end) {
      evidence.forLink(
          "calledIn", footnote, Evidence.in(passage, start, end, "item/footnote-call", 1));
    }
  }

  /** The question, answer, remark or footnote at a place; the document itself for its header. */
  Node at(Place place) {
    return places.getOrDefault(place, document);
  }

  /** The question with this number, or null if the document has none. */
  @Nullable Node question(int number) {
    return questions.get(number);
  }

  private void question(Item.Question item) {
    for (int number : item.numbers()) {
      Node question = part("question", Integer.toString(number));
      to.link(document, "hasQuestion", question);
      to.type(question, "Question");
      to.integer(question, "number", number);
      to.bool(question, "numbered", item.numbered());
      questions.putIfAbsent(number, question);
      words(question, item.passage(), "item/question");
    }
  }

  private void answer(Item.Answer item, int ordinal) {
    Node answer = part("answer", Integer.toString(ordinal));
    to.link(document, "hasAnswer", answer);
    to.type(answer, "Answer");
    for (int number : item.numbers()) {
      Node question = questions.get(number);
      if (question != null) {
        to.link(answer, "answers", question);
      }
    }
    words(answer, item.passage(), "item/answer");
  }

  private void remark(Item.Remark item, int ordinal) {
    Node remark = part("remark", Integer.toString(ordinal));
    to.link(document, "hasRemark", remark);
    to.type(remark, "Remark");
    words(remark, item.passage(), "item/remark");
  }

  private void footnote(Footnote note, ParliamentaryDocument text) {
    Node footnote = part("footnote", note.label());
    to.link(document, "hasFootnote", footnote);
    to.type(footnote, "Footnote");
    to.string(footnote, "number", note.label());
    words(footnote, note.passage(), "item/footnote");
    if (!called.add(note.label())) {
      return; // a table's notes are numbered for themselves: the mark is that of the first
    }
    for (Item item : text.items()) {
      List<NoteCall> calls = item.calls();
      if (calls.stream().anyMatch(call -> call.label().equals(note.label()))) {
        to.link(footnote, "calledIn", at(item.passage().place()));
      }
    }
  }

  private void words(Node node, Passage passage, String rule) {
    to.dutch(node, "text", passage.text());
    places.putIfAbsent(passage.place(), node);
    evidence.forThing(node, Evidence.in(passage, 0, passage.text().length(), rule, 1));
  }

  /** A part's address; a number that was printed twice gets a suffix the second time. */
  private Node part(String type, String key) {
    Node node = iris.part(document, type, key);
    for (int again = 2; !taken.add(node); again++) {
      node = iris.part(document, type, key + "-" + again);
    }
    return node;
  }
}
