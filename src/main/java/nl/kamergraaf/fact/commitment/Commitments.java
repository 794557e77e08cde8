package nl.kamergraaf.fact.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Item;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.document.Place;
import nl.kamergraaf.fact.Commitment;
import nl.kamergraaf.fact.Commitment.Form;
import nl.kamergraaf.fact.Context;
import nl.kamergraaf.fact.Evidence;
import nl.kamergraaf.fact.Kind;
import nl.kamergraaf.fact.Recogniser;
import nl.kamergraaf.text.Sentences;
import nl.kamergraaf.text.Span;
import nl.kamergraaf.text.WordTable;

/**
 * Finds the sentences in which the government promises parliament something ("toezegging"): to
 * inform it, to send it a paper, to come back to a matter, to have something looked into; or
 * consents when it was asked to.
 *
 * <p>Only the government promises: answers and notices are read, questions and footnotes are not. A
 * sentence printed twice is a promise twice.
 */
public final class Commitments implements Recogniser<Commitment> {
  private static final double BY_ASSENT = 0.7;

  private record FormWords(Form form, Pattern words) {}

  private final Grammar grammar = new Grammar();
  private final Assents assents = new Assents();
  private final Terms terms = new Terms();
  private final List<FormWords> forms =
      WordTable.of(getClass(), "forms.txt").columns().stream()
          .map(row -> new FormWords(Form.valueOf(row.get(0)), WordClasses.pattern(row.get(1))))
          .toList();

  @Override
  public List<Commitment> recognise(Context context) {
    List<Commitment> found = new ArrayList<>();
    Map<Place, List<String>> questions = questions(context.document());
    for (Passage passage : context.passages()) {
      if (byGovernment(passage.place(), context.header().kind())) {
        read(passage, questions.getOrDefault(passage.place(), List.of()), context, found);
      }
    }
    return found;
  }

  /** In a document of questions alone, the remarks too are the askers'. */
  private static boolean byGovernment(Place place, Kind kind) {
    return switch (place.part()) {
      case ANSWER -> true;
      case REMARK -> kind != Kind.QUESTION && kind != Kind.ORAL;
      default -> false;
    };
  }

  private void read(
      Passage passage, List<String> questions, Context context, List<Commitment> found) {
    for (Span span : Sentences.of(passage.text())) {
      String sentence = passage.text().substring(span.start(), span.end());
      grammar
          .promise(sentence)
          .or(() -> assent(sentence, questions))
          .filter(promise -> !promise.name().equals("answer") || notice(context.header().kind()))
          .map(promise -> commitment(passage, span, sentence, promise, context))
          .ifPresent(found::add);
    }
  }

  private Optional<Grammar.Promise> assent(String sentence, List<String> questions) {
    return assents.promises(sentence, questions)
        ? Optional.of(new Grammar.Promise("assent", BY_ASSENT))
        : Optional.empty();
  }

  /** What each answer answers. */
  private static Map<Place, List<String>> questions(ParliamentaryDocument document) {
    Map<Integer, List<String>> asked = new HashMap<>();
    for (Item.Question question : document.questions()) {
      for (int number : question.numbers()) {
        asked.computeIfAbsent(number, n -> new ArrayList<>()).add(question.passage().text());
      }
    }
    Map<Place, List<String>> answered = new HashMap<>();
    for (Item.Answer answer : document.answers()) {
      answered.put(
          answer.passage().place(),
          answer.numbers().stream()
              .flatMap(number -> asked.getOrDefault(number, List.of()).stream())
              .distinct()
              .toList());
    }
    return answered;
  }

  private Commitment commitment(
      Passage passage, Span span, String sentence, Grammar.Promise promise, Context context) {
    Optional<Terms.Term> term = terms.find(sentence, context.header().day());
    String rule = "commitment/" + promise.name();
    return new Commitment(
        sentence,
        promise.name().equals("inquire") ? Form.INQUIRY : form(sentence),
        term.map(Terms.Term::printed),
        term.flatMap(Terms.Term::begin),
        term.flatMap(Terms.Term::end),
        passage.place(),
        Evidence.in(passage, span.start(), span.end(), rule, promise.confidence()));
  }

  private Form form(String sentence) {
    return forms.stream()
        .filter(form -> form.words().matcher(sentence).find())
        .map(FormWords::form)
        .findFirst()
        .orElse(Form.OTHER);
  }

  private static boolean notice(Kind kind) {
    return kind == Kind.POSTPONEMENT || kind == Kind.NOTICE;
  }
}
