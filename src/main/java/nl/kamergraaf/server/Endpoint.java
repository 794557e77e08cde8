package nl.kamergraaf.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.fuseki.build.FusekiConfig;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.tdb2.assembler.VocabTDB2;

/**
 * The SPARQL service that {@code fuseki-config/kamergraaf.ttl} describes, over the store of a given
 * release.
 */
final class Endpoint {
  private static final String FILE = "/fuseki-config/kamergraaf.ttl";
  private static final String STORE_FOLDER = "tdb2";

  private Endpoint() {}

  /** Makes the service. The store is the one that is already open in this process. */
  static DataAccessPoint over(Path release) {
    Graph config = read();
    Node location = VocabTDB2.pLocation.asNode();
    List<Triple> places = config.find(Node.ANY, location, Node.ANY).toList();
    for (Triple place : places) {
      config.delete(place);
      config.add(
          place.getSubject(),
          location,
          NodeFactory.createLiteralString(release.resolve(STORE_FOLDER).toString()));
    }
    List<DataAccessPoint> points = FusekiConfig.servicesAndDatasets(config);
    if (points.size() != 1) {
      throw new IllegalStateException(FILE + " describes " + points.size() + " services, not one");
    }
    return points.get(0);
  }

  private static Graph read() {
    try (InputStream in = Endpoint.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return RDFParser.source(in).lang(Lang.TURTLE).base("file:///kamergraaf").toGraph();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
