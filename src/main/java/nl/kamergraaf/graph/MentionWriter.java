package nl.kamergraaf.graph;

import java.util.List;
import nl.kamergraaf.fact.Mention;
import nl.kamergraaf.register.Kind;
import org.apache.jena.graph.Node;

/** Writes whom and what a document speaks of. */
final class MentionWriter implements FactWriter<Mention> {
  @Override
  public void write(List<Mention> mentions, DocumentScope scope) {
    mentions.forEach(mention -> write(mention, scope));
  }

  private static void write(Mention mention, DocumentScope scope) {
    Node thing =
        scope
            .things()
            .mentioned(
                Kind.valueOf(mention.kind().name()),
                mention.name(),
                mention.key(),
                mention.evidence().quote(),
                scope.key());
    scope.evidence().state(Kg.mentions, thing, mention.evidence());
  }
}
