package nl.kamergraaf.site.page;

import java.time.LocalDate;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.UnfoldedEvidence;
import nl.kamergraaf.release.OpenRelease;
import nl.kamergraaf.site.http.Addresses;
import nl.kamergraaf.site.http.Request;
import nl.kamergraaf.site.language.Language;
import nl.kamergraaf.site.language.Messages;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.XSD;

/** One request being answered, within one read transaction. Not thread-safe. */
public final class Visit {
  private static final int LONGEST_VALUE = 1_000;

  private final Request request;
  private final Language language;
  private final Addresses addresses;
  private final OpenRelease release;
  private final DatasetGraph dataset;
  private final Facts facts;
  private final Labels labels;
  private final boolean sendsAlerts;

  public Visit(
      Request request,
      Addresses addresses,
      OpenRelease release,
      DatasetGraph dataset,
      boolean sendsAlerts) {
    this(request, addresses, release, dataset, dataset.getDefaultGraph(), sendsAlerts);
  }

  private Visit(
      Request request,
      Addresses addresses,
      OpenRelease release,
      DatasetGraph dataset,
      Graph graph,
      boolean sendsAlerts) {
    this.request = request;
    this.language = Language.choose(request.parameter("lang"), request.acceptLanguage());
    this.addresses = addresses;
    this.release = release;
    this.dataset = dataset;
    this.facts = new Facts(graph);
    this.labels = new Labels(facts, messages(), addresses);
    this.sendsAlerts = sendsAlerts;
  }

  /**
   * The same visit, where it is about a document or a part of one with its evidence as annotations.
   */
  public Visit about(Node thing) {
    Iris iris = new Iris(addresses.base());
    Graph store = dataset.getDefaultGraph();
    return UnfoldedEvidence.document(thing, iris)
        .map(document -> new UnfoldedEvidence(store, iris).whole(document))
        .map(whole -> (Graph) new WithDocument(store, whole))
        .map(graph -> new Visit(request, addresses, release, dataset, graph, sendsAlerts))
        .orElse(this);
  }

  /** The last day that the documents cover, to which what changes with the days is counted. */
  public LocalDate day() {
    return release.coveredUntil();
  }

  /** Whether letters are sent to who asks for them. */
  boolean sendsAlerts() {
    return sendsAlerts;
  }

  public Request request() {
    return request;
  }

  public Language language() {
    return language;
  }

  public Messages messages() {
    return Messages.of(language);
  }

  public Addresses addresses() {
    return addresses;
  }

  public OpenRelease release() {
    return release;
  }

  public DatasetGraph dataset() {
    return dataset;
  }

  public Facts facts() {
    return facts;
  }

  public Labels labels() {
    return labels;
  }

  /** The link to follow for an IRI, in the language chosen; empty if there is none. */
  public String href(String iri) {
    return Addresses.inLanguage(addresses.href(iri).orElse(""), chosenLanguage());
  }

  /** The language that the address names; empty if the client's headers decided. */
  public String chosenLanguage() {
    return Language.of(request.parameter("lang")).map(Language::tag).orElse("");
  }

  /** A node as people read it, linked to its page or its address. */
  public Value value(Node node) {
    if (node.isLiteral()) {
      String tag = node.getLiteralLanguage();
      String text = shortened(labels.of(node));
      boolean isDate = XSD.date.getURI().equals(node.getLiteralDatatypeURI());
      return new Value(
          isDate ? text.replace(' ', '\u00A0') : text, "", tag.equals(language.tag()) ? "" : tag);
    }
    return Value.link(labels.of(node), node.isURI() ? href(node.getURI()) : "");
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + " …";
  }
}
