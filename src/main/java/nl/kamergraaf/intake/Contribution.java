package nl.kamergraaf.intake;

import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.graph.FoldedEvidence;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.Readings;
import nl.kamergraaf.graph.cases.Cases;
import nl.kamergraaf.graph.cases.Commitments;
import nl.kamergraaf.graph.lines.GraphLines;
import nl.kamergraaf.graph.lines.GraphSource;
import nl.kamergraaf.graph.names.Names;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What a document gives to a release: its own statements, which nothing else changes, and the few
 * by which it is joined with other documents.
 *
 * @param gist of the document's statements those that {@link Cases}, {@link Commitments} and {@link
 *     Reading} look at; the names that it gives to things for {@link Names}, and no others; and
 *     what its {@link Readings} are
 * @param own the lines of its graph in the release
 */
public record Contribution(DocumentGraph gist, GraphSource own) {
  /** What a document gives, once all that {@code names} must know beforehand is known. */
  public static Contribution of(DocumentGraph document, Names names, Iris iris) {
    FoldedEvidence folded = FoldedEvidence.of(document, iris);
    Names.Apart apart = names.apart(folded.document());
    Graph gist = GraphFactory.createDefaultGraph();
    apart.rest().stream().filter(Contribution::isOfTheGist).forEach(gist::add);
    apart.names().forEach(gist::add);
    Readings readings = new Readings(iris);
    readings.note(folded.readings());
    readings.graph().find().forEach(gist::add);
    return new Contribution(
        new DocumentGraph(document.name(), gist),
        GraphLines.of(document.name(), apart.rest().iterator()));
  }

  private static boolean isOfTheGist(Triple statement) {
    return Reading.isRead(statement) || Cases.isNoted(statement) || Commitments.isNoted(statement);
  }
}
