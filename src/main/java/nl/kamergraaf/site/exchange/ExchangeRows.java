package nl.kamergraaf.site.exchange;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.release.exchange.Exchange;
import nl.kamergraaf.site.language.Messages;
import nl.kamergraaf.site.page.Value;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.NodeFactory;

/** Turns exchanges into rows for people. */
public final class ExchangeRows {
  private static final int MOST_CITED = 6;
  private static final int LONGEST_PROMISE = 220;

  private final Visit visit;
  private final Messages messages;

  public ExchangeRows(Visit visit) {
    this.visit = visit;
    this.messages = visit.messages();
  }

  public ExchangeView.Row row(Exchange exchange) {
    String day = exchange.submitted().isEmpty() ? exchange.received() : exchange.submitted();
    String read = exchange.document().isEmpty() ? exchange.iri() : exchange.document();
    return new ExchangeView.Row(
        day,
        day.isEmpty() ? "" : messages.date(day),
        new Value(subject(exchange), visit.href(read), "nl".equals(tag()) ? "" : "nl"),
        exchange.number().isEmpty()
            ? Value.text("")
            : Value.link(exchange.number(), visit.href(exchange.iri())),
        exchange.askers().stream().map(this::who).toList(),
        exchange.addressees().stream().map(this::who).toList(),
        exchange.repliers().stream().map(this::who).toList(),
        exchange.received().isEmpty() ? "" : messages.date(exchange.received()),
        exchange.days() < 0 ? "" : messages.days(exchange.days()),
        badges(exchange),
        cited(exchange),
        exchange.promises().stream().map(this::promise).toList());
  }

  /** What it is about; where nothing says so, what it is. */
  public String subject(Exchange exchange) {
    String subject = exchange.subject();
    return subject.isEmpty()
        ? messages.get("exchanges.nameless", exchange.number()).strip()
        : subject.substring(0, 1).toUpperCase(visit.language().locale()) + subject.substring(1);
  }

  private String tag() {
    return visit.language().tag();
  }

  Value named(String iri) {
    return iri.isEmpty() ? Value.text("") : visit.value(NodeFactory.createURI(iri));
  }

  private ExchangeView.Who who(Exchange.Party party) {
    return new ExchangeView.Who(named(party.person()), named(party.capacity()));
  }

  private List<ExchangeView.Badge> badges(Exchange exchange) {
    List<ExchangeView.Badge> badges = new ArrayList<>();
    if (!exchange.state().isEmpty()) {
      badges.add(
          new ExchangeView.Badge(exchange.state(), messages.get("badge." + exchange.state())));
    }
    if (exchange.postponed()) {
      badges.add(new ExchangeView.Badge("postponed", messages.get("badge.postponed")));
    }
    return badges;
  }

  private List<Value> cited(Exchange exchange) {
    List<Value> cited =
        new ArrayList<>(exchange.cited().stream().limit(MOST_CITED).map(this::named).toList());
    int more = exchange.cited().size() - MOST_CITED;
    if (more > 0) {
      cited.add(Value.link(messages.get("exchanges.more", more), visit.href(exchange.document())));
    }
    return cited;
  }

  public Value promise(Exchange.Promise promise) {
    String text = promise.text();
    String cut =
        text.length() <= LONGEST_PROMISE ? text : text.substring(0, LONGEST_PROMISE) + " …";
    int part = promise.iri().indexOf("/commitment/");
    String document = part < 0 ? promise.iri() : promise.iri().substring(0, part);
    String anchor =
        part < 0 ? "" : "#commitment-" + promise.iri().substring(part + "/commitment/".length());
    return new Value(cut, visit.href(document) + anchor, "nl".equals(tag()) ? "" : "nl");
  }
}
