package nl.kamergraaf.graph;

import java.util.List;
import nl.kamergraaf.fact.Motion;
import nl.kamergraaf.register.Kind;
import org.apache.jena.graph.Node;

/**
 * Writes the motions and amendments that a document names, each once a printed occurrence: that two
 * documents mean one motion is known where both cite the paper that prints it.
 */
final class MotionWriter implements FactWriter<Motion> {
  @Override
  public void write(List<Motion> motions, DocumentScope scope) {
    motions.forEach(motion -> write(motion, scope));
  }

  private static void write(Motion motion, DocumentScope scope) {
    Statements to = scope.to();
    Node node = scope.next("proposal");
    to.link(scope.document(), Kg.hasProposal, node);
    to.type(node, motion.form() == Motion.Form.MOTION ? Kg.Motion : Kg.Amendment);
    to.dutch(node, Kg.text, motion.evidence().quote());
    to.link(node, Kg.namedIn, scope.items().at(motion.place()));
    motion.movers().forEach(mover -> mover(mover, node, scope));
    if (motion.withOthers()) {
      to.bool(node, Kg.movedWithOthers, true);
    }
    motion
        .paper()
        .map(id -> scope.iris().thing("paper", id.substring("kst-".length())))
        .ifPresent(paper -> to.link(node, Kg.printedAs, paper));
    scope.evidence().forThing(node, motion.evidence());
  }

  private static void mover(Motion.Mover mover, Node motion, DocumentScope scope) {
    scope.to().string(motion, Kg.moverInSource, mover.name());
    mover
        .key()
        .map(
            key ->
                scope.things().mentioned(Kind.PERSON, mover.name(), mover.key(), mover.name(), ""))
        .ifPresent(person -> scope.to().link(motion, Kg.mover, person));
  }
}
