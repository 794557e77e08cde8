package nl.kamergraaf.form;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.graph.Passage;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OA;

/**
 * The statements of a document's graph, a line each, without what tells in which file and at which
 * offset they were read. Citations, commitments and proposals are named by what is said of them,
 * since their numbers follow the order of printing, which is another before 2010.
 */
public final class FactLines {
  private static final Set<Node> OF_THE_FILE =
      Stream.of(
              "sourceFile", "sourceHash", "pinnedText", "textHash", "metadataFile", "metadataHash")
          .map(Kg::term)
          .collect(Collectors.toSet());
  private static final Pattern NUMBERED =
      Pattern.compile(".*/(?:citation|commitment|proposal|source)/\\d+");
  private static final Pattern EVIDENCE = Pattern.compile(".*/evidence/\\d+.*");

  private FactLines() {}

  /** The lines of a graph. */
  public static Set<String> of(Graph graph) {
    Set<String> lines = new TreeSet<>();
    graph.stream()
        .filter(FactLines::isFact)
        .filter(triple -> !isNumbered(triple.getSubject()))
        .forEach(
            triple ->
                lines.add(
                    name(triple.getSubject(), graph)
                        + " "
                        + shortened(triple.getPredicate())
                        + " "
                        + name(triple.getObject(), graph)));
    return lines;
  }

  /** The lines that one of the two has alone: those missed begin with -, those too many with +. */
  public static Set<String> difference(Set<String> expected, Set<String> found) {
    Set<String> lines = new TreeSet<>();
    expected.stream().filter(line -> !found.contains(line)).forEach(line -> lines.add("- " + line));
    found.stream().filter(line -> !expected.contains(line)).forEach(line -> lines.add("+ " + line));
    return lines;
  }

  private static boolean isFact(Triple triple) {
    return !OF_THE_FILE.contains(triple.getPredicate())
        && !triple.getPredicate().getNameSpace().equals(OA.getURI())
        && !Passage.isPassage(triple.getSubject())
        && !(triple.getSubject().isURI()
            && EVIDENCE.matcher(triple.getSubject().getURI()).matches());
  }

  private static boolean isNumbered(Node node) {
    return node.isURI() && NUMBERED.matcher(node.getURI()).matches();
  }

  private static String name(Node node, Graph graph) {
    if (node.isLiteral()) {
      return "\"" + node.getLiteralLexicalForm().replaceAll("\\s+", " ") + "\"";
    }
    if (!isNumbered(node)) {
      return shortened(node);
    }
    List<String> said =
        graph.stream(node, Node.ANY, Node.ANY)
            .filter(FactLines::isFact)
            .map(triple -> shortened(triple.getPredicate()) + " " + name(triple.getObject(), graph))
            .sorted()
            .toList();
    return said.toString();
  }

  private static String shortened(Node node) {
    return node.getURI().replaceFirst(".*/kamergraaf/(?:id/|def#)", "").replaceFirst(".*[#]", "");
  }
}
