package nl.kamergraaf.site.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.site.language.Messages;
import nl.kamergraaf.site.page.Enumeration;
import nl.kamergraaf.site.page.Facts;
import nl.kamergraaf.site.page.Value;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** Tells the header of a document in sentences: who asked whom, who answered, in which case. */
final class HeaderSentences {
  private final Visit visit;
  private final Facts facts;
  private final Messages messages;
  private final Node document;

  HeaderSentences(Visit visit, Node document) {
    this.visit = visit;
    this.facts = visit.facts();
    this.messages = visit.messages();
    this.document = document;
  }

  /** The sentences; one for which the document states nothing is left out. */
  List<List<Value>> sentences() {
    List<List<Value>> sentences = new ArrayList<>();
    asked().ifPresent(sentences::add);
    answered().ifPresent(sentences::add);
    listed("header.onBehalfOf", facts.all(document, Kg.onBehalfOf)).ifPresent(sentences::add);
    listed("header.seeAlso", facts.all(document, Kg.seeAlsoDocument)).ifPresent(sentences::add);
    listed("header.reprintOf", facts.all(document, DCTerms.isVersionOf.asNode()))
        .ifPresent(sentences::add);
    listed("header.case", facts.all(document, Kg.partOfCase)).ifPresent(sentences::add);
    return sentences;
  }

  private Optional<List<Value>> asked() {
    List<List<Value>> askers =
        facts.all(document, Kg.hasSubmission).stream().map(this::asker).toList();
    if (askers.isEmpty()) {
      return Optional.empty();
    }
    List<Value> sentence = new ArrayList<>();
    sentence.add(Value.text(messages.get("header.askedBy") + " "));
    sentence.addAll(joined(askers));
    List<Node> addressees = facts.all(document, Kg.addressedTo);
    if (!addressees.isEmpty()) {
      sentence.add(Value.text(" " + messages.get("header.to") + " "));
      sentence.addAll(joined(addressees.stream().map(visit::value).map(List::of).toList()));
    }
    date(sentence, Kg.submittedOn, "header.on");
    sentence.add(Value.text("."));
    return Optional.of(sentence);
  }

  private void date(List<Value> sentence, Node term, String key) {
    String date = facts.text(document, term);
    if (!date.isEmpty()) {
      sentence.add(Value.text(" " + messages.get(key, messages.date(date))));
    }
  }

  private List<Value> asker(Node submission) {
    List<Value> asker = new ArrayList<>();
    asker.add(name(submission, Kg.submitter));
    Optional<Node> group = facts.one(submission, Kg.inNameOf);
    String printed = facts.text(submission, Kg.groupInSource);
    if (group.isPresent() || !printed.isEmpty()) {
      asker.add(Value.text(" ("));
      asker.add(
          group
              .map(
                  node ->
                      Value.link(
                          printed.isEmpty() ? visit.labels().of(node) : printed,
                          visit.value(node).href()))
              .orElse(Value.text(printed)));
      asker.add(Value.text(")"));
    }
    return asker;
  }

  private Value name(Node participation, Node term) {
    String printed = facts.text(participation, Kg.nameInSource);
    return facts
        .one(participation, term)
        .map(
            person ->
                Value.link(
                    printed.isEmpty() ? visit.labels().of(person) : printed,
                    visit.value(person).href()))
        .orElse(Value.text(printed));
  }

  private Optional<List<Value>> answered() {
    List<List<Value>> repliers =
        facts.all(document, Kg.hasReply).stream().map(this::replier).toList();
    if (repliers.isEmpty()) {
      return Optional.empty();
    }
    boolean answers = facts.has(document, Kg.hasAnswer);
    List<Value> sentence = new ArrayList<>();
    sentence.add(Value.text(messages.get(answers ? "header.answeredBy" : "header.noticeBy") + " "));
    sentence.addAll(joined(repliers));
    date(sentence, Kg.receivedOn, "header.receivedOn");
    String days = facts.text(document, Kg.daysToAnswer);
    sentence.add(
        Value.text(
            days.isEmpty()
                ? "."
                : messages.get("header.days", messages.days(Long.parseLong(days))) + "."));
    return Optional.of(sentence);
  }

  private List<Value> replier(Node reply) {
    List<Value> replier = new ArrayList<>();
    replier.add(name(reply, Kg.replier));
    Optional<Node> office = facts.one(reply, Kg.inOffice);
    String portfolio = facts.text(reply, Kg.portfolioInSource);
    if (office.isPresent()) {
      replier.add(Value.text(", "));
      replier.add(visit.value(office.get()));
    } else if (!portfolio.isEmpty()) {
      replier.add(Value.text(" (" + portfolio + ")"));
    }
    return replier;
  }

  private Optional<List<Value>> listed(String key, List<Node> nodes) {
    if (nodes.isEmpty()) {
      return Optional.empty();
    }
    List<Value> sentence = new ArrayList<>();
    sentence.add(Value.text(messages.get(key) + " "));
    sentence.addAll(joined(nodes.stream().map(visit::value).map(List::of).toList()));
    sentence.add(Value.text("."));
    return Optional.of(sentence);
  }

  private List<Value> joined(List<List<Value>> parts) {
    return Enumeration.of(parts, messages);
  }
}
