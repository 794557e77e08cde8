package nl.kamergraaf.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDF;

/** Which documents came with which releases, read from the log of changes. */
public final class Arrivals {
  private static final String ACTIVITIES = "https://www.w3.org/ns/activitystreams#";

  private Arrivals() {}

  /**
   * A document that came.
   *
   * @param created the date of the release that it came with, ISO 8601 in UTC
   */
  public record Arrival(String document, String created) {}

  /** The documents that came last, the latest first, in the order of their IRIs. */
  public static List<Arrival> latest(Release release, int most) throws IOException {
    ChangeLog log = ChangeLog.of(release);
    List<Arrival> come = new ArrayList<>();
    for (ChangeLog.Page page : log.pages().reversed()) {
      Optional<Path> file = log.page(page.name());
      if (come.size() < most && file.isPresent()) {
        created(file.get()).forEach(iri -> come.add(new Arrival(iri, page.created())));
      }
    }
    return List.copyOf(come.subList(0, Math.min(most, come.size())));
  }

  /**
   * The IRIs of the documents that were new in this release or in an earlier one of its log.
   *
   * @param time ISO 8601 in UTC; only what came after it counts
   */
  public static List<String> since(Release release, String time) throws IOException {
    ChangeLog log = ChangeLog.of(release);
    List<String> come = new ArrayList<>();
    for (ChangeLog.Page page : log.pages()) {
      Optional<Path> file = log.page(page.name());
      if (page.created().compareTo(time) > 0 && file.isPresent()) {
        come.addAll(created(file.get()));
      }
    }
    return List.copyOf(come);
  }

  private static Set<String> created(Path page) {
    Members members = new Members();
    RDFParser.source(page.toString()).parse(members);
    members.objects.keySet().retainAll(members.created);
    return new TreeSet<>(members.objects.values());
  }

  private static final class Members extends StreamRDFBase {
    private final Set<Node> created = new HashSet<>();
    private final Map<Node, String> objects = new HashMap<>();

    @Override
    public void triple(Triple triple) {
      String property = triple.getPredicate().getURI();
      if (property.equals(RDF.type.getURI()) && triple.getObject().hasURI(ACTIVITIES + "Create")) {
        created.add(triple.getSubject());
      } else if (property.equals(ACTIVITIES + "object")) {
        objects.put(triple.getSubject(), triple.getObject().getURI());
      }
    }
  }
}
