package nl.kamergraaf.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.document.Footnote;
import nl.kamergraaf.document.Item;
import nl.kamergraaf.document.NoteCall;
import nl.kamergraaf.document.NoteMarks;
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
  /** More than the longest word; what has no end is not quoted again and again. */
  private static final int LONGEST_WORD = 200;

  private final Statements to;
  private final Iris iris;
  private final EvidenceWriter evidence;
  private final Node document;
  private final Map<Place, Node> places = new HashMap<>();
  private final Map<Integer, Node> questions = new HashMap<>();
  private final Set<Node> taken = new HashSet<>();
  private final Map<Node, Integer> times = new HashMap<>();

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
    Map<Footnote, Set<Place>> callers = callers(text);
    for (Footnote note : text.footnotes()) {
      footnote(note, callers.getOrDefault(note, Set.of()));
    }
  }

  /** Writes where in the text each footnote is called: at the end of the words quoted. */
  void calls(ParliamentaryDocument text) {
    NoteMarks marks = NoteMarks.of(text);
    for (Item item : text.items()) {
      for (NoteCall call : item.calls()) {
        marks.note(call).ifPresent(note -> call(at(note.passage().place()), item.passage(), call));
      }
    }
  }

  /** The mark itself is lifted out of the text, so the word that it stands behind is quoted. */
  private void call(Node footnote, Passage passage, NoteCall call) {
    int end = call.offset() - passage.span().start();
    int start = end;
    while (start > Math.max(0, end - LONGEST_WORD)
        && !Character.isWhitespace(passage.text().charAt(start - 1))) {
      start--;
    }
    if (start < end && Character.isLowSurrogate(passage.text().charAt(start))) {
      start++;
    }
    if (start < end) {
      evidence.forValue(
          footnote,
          Kg.calledIn,
          at(passage.place()),
          Evidence.in(passage, start, end, "item/footnote-call", 1));
    }
  }

  /** The places where each note is called, in the order of printing. */
  private static Map<Footnote, Set<Place>> callers(ParliamentaryDocument text) {
    NoteMarks marks = NoteMarks.of(text);
    Map<Footnote, Set<Place>> callers = new HashMap<>();
    for (Item item : text.items()) {
      for (NoteCall call : item.calls()) {
        marks
            .note(call)
            .ifPresent(
                note ->
                    callers
                        .computeIfAbsent(note, none -> new LinkedHashSet<>())
                        .add(item.passage().place()));
      }
    }
    return callers;
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
      to.link(document, Kg.hasQuestion, question);
      to.type(question, Kg.Question);
      to.integer(question, Kg.number, number);
      to.bool(question, Kg.numbered, item.numbered());
      questions.putIfAbsent(number, question);
      words(question, item.passage(), "item/question");
    }
  }

  private void answer(Item.Answer item, int ordinal) {
    Node answer = part("answer", Integer.toString(ordinal));
    to.link(document, Kg.hasAnswer, answer);
    to.type(answer, Kg.Answer);
    for (int number : item.numbers()) {
      Node question = questions.get(number);
      if (question != null) {
        to.link(answer, Kg.answers, question);
      }
    }
    words(answer, item.passage(), "item/answer");
  }

  private void remark(Item.Remark item, int ordinal) {
    Node remark = part("remark", Integer.toString(ordinal));
    to.link(document, Kg.hasRemark, remark);
    to.type(remark, Kg.Remark);
    words(remark, item.passage(), "item/remark");
  }

  private void footnote(Footnote note, Set<Place> callers) {
    Node footnote = part("footnote", note.label());
    to.link(document, Kg.hasFootnote, footnote);
    to.type(footnote, Kg.Footnote);
    to.string(footnote, Kg.number, note.label());
    words(footnote, note.passage(), "item/footnote");
    callers.forEach(place -> to.link(footnote, Kg.calledIn, at(place)));
  }

  private void words(Node node, Passage passage, String rule) {
    places.putIfAbsent(passage.place(), node);
    if (passage.text().isEmpty()) {
      return;
    }
    to.dutch(node, Kg.text, passage.text());
    evidence.forThing(node, Evidence.in(passage, 0, passage.text().length(), rule, 1));
  }

  /** A part's address; a number that was printed twice gets a suffix the second time. */
  private Node part(String type, String key) {
    Node first = iris.part(document, type, key);
    times.putIfAbsent(first, 1);
    Node node = first;
    while (!taken.add(node)) {
      node = iris.part(document, type, key + "-" + times.merge(first, 1, Integer::sum));
    }
    return node;
  }
}
