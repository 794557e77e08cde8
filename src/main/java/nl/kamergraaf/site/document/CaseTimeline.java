package nl.kamergraaf.site.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.site.language.Messages;
import nl.kamergraaf.site.page.Facts;
import nl.kamergraaf.site.page.Value;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.Node;

/** Tells what happened in a case, and when: asked, due, postponed, answered. */
public final class CaseTimeline {
  private static final Comparator<TimelineEvent> BY_DATE =
      Comparator.comparing(TimelineEvent::iso).thenComparing(TimelineEvent::what);

  private final Visit visit;
  private final Facts facts;
  private final Messages messages;
  private final Node here;
  private final Map<String, TimelineEvent> events = new TreeMap<>();

  private CaseTimeline(Visit visit, Node here) {
    this.here = here;
    this.visit = visit;
    this.facts = visit.facts();
    this.messages = visit.messages();
  }

  /**
   * What the documents of a case say of it, in the order of time, each thing once, on the page
   * about {@code here}.
   */
  public static List<TimelineEvent> of(Visit visit, Collection<Node> documents, Node here) {
    CaseTimeline timeline = new CaseTimeline(visit, here);
    documents.forEach(timeline::add);
    return timeline.events.values().stream().sorted(BY_DATE).toList();
  }

  private void add(Node document) {
    Value none = Value.text("");
    Value link = document.equals(here) ? none : visit.value(document);
    boolean asks = facts.isA(document, Kg.QuestionDocument);
    event(document, Kg.submittedOn, "submitted", asks ? link : none, "");
    event(document, Kg.dueOn, "due", none, "");
    String received =
        facts.isA(document, Kg.PostponementNotice)
            ? "postponed"
            : facts.has(document, Kg.hasAnswer) ? "answered" : "notice";
    String note = received.equals("answered") ? duration(document) : reason(document);
    event(document, Kg.receivedOn, received, link, note);
  }

  private String reason(Node document) {
    return facts.text(document, Kg.noticeReason);
  }

  private String duration(Node document) {
    List<String> parts = new ArrayList<>();
    String days = facts.text(document, Kg.daysToAnswer);
    if (!days.isEmpty()) {
      parts.add(messages.get("timeline.days", messages.days(Long.parseLong(days))));
    }
    String within = facts.text(document, Kg.withinTerm);
    if (!within.isEmpty()) {
      parts.add(messages.get("timeline.within." + within));
    }
    return String.join(", ", parts);
  }

  private void event(Node document, Node term, String what, Value link, String note) {
    String date = facts.text(document, term);
    if (!date.isEmpty()) {
      TimelineEvent event =
          new TimelineEvent(
              date, messages.date(date), messages.get("timeline." + what), what, link, note);
      events.merge(date + what, event, (a, b) -> a.document().isLink() ? a : b);
    }
  }
}
