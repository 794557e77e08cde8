package nl.kamergraaf.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Holds a graph against the shapes of {@code ontology/shapes.ttl}.
 *
 * <pre>{@code
 * CheckReport report = GraphCheck.load().check(dataset);
 * System.out.print(new ReportText("nl", 10).of(report));
 * }</pre>
 *
 * <p>The classes of {@code ontology/kamergraaf.ttl} are known to the check whether the graph holds
 * them or not. Reads only; thread-safe. A dataset that needs transactions must be in one.
 */
public final class GraphCheck {
  private final Graph ontology;
  private final Shapes shapes;
  private final RuleNames names;
  private final Targets targets;

  private GraphCheck(Graph ontology, Graph shapes) {
    this.ontology = ontology;
    this.shapes = ShaclValidator.get().parse(shapes);
    this.names = new RuleNames(shapes);
    this.targets = new Targets(this.shapes);
  }

  /** The check with the ontology and shapes packed with the program. */
  public static GraphCheck load() {
    return new GraphCheck(read("/ontology/kamergraaf.ttl"), read("/ontology/shapes.ttl"));
  }

  /**
   * A check by other shapes.
   *
   * @throws IllegalArgumentException if they are no sound shapes; the message says which
   */
  public static GraphCheck by(Graph shapes) {
    try {
      return new GraphCheck(read("/ontology/kamergraaf.ttl"), shapes);
    } catch (ShaclException unsound) {
      throw new IllegalArgumentException(unsound.getMessage(), unsound);
    }
  }

  /** Checks all graphs of a dataset as one. */
  public CheckReport check(DatasetGraph dataset) {
    Graph plain = dataset.getDefaultGraph();
    if (!dataset.listGraphNodes().hasNext()) {
      return check(plain);
    }
    Graph named = dataset.getUnionGraph();
    return check(plain.isEmpty() ? named : new Union(plain, named));
  }

  /** Checks one graph. */
  public CheckReport check(Graph data) {
    // The ontology comes first: a union remembers what the first graph gave, and that one is small.
    return report(ShaclValidator.get().validate(shapes, new Union(ontology, data)));
  }

  /**
   * Checks some things of a dataset only. What the rules say of them is seen in all the dataset;
   * what they say of other things is not looked at.
   *
   * @param things each at most once
   */
  public CheckReport check(DatasetGraph dataset, Stream<Node> things) {
    Graph data = new Union(ontology, dataset.getDefaultGraph());
    ValidationContext context = ValidationContext.create(shapes, data);
    things.forEach(
        thing ->
            targets
                .at(thing, data)
                .forEach(shape -> VLib.validateShape(context, data, shape, thing)));
    return report(context.generateReport());
  }

  private CheckReport report(ValidationReport report) {
    List<Finding> findings = report.getEntries().stream().map(names::finding).toList();
    return new CheckReport(findings, report.getGraph());
  }

  private static Graph read(String resource) {
    try (InputStream in = GraphCheck.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("Not packed with the program: " + resource);
      }
      return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
