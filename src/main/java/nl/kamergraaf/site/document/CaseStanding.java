package nl.kamergraaf.site.document;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.release.exchange.CaseState;
import nl.kamergraaf.site.language.Messages;
import nl.kamergraaf.site.page.Enumeration;
import nl.kamergraaf.site.page.Value;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.Node;

/** Says in sentences who asked whom in a case, and how it stood on the day of the release. */
public final class CaseStanding {
  private final Visit visit;
  private final Messages messages;

  public CaseStanding(Visit visit) {
    this.visit = visit;
    this.messages = visit.messages();
  }

  /** The sentence; empty for what is no case, and where it is not known when the term ends. */
  public String of(Node node) {
    return CaseState.of(visit.facts().graph(), node, visit.day()).map(this::sentence).orElse("");
  }

  /** The same of the first of these that there is one for. */
  String of(List<Node> nodes) {
    return nodes.stream().map(this::of).filter(said -> !said.isEmpty()).findFirst().orElse("");
  }

  /** Who asked whom by the chamber's own list, and when; empty where the list does not say. */
  public List<Value> asked(Node node) {
    List<Value> sentence = new ArrayList<>();
    people(sentence, "header.askedBy", visit.facts().all(node, Kg.askedBy));
    people(sentence, "header.to", visit.facts().all(node, Kg.putTo));
    String day = visit.facts().text(node, Kg.submittedOn);
    if (!sentence.isEmpty() && !day.isEmpty()) {
      sentence.add(Value.text(messages.get("header.on", messages.date(day))));
    }
    return sentence;
  }

  private void people(List<Value> sentence, String key, List<Node> people) {
    if (!people.isEmpty()) {
      sentence.add(Value.text(messages.get(key) + " "));
      List<List<Value>> names = people.stream().map(visit::value).map(List::of).toList();
      sentence.addAll(Enumeration.of(names, messages));
      sentence.add(Value.text(" "));
    }
  }

  private String sentence(CaseState state) {
    String day = messages.date(state.day().toString());
    return switch (state.kind()) {
      case ANSWERED -> answered(state);
      case CLOSED -> messages.get("state.closed", day);
      case OPEN -> messages.get("state.open", messages.date(state.due().toString()), day);
      case OVERDUE ->
          messages.get("state.overdue", messages.days(state.daysOver().orElse(0L)), day);
    };
  }

  private String answered(CaseState state) {
    if (state.received().isEmpty()) {
      return messages.get("state.answered");
    }
    String day = messages.date(state.received().get().toString());
    String taken =
        messages.days(ChronoUnit.DAYS.between(state.submitted(), state.received().get()));
    long over = state.daysOver().orElse(0L);
    return over > 0
        ? messages.get("state.late", day, taken, messages.days(over))
        : messages.get("state.intime", day, taken);
  }
}
