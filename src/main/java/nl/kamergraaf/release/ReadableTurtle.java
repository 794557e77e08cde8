package nl.kamergraaf.release;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kamergraaf.graph.NaturalOrder;
import nl.kamergraaf.graph.Passage;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.vocabulary.RDF;

/**
 * Turtle in the order in which people read: first what it is about, then its parts, then what is
 * said of others, and last where all of it was read. The same statements give the same bytes.
 */
public final class ReadableTurtle {
  private ReadableTurtle() {}

  /**
   * Writes a graph.
   *
   * @param about the IRI of what the graph is about
   */
  public static void write(Graph graph, Node about, OutputStream out) {
    Map<Node, List<Triple>> bySubject =
        new TreeMap<>(
            Comparator.comparingInt((Node subject) -> rank(subject, about))
                .thenComparing(NaturalOrder.OF_NODES));
    graph
        .find()
        .forEach(t -> bySubject.computeIfAbsent(t.getSubject(), s -> new ArrayList<>()).add(t));
    Comparator<Triple> order =
        Comparator.comparing((Triple t) -> !t.getPredicate().equals(RDF.type.asNode()))
            .thenComparing(t -> t.getPredicate().getURI())
            .thenComparing(Triple::getObject, NaturalOrder.OF_NODES);
    StreamRDF turtle = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
    turtle.start();
    Prefixes.all().forEach(turtle::prefix);
    bySubject.values().forEach(triples -> triples.stream().sorted(order).forEach(turtle::triple));
    turtle.finish();
  }

  private static int rank(Node subject, Node about) {
    String iri = subject.toString();
    boolean isPart = iri.startsWith(about.getURI() + "/");
    boolean isEvidence = iri.contains("/evidence/") || Passage.isPassage(subject);
    return subject.equals(about) ? 0 : isEvidence ? 3 : isPart ? 1 : 2;
  }
}
