package nl.kamergraaf.graph;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.text.WordTable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The official pages of publications, dossiers, laws, judgments and European acts, by the address
 * forms of {@code official-pages.txt}.
 *
 * @see <a href="https://www.officielebekendmakingen.nl/">officielebekendmakingen.nl</a>
 * @see <a href="https://wetten.overheid.nl/">wetten.overheid.nl</a>
 * @see <a href="https://eur-lex.europa.eu/content/help/eurlex-content/linking.html">Linking to
 *     EUR-Lex</a>
 */
public final class OfficialPages {
  private static final String PUBLICATIONS = "https://zoek.officielebekendmakingen.nl/";

  /** The permanent address of a scan of Staten-Generaal Digitaal at the Royal Library. */
  private static final Pattern SCAN =
      Pattern.compile(
          "https?://resolver\\.kb\\.nl/resolve\\?urn=(?:urn:mpeg:mpeg21:sgd|sgd:mpeg21):\\d{8}:\\d{7}");

  private static final Pattern TAB = Pattern.compile("\t");
  private static final List<Form> FORMS =
      WordTable.of(OfficialPages.class, "official-pages.txt").lines().stream()
          .map(Form::of)
          .toList();

  private OfficialPages() {}

  /** What ids look like, and what their pages' addresses are made of. */
  private record Form(Pattern id, String address) {
    static Form of(String line) {
      String[] cells = TAB.split(line, -1);
      return new Form(Pattern.compile(cells[0]), cells[1]);
    }

    Optional<Node> page(String printed) {
      Matcher matcher = id.matcher(printed);
      return matcher.matches()
          ? Optional.of(NodeFactory.createURI(matcher.replaceFirst(address)))
          : Optional.empty();
    }
  }

  /**
   * The page of a publication with an official id, such as {@code ah-tk-20232024-1531} or {@code
   * kst-31934-65}.
   */
  public static Node of(String publicationId) {
    return NodeFactory.createURI(PUBLICATIONS + publicationId + ".html");
  }

  /** The page of what has this id, if the id is well formed and its kind has official pages. */
  public static Optional<Node> find(String id) {
    return FORMS.stream().flatMap(form -> form.page(id).stream()).findFirst();
  }

  /**
   * The page of a scanned paper by the permanent address that its archive gives, such as {@code
   * http://resolver.kb.nl/resolve?urn=sgd:mpeg21:19851986:0000017}; empty for other addresses.
   */
  public static Optional<Node> ofScan(String permalink) {
    return SCAN.matcher(permalink).matches()
        ? Optional.of(NodeFactory.createURI(permalink))
        : Optional.empty();
  }
}
