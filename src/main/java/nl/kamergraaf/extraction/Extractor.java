package nl.kamergraaf.extraction;

import java.util.Set;
import java.util.stream.Collectors;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.reader.Companions;
import nl.kamergraaf.document.reader.DocumentReader;
import nl.kamergraaf.fact.Context;
import nl.kamergraaf.fact.FactReader;
import nl.kamergraaf.fact.citation.KnownIds;
import nl.kamergraaf.fact.header.HeaderReader;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.graph.FactKind;
import nl.kamergraaf.graph.FactKinds;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;
import org.apache.jena.graph.Node;

/**
 * The front door for one document: a file's bytes in, the graph of what the document states out.
 *
 * <pre>{@code
 * Extractor extractor = Extractor.load();
 * byte[] bytes = Files.readAllBytes(Path.of("ah-tk-20232024-17.xml"));
 * Outcome<DocumentGraph> graph = extractor.graph(new SourceFile("ah-tk-20232024-17.xml", bytes));
 * graph.then(found -> Outcome.of(found.graph().size()));
 * }</pre>
 *
 * <p>The same bytes under the same name give the same graph, whatever was read before. Never throws
 * on bad input, which is a {@link Outcome.Refused}. Thread-safe; made once, since it loads the
 * register. For many documents see {@link nl.kamergraaf.intake.Intake}.
 */
public final class Extractor {
  private final Register register;
  private final Iris iris;
  private final DocumentReader documents = new DocumentReader();
  private final FactReader facts;
  private final KnownIds knownIds;

  /** With the register that the program comes with, canonical addresses and no known ids. */
  public static Extractor load() {
    return new Extractor(Register.load(), Iris.CANONICAL, KnownIds.none());
  }

  /**
   * An extractor.
   *
   * @param register what names are resolved by
   * @param iris the minter of addresses
   * @param knownIds ids of official publications that exist
   */
  public Extractor(Register register, Iris iris, KnownIds knownIds) {
    this(register, iris, knownIds, Set.of());
  }

  /**
   * One that does not know some names by the list of organisations, to measure how names are read
   * that nobody listed.
   */
  public static Extractor unlisted(Set<String> names) {
    return new Extractor(Register.load(), Iris.CANONICAL, KnownIds.none(), names);
  }

  private Extractor(Register register, Iris iris, KnownIds knownIds, Set<String> unlisted) {
    this.register = register;
    this.iris = iris;
    this.knownIds = knownIds;
    this.facts =
        new FactReader(
            new HeaderReader(portfolios(register)::contains)::read,
            FactKinds.recognisers(new FactKind.Knowledge(register, knownIds, unlisted)));
  }

  /** The portfolios of the register's offices. */
  public static Set<String> portfolios(Register register) {
    return register.all(Kind.OFFICE).stream()
        .map(office -> office.label().replaceFirst("^\\S+ (?:van|voor) ", ""))
        .collect(Collectors.toSet());
  }

  /** What names are resolved by. */
  public Register register() {
    return register;
  }

  /** What a file beside which no metadata lie states, as a graph; or why it was not read. */
  public Outcome<DocumentGraph> graph(SourceFile file) {
    return graph(file, new Companions());
  }

  /**
   * What the file states, as a graph; or why it was not read.
   *
   * @param companions where the metadata that may lie beside it wait for it
   */
  public Outcome<DocumentGraph> graph(SourceFile file, Companions companions) {
    return read(file).then(document -> Outcome.of(graph(companions.join(file, document))));
  }

  /** The document in a file, or why it was not read. */
  public Outcome<ParliamentaryDocument> read(SourceFile file) {
    return documents.read(file);
  }

  /** What a document states. */
  public DocumentGraph graph(ParliamentaryDocument document) {
    return graph(opened(document));
  }

  /** A document of which only the header has been read, which is what its name follows from. */
  public Opened opened(ParliamentaryDocument document) {
    Context context = facts.opened(document);
    return new Opened(DocumentGraph.name(document, context.header(), iris), context);
  }

  /** All that an opened document states. */
  public DocumentGraph graph(Opened document) {
    return DocumentGraph.of(facts.read(document.context()), register, iris);
  }

  /**
   * A document whose header has been read.
   *
   * @param name the name that its graph will have
   * @param context what its other facts are read with
   */
  public record Opened(Node name, Context context) {}

  /** The minter of its addresses. */
  public Iris iris() {
    return iris;
  }

  /** Tells what was set up otherwise than in another pipeline of the same program. */
  public String fingerprint() {
    return iris.base() + " " + knownIds.fingerprint() + " " + register.fingerprint();
  }
}
