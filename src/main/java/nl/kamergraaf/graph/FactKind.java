package nl.kamergraaf.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.kamergraaf.fact.DocumentFacts;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.fact.Recogniser;
import nl.kamergraaf.fact.citation.KnownIds;
import nl.kamergraaf.register.Register;
import org.apache.jena.graph.Node;

/**
 * A kind of fact, all in one value: how it is found, how it is written, as what part of a document,
 * how it is measured and where a page shows it. {@link FactKinds} lists them; nothing else does.
 *
 * @param <F> the facts of this kind
 */
public final class FactKind<F extends Fact> {
  private final Class<F> type;
  private final Function<Knowledge, Recogniser<F>> recogniser;
  private final FactWriter<F> writer;
  private final Optional<Part> part;

  private FactKind(
      Class<F> type,
      Function<Knowledge, Recogniser<F>> recogniser,
      FactWriter<F> writer,
      Optional<Part> part) {
    this.type = type;
    this.recogniser = recogniser;
    this.writer = writer;
    this.part = part;
  }

  /** A kind whose facts are values of properties of the document or of what it is made of. */
  static <F extends Fact> FactKind<F> of(
      Class<F> type, Function<Knowledge, Recogniser<F>> recogniser, FactWriter<F> writer) {
    return new FactKind<>(type, recogniser, writer, Optional.empty());
  }

  /** The same kind, whose facts are parts of the document in its graph. */
  FactKind<F> as(Part its) {
    return new FactKind<>(type, recogniser, writer, Optional.of(its));
  }

  /** The class of its facts. */
  public Class<F> type() {
    return type;
  }

  /** What finds its facts in a document. */
  public Recogniser<F> recogniser(Knowledge knowledge) {
    return recogniser.apply(knowledge);
  }

  /** What its facts are in the graph of a document, if they are parts of it. */
  public Optional<Part> part() {
    return part;
  }

  /** Writes the facts of this kind. */
  void write(DocumentFacts facts, DocumentScope scope) {
    writer.write(facts.all(type), scope);
  }

  /**
   * What recognisers may go by beside the document.
   *
   * @param knownIds ids of official publications that exist
   * @param unlisted names that the list of organisations is not to be asked for
   */
  public record Knowledge(Register register, KnownIds knownIds, Set<String> unlisted) {
    public Knowledge {
      unlisted = Set.copyOf(unlisted);
    }
  }

  /**
   * Facts that are parts of a document. Ontology, shapes and JSON-LD context speak of each class
   * and link; a test holds them to that.
   *
   * @param name the kind's name: of the field of annotation files that it is measured by, in the
   *     sentences of the site ({@code document.NAME} is the heading), in JSON-LD
   * @param link the property that leads from the document to the part
   * @param classes the classes of the part, one of which it has
   * @param section how a page shows it, unless the site has a form of its own for it
   */
  public record Part(String name, Node link, List<Node> classes, Optional<Section> section) {
    public Part {
      classes = List.copyOf(classes);
    }
  }

  /**
   * A section of a document's page: the words of each part, and what is said of it.
   *
   * @param place the property that leads to where in the document it stands
   * @param shown properties of which the values are told
   */
  public record Section(Node place, List<Node> shown) {
    public Section {
      shown = List.copyOf(shown);
    }
  }
}
