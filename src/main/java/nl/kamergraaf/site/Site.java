package nl.kamergraaf.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.kamergraaf.query.QueryCatalogue;
import nl.kamergraaf.release.OpenRelease;
import nl.kamergraaf.site.browse.BrowsePages;
import nl.kamergraaf.site.commitment.CommitmentPages;
import nl.kamergraaf.site.entity.EntityPages;
import nl.kamergraaf.site.entity.GraphPages;
import nl.kamergraaf.site.feed.ChangeFeed;
import nl.kamergraaf.site.feed.NewFeed;
import nl.kamergraaf.site.feed.PromiseCalendar;
import nl.kamergraaf.site.figure.Figures;
import nl.kamergraaf.site.home.HomePage;
import nl.kamergraaf.site.http.Accept;
import nl.kamergraaf.site.http.Addresses;
import nl.kamergraaf.site.http.Representation;
import nl.kamergraaf.site.http.Request;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.language.Language;
import nl.kamergraaf.site.limit.Limits;
import nl.kamergraaf.site.ontology.OntologyPages;
import nl.kamergraaf.site.page.Assets;
import nl.kamergraaf.site.page.Problems;
import nl.kamergraaf.site.page.Visit;
import nl.kamergraaf.site.query.QueryAddress;
import nl.kamergraaf.site.query.QueryPages;
import nl.kamergraaf.site.search.OpenSearch;
import nl.kamergraaf.site.search.SearchFeed;
import nl.kamergraaf.site.search.SearchPages;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * The site: turns a request into a page, data or a redirect. Thread-safe; knows no server and no
 * state but the release it is handed.
 *
 * <pre>
 * Site site = new Site(new Addresses("https://w3id.org/kamergraaf/", ""), Limits.DEFAULT);
 * Response response = site.answer(request, release);
 * </pre>
 */
public final class Site {
  private static final List<String> PAGES = List.of("text/html");
  private static final List<String> DATA =
      Representation.data().stream().map(Representation::mediaType).toList();

  private final Addresses addresses;
  private final EntityPages entities;
  private final QueryPages queries;
  private final HomePage home;
  private final OpenApi openApi;
  private final LimitsPage limits;
  private final boolean sendsAlerts;

  /** A site that sends no letters. */
  public Site(Addresses addresses, Limits limits) {
    this(addresses, limits, false);
  }

  /**
   * A site.
   *
   * @param sendsAlerts whether letters are sent to who asks for them at {@code /alerts}
   */
  public Site(Addresses addresses, Limits limits, boolean sendsAlerts) {
    this.addresses = addresses;
    this.sendsAlerts = sendsAlerts;
    Figures figures = new Figures();
    this.entities = new EntityPages(figures);
    this.queries = new QueryPages(limits);
    this.home = new HomePage(addresses.base(), queries.saved());
    this.openApi = new OpenApi(queries.saved());
    this.limits = new LimitsPage(limits);
  }

  /** Answers a GET. Never throws for anything that a client can send. */
  public Response answer(Request request, OpenRelease release) {
    Optional<Response> asset =
        request.path().equals("/favicon.ico")
            ? Optional.of(Assets.icon())
            : Assets.at(request.path());
    if (asset.isPresent()) {
      return asset.get();
    }
    DatasetGraph dataset = release.dataset();
    Addresses here =
        request.prefix().isEmpty() ? addresses : new Addresses(addresses.base(), request.prefix());
    return Txn.calculateRead(
        dataset,
        () -> {
          Visit visit = new Visit(request, here, release, dataset, sendsAlerts);
          Response response = route(visit, request.path());
          return response.status() == 404 && request.path().endsWith("/")
              ? withoutSlash(visit, response)
              : response;
        });
  }

  /** The same request without parameters that mean nothing where it leads. */
  public Request meant(Request request) {
    return KnownParameters.of(request);
  }

  /**
   * Finds beforehand what costs much and is asked for often in a release: the answers to the saved
   * queries, and the home page's figures. May take minutes; visitors are answered meanwhile.
   *
   * @param isWanted asked before each; where it says no, the rest is left
   */
  public void prepare(OpenRelease release, BooleanSupplier isWanted) {
    for (Language language : Language.values()) {
      Response unused =
          answer(
              new Request("http://localhost", "/", Map.of(), "text/html", language.tag()), release);
    }
    queries.prepare(release, isWanted);
  }

  /** What is not there with a slash at the end may be there without. */
  private Response withoutSlash(Visit visit, Response notFound) {
    String path = visit.request().path().replaceFirst("/$", "");
    return route(visit, path).status() == 404
        ? notFound
        : Response.redirect(301, visit.addresses().path(path) + visit.request().query());
  }

  private Response route(Visit visit, String path) {
    if (path.startsWith("/doc/")) {
      return entities.answer(visit, path.substring("/doc/".length()));
    }
    if (path.startsWith("/id/")) {
      return thing(visit, path.substring("/id/".length()));
    }
    if (path.startsWith("/graph/")) {
      return GraphPages.answer(visit, path.substring("/graph/".length()));
    }
    if (path.startsWith("/data/")) {
      return DataPages.answer(visit, path.substring("/data/".length()));
    }
    if (path.startsWith("/queries/") && path.length() > "/queries/".length()) {
      return queries.savedQuery(visit, path.substring("/queries/".length()));
    }
    if (path.startsWith(QueryAddress.PATH)) {
      return queries.permanent(visit, path.substring(QueryAddress.PATH.length()));
    }
    if (path.equals("/def") || path.startsWith("/def.") || path.startsWith("/def/")) {
      return OntologyPages.answer(visit, path);
    }
    if (path.equals("/feeds/changes") || path.startsWith("/feeds/changes/")) {
      return ChangeFeed.answer(visit, path.substring("/feeds/changes".length()));
    }
    if (path.equals(BrowsePages.PATH) || path.startsWith(BrowsePages.PATH + "/")) {
      return BrowsePages.answer(visit, path.substring(BrowsePages.PATH.length()));
    }
    if (path.equals("/alerts") || path.startsWith("/alerts/")) {
      return AlertPages.answer(visit, path.replaceFirst("/alerts/?", ""));
    }
    if (path.startsWith("/sitemap/")) {
      return WellKnown.sitemapPart(visit, path.substring("/sitemap/".length()));
    }
    return switch (path) {
      case "/" -> home.answer(visit);
      case "/search" -> SearchPages.search(visit, "");
      case "/search.json",
          "/search.jsonld",
          "/search.csv",
          "/search.atom",
          "/search.feed",
          "/search.html" ->
          SearchPages.search(visit, path.substring("/search.".length()));
      case "/suggest" -> SearchPages.suggest(visit);
      case "/opensearch.xml" -> OpenSearch.description(visit);
      case "/openapi.json" -> openApi.answer(visit);
      case "/feeds/documents.atom" -> SearchFeed.documents(visit);
      case "/feeds/commitments.ics" -> PromiseCalendar.answer(visit);
      case "/feeds/new.atom" -> NewFeed.atom(visit);
      case "/feeds/new.json" -> NewFeed.json(visit);
      case "/query" -> queries.editor(visit);
      case "/queries.ttl" ->
          Response.redirect(303, visit.addresses().path("/data/" + QueryCatalogue.FILE));
      case "/queries/" -> queries.library(visit);
      case "/queries" ->
          Response.redirect(301, visit.addresses().path("/queries/") + visit.request().query());
      case "/data" -> Response.redirect(301, visit.addresses().path("/data/"));
      case "/limits" -> limits.answer(visit);
      case "/limits.json" -> limits.json(visit);
      case CommitmentPages.PATH -> CommitmentPages.answer(visit);
      case "/about" -> AboutPage.answer(visit);
      case "/sparql" -> endpoint(visit);
      case "/health" -> WellKnown.health(visit);
      case "/robots.txt" -> WellKnown.robots(visit);
      case "/sitemap.xml" -> WellKnown.sitemap(visit);
      case "/.well-known/void" -> DataPages.described(visit);
      default -> Problems.notFound(visit);
    };
  }

  /** A thing is no page: see other. */
  private static Response thing(Visit visit, String key) {
    String iri = visit.addresses().requested(key);
    Node thing = NodeFactory.createURI(iri);
    if (key.isEmpty() || !visit.about(thing).facts().knows(thing)) {
      return Problems.missing(visit, iri);
    }
    return Response.redirect(303, visit.addresses().path("/doc/" + key)).with("Vary", "Accept");
  }

  /** The endpoint without a query: a description for machines, the editor for people. */
  private Response endpoint(Visit visit) {
    return Accept.parse(visit.request().accept()).prefersOver(PAGES, DATA.get(0))
        ? queries.editor(visit)
        : WellKnown.description(visit, limits);
  }
}
