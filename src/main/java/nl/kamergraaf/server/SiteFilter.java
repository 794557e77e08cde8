package nl.kamergraaf.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kamergraaf.alert.Alerts;
import nl.kamergraaf.mcp.ToolServer;
import nl.kamergraaf.release.OpenRelease;
import nl.kamergraaf.site.Site;
import nl.kamergraaf.site.http.Request;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.query.QueryForm;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands before Fuseki: lets SPARQL queries through to it and answers everything else itself. */
final class SiteFilter implements Filter {
  private static final Logger LOG = LoggerFactory.getLogger(SiteFilter.class);
  private static final String SPARQL = "/sparql";
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final Site site;
  private final LiveRelease live;
  private final ServerSettings settings;
  private final RequestReader reader;
  private final ResponseCache cache;
  private final HttpServlet tools;
  private final Operations operations;
  private final QueryDoor queries;
  private final ResponseWriter writer;
  private final Optional<AlertForms> alerts;
  private final Mementos mementos;

  SiteFilter(
      Site site,
      LiveRelease live,
      ServerSettings settings,
      Operations operations,
      Measures measures,
      QueryPlaces places,
      WaitingAnswers waiting,
      Mementos mementos,
      Optional<Alerts> alerts) {
    this.mementos = mementos;
    this.operations = operations;
    this.site = site;
    this.live = live;
    this.settings = settings;
    this.reader = new RequestReader(settings);
    this.writer = new ResponseWriter(waiting);
    this.queries =
        new QueryDoor(
            settings.limits(), live, new ClientBudget(settings), places, waiting, measures);
    this.tools = new ToolServer(this::ask, settings.addresses().base()).servlet();
    this.cache = new ResponseCache(settings.limits().cacheSize());
    this.alerts = alerts.map(AlertForms::new);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest in = (HttpServletRequest) request;
    HttpServletResponse out = (HttpServletResponse) response;
    Headers.onEveryResponse(out);
    try {
      answer(in, out, chain);
    } catch (RuntimeException | StackOverflowError e) {
      if (e instanceof HttpException refusal && refusal.getCode() < 500) {
        int cause = e.getCause() instanceof HttpException first ? first.getCode() : 0;
        int status = Math.max(cause, refusal.getCode());
        String slow = "The request came too slowly.";
        Plain.send(out, status, cause == 408 ? slow : "The form is too long, or is none.");
        return;
      }
      LOG.error("no answer to {}", in.getRequestURI(), e);
      if (!out.isCommitted()) {
        out.resetBuffer();
        Plain.send(out, 500, "Something went wrong here.");
      }
    }
  }

  private void answer(HttpServletRequest in, HttpServletResponse out, FilterChain chain)
      throws IOException, ServletException {
    String path = in.getRequestURI().substring(in.getContextPath().length());
    Optional<String> refusal = reader.tooLong(in);
    if (refusal.isPresent()) {
      Plain.send(out, 414, refusal.get());
    } else if (reader.headerSize(in) > settings.limits().headerSize()) {
      int most = settings.limits().headerSize();
      Plain.send(out, 431, "The headers come to more than " + most + " bytes.");
    } else if (path.equals(SPARQL)) {
      sparql(in, out, chain);
    } else if (path.equals(ToolServer.PATH)) {
      tools(in, out);
    } else if (AlertForms.isFor(path)) {
      alerts(in, out, path);
    } else if (in.getMethod().equals("OPTIONS")) {
      Headers.preflight(out, "GET, HEAD, OPTIONS");
    } else if (!READING.contains(in.getMethod())) {
      out.setHeader("Allow", "GET, HEAD, OPTIONS");
      Plain.send(out, 405, "Only GET and HEAD are answered here.");
    } else if (!operations.answers(path, out)) {
      page(in, out, path);
    }
  }

  private void sparql(HttpServletRequest in, HttpServletResponse out, FilterChain chain)
      throws IOException, ServletException {
    String method = in.getMethod();
    if (method.equals("OPTIONS")) {
      Headers.preflight(out, "GET, HEAD, POST, OPTIONS");
    } else if (!isKnownCharset(in)) {
      Plain.send(out, 415, "Queries come in UTF-8.");
    } else if (isGraphStore(in)) {
      graph(in, out);
    } else if (READING.contains(method)
        && in.getParameter("query") == null
        && in.getParameter("update") == null) {
      page(in, out, SPARQL);
    } else if (!READING.contains(method) && !method.equals("POST")) {
      out.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
      Plain.send(out, 405, "Queries come by GET or POST.");
    } else if (in.getContentLengthLong() > 4L * settings.limits().queryLength()) {
      Plain.send(out, 413, "The query is too long.");
    } else if (String.valueOf(in.getContentType()).startsWith("application/sparql-update")
        || in.getParameter("update") != null) {
      Plain.send(out, 403, "This endpoint answers queries; it takes no updates.");
    } else if (isForReaders(in)) {
      queries.inBudget(in, out, () -> page(in, out, "/query"));
    } else {
      queries.query(in, out, chain);
    }
  }

  private void alerts(HttpServletRequest in, HttpServletResponse out, String path)
      throws IOException {
    if (alerts.isEmpty()) {
      Plain.send(out, 404, "No alerts are sent from here.");
    } else if (READING.contains(in.getMethod())) {
      page(in, out, path);
    } else if (in.getMethod().equals("POST")) {
      page(in, out, alerts.get().take(in, path));
    } else {
      out.setHeader("Allow", "GET, HEAD, POST");
      Plain.send(out, 405, "Only forms are taken here.");
    }
  }

  /** Tools for language models cost what queries cost. */
  private void tools(HttpServletRequest in, HttpServletResponse out)
      throws IOException, ServletException {
    if (in.getMethod().equals("OPTIONS")) {
      Headers.preflight(out, "POST, OPTIONS");
    } else if (!in.getMethod().equals("POST")) {
      out.setHeader("Allow", "POST, OPTIONS");
      Plain.send(out, 405, "This is for programs, by the Model Context Protocol.");
    } else {
      queries.inBudget(in, out, () -> tools.service(in, out));
    }
  }

  private Response ask(Request request) {
    try (LiveRelease.Lease lease = live.lease()) {
      return site.answer(request, lease.release());
    }
  }

  private static boolean isKnownCharset(HttpServletRequest in) {
    try {
      return in.getCharacterEncoding() == null || Charset.isSupported(in.getCharacterEncoding());
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  /** Whether a request names a graph and no query, as the Graph Store Protocol does. */
  private static boolean isGraphStore(HttpServletRequest in) {
    String parameters = String.valueOf(in.getQueryString());
    return in.getParameter("query") == null
        && in.getParameter("update") == null
        && Pattern.compile("(?:^|&)(?:graph=|default(?:=|&|$))").matcher(parameters).find();
  }

  /**
   * The Graph Store Protocol (SPARQL 1.1) for reading: a graph of ours is where its own address
   * leads to; the whole graph is a download.
   */
  private void graph(HttpServletRequest in, HttpServletResponse out) throws IOException {
    String base = settings.addresses().base();
    String graph = in.getParameter("graph");
    if (!READING.contains(in.getMethod())) {
      out.setHeader("Allow", "GET, HEAD, OPTIONS");
      Plain.send(out, 405, "Graphs can be read here, and not changed.");
    } else if (graph == null) {
      Plain.send(out, 403, "The whole graph is too large for one answer: take it from /data/.");
    } else if (graph.startsWith(base + "graph/")) {
      page(in, out, "/" + graph.substring(base.length()));
    } else {
      Plain.send(out, 404, "There is no such graph here.");
    }
  }

  /** Whether a query comes from a browser, whose reader gets the page that shows its result. */
  private boolean isForReaders(HttpServletRequest in) {
    return READING.contains(in.getMethod())
        && reader.read(in, SPARQL).filter(QueryForm::isPageWanted).isPresent();
  }

  private void page(HttpServletRequest in, HttpServletResponse out, String path)
      throws IOException {
    Optional<Request> request = reader.read(in, path);
    if (request.isEmpty()) {
      Plain.send(out, 400, "The address is not well formed.");
      return;
    }
    if (Mementos.isFor(path)) {
      String wanted = in.getHeader("Accept-Datetime");
      writer.write(
          in, out, mementos.answer(site.meant(request.get()), wanted == null ? "" : wanted));
      return;
    }
    try (LiveRelease.Lease lease = live.lease()) {
      ContentCoding coding =
          ContentCoding.preferred(String.valueOf(in.getHeader("Accept-Encoding")));
      writer.write(in, out, answer(site.meant(request.get()), coding, lease.release()));
    }
  }

  private Response answer(Request request, ContentCoding coding, OpenRelease release) {
    return cache.get(
        release,
        request,
        coding,
        () ->
            Finishing.of(
                site.answer(request, release), coding, release.release().manifest().created()));
  }
}
