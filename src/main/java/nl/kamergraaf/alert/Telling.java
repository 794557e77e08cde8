package nl.kamergraaf.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.kamergraaf.release.Arrivals;
import nl.kamergraaf.release.OpenRelease;
import nl.kamergraaf.release.search.Search;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells everybody who has confirmed of the documents that have come since they were last told, in
 * one letter each. What could not be sent is told the next time.
 */
public final class Telling {
  private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

  /** More than this is no news but another collection; the page says the rest. */
  private static final int MOST_DOCUMENTS = 100;

  private final Subscriptions subscriptions;
  private final Letters letters;
  private final Post post;

  /** Throws {@link IOException} if the folder can't be read. */
  public Telling(AlertSettings settings) throws IOException {
    this.subscriptions = new Subscriptions(settings.home());
    this.letters = new Letters(settings, new Tokens(settings.home()));
    this.post = new Post(settings);
  }

  /** What was done: letters sent, and letters that could not be. */
  public record Report(int sent, int failed) {}

  /** Tells of what came up to a release. */
  public Report of(OpenRelease release) throws IOException {
    int sent = 0;
    int failed = 0;
    String now = release.release().manifest().created();
    for (Subscription to : subscriptions.all()) {
      if (!to.isConfirmed() || to.told().compareTo(now) >= 0) {
        continue;
      }
      List<Search.Hit> news = news(release, to);
      try {
        if (!news.isEmpty()) {
          post.send(letters.news(to, news, release.release().manifest().base()));
          sent++;
        }
        subscriptions.put(to.told(now));
      } catch (MessagingException e) {
        LOG.warn("a letter could not be sent: {}", e.getMessage());
        failed++;
      }
    }
    return new Report(sent, failed);
  }

  private static List<Search.Hit> news(OpenRelease release, Subscription to) throws IOException {
    Set<String> come = new TreeSet<>(Arrivals.since(release.release(), to.told()));
    String about = to.about();
    Map<String, List<String>> parameters = Map.of();
    if (about.startsWith("/doc/")) {
      String thing = URLDecoder.decode(about.substring("/doc/".length()), UTF_8);
      Node node = NodeFactory.createURI(release.release().manifest().base() + "id/" + thing);
      Graph graph = release.dataset().getDefaultGraph();
      Txn.executeRead(
          release.dataset(), () -> come.removeIf(document -> !isAbout(graph, document, node)));
    } else {
      parameters = parameters(about);
    }
    if (come.isEmpty()) {
      return List.of();
    }
    String words = String.join(" ", parameters.getOrDefault("q", List.of()));
    Map<String, List<String>> facets = new LinkedHashMap<>(parameters);
    facets.keySet().retainAll(Search.facetNames());
    return release.search().among(come, new Search.Request(words, facets, 0, MOST_DOCUMENTS));
  }

  /** Whether a document, or a part of it, says anything of a thing. */
  private static boolean isAbout(Graph graph, String document, Node thing) {
    Node whole = NodeFactory.createURI(document);
    if (whole.equals(thing) || graph.contains(whole, Node.ANY, thing)) {
      return true;
    }
    List<Node> parts = new ArrayList<>();
    graph
        .find(whole, Node.ANY, Node.ANY)
        .mapWith(triple -> triple.getObject())
        .filterKeep(part -> part.isURI() && part.getURI().startsWith(document + "/"))
        .forEach(parts::add);
    return parts.stream().anyMatch(part -> graph.contains(part, Node.ANY, thing));
  }

  private static Map<String, List<String>> parameters(String about) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    int mark = about.indexOf('?');
    for (String pair : mark < 0 ? new String[0] : about.substring(mark + 1).split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters
            .computeIfAbsent(
                URLDecoder.decode(pair.substring(0, equals), UTF_8), name -> new ArrayList<>())
            .add(URLDecoder.decode(pair.substring(equals + 1), UTF_8));
      }
    }
    return parameters;
  }
}
