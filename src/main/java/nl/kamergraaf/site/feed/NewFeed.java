package nl.kamergraaf.site.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.kamergraaf.release.Arrivals;
import nl.kamergraaf.site.http.Addresses;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.NodeFactory;

/**
 * Answers {@code /feeds/new}: the documents that came last, by when they came and not by their own
 * date, as Atom (RFC 4287) and as <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed</a>.
 */
public final class NewFeed {
  /** As many as a reader that looks once a day needs, after a day on which much was published. */
  private static final int ENTRIES = 200;

  private NewFeed() {}

  public static Response atom(Visit visit) {
    return Response.of(200, AtomFeed.MEDIA_TYPE, feed(visit, "/feeds/new.atom").write())
        .with("Vary", "Accept, Accept-Language");
  }

  public static Response json(Visit visit) {
    String home = visit.request().origin() + visit.addresses().path("/");
    return JsonFeed.of(feed(visit, "/feeds/new.json"), home)
        .with("Vary", "Accept, Accept-Language");
  }

  private static AtomFeed feed(Visit visit, String path) {
    List<Arrivals.Arrival> come = come(visit);
    String self = visit.request().origin() + visit.addresses().path(path);
    return new AtomFeed(
        visit.addresses().base() + "feeds/new.atom",
        title(visit),
        updated(visit, come),
        visit.language().tag(),
        List.of(new AtomFeed.Link("self", AtomFeed.MEDIA_TYPE, self)),
        come.size(),
        1,
        ENTRIES,
        come.stream().map(one -> entry(visit, one)).toList());
  }

  private static List<Arrivals.Arrival> come(Visit visit) {
    try {
      return Arrivals.latest(visit.release().release(), ENTRIES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String title(Visit visit) {
    return visit.messages().get("feed.new") + " – Kamergraaf";
  }

  private static String updated(Visit visit, List<Arrivals.Arrival> come) {
    return come.isEmpty() ? visit.release().release().manifest().created() : come.get(0).created();
  }

  private static AtomFeed.Entry entry(Visit visit, Arrivals.Arrival one) {
    return new AtomFeed.Entry(
        Addresses.ascii(one.document()),
        label(visit, one),
        one.created(),
        "",
        List.of(new AtomFeed.Link("alternate", "text/html", page(visit, one))));
  }

  private static String label(Visit visit, Arrivals.Arrival one) {
    return visit.labels().of(NodeFactory.createURI(one.document()));
  }

  private static String page(Visit visit, Arrivals.Arrival one) {
    return visit.request().origin()
        + visit.addresses().href(one.document()).orElse(visit.addresses().path("/"));
  }
}
