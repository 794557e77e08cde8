package nl.kamergraaf.cli;

import java.util.Set;
import java.util.stream.Collectors;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.reader.Companions;
import nl.kamergraaf.document.reader.DocumentReader;
import nl.kamergraaf.fact.FactReader;
import nl.kamergraaf.fact.citation.Citations;
import nl.kamergraaf.fact.citation.KnownIds;
import nl.kamergraaf.fact.commitment.Commitments;
import nl.kamergraaf.fact.entity.Entities;
import nl.kamergraaf.fact.header.HeaderReader;
import nl.kamergraaf.fact.law.Laws;
import nl.kamergraaf.fact.reply.AnswerReferences;
import nl.kamergraaf.fact.reply.NoticeReasons;
import nl.kamergraaf.fact.web.WebSources;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;

/** The whole run: a file's bytes in, the graph of the document in it out. */
final class Pipeline {
  private final Register register;
  private final Iris iris;
  private final DocumentReader documents = new DocumentReader();
  private final FactReader facts;
  private final KnownIds knownIds;

  Pipeline(Register register, Iris iris, KnownIds knownIds) {
    this.register = register;
    this.iris = iris;
    this.knownIds = knownIds;
    this.facts =
        new FactReader(
            new HeaderReader(portfolios(register)::contains)::read,
            new Citations(knownIds),
            new Laws(register),
            new WebSources(register),
            new Entities(register),
            new Commitments(),
            new AnswerReferences(),
            new NoticeReasons());
  }

  /** The portfolios of the register's offices. */
  static Set<String> portfolios(Register register) {
    return register.all(Kind.OFFICE).stream()
        .map(office -> office.label().replaceFirst("^\\S+ (?:van|voor) ", ""))
        .collect(Collectors.toSet());
  }

  /** What names are resolved by. */
  Register register() {
    return register;
  }

  /** What a file beside which no metadata lie states, as a graph; or why it was not read. */
  Outcome<DocumentGraph> graph(SourceFile file) {
    return graph(file, new Companions());
  }

  /**
   * What the file states, as a graph; or why it was not read.
   *
   * @param companions where the metadata that may lie beside it wait for it
   */
  Outcome<DocumentGraph> graph(SourceFile file, Companions companions) {
    return read(file).then(document -> Outcome.of(graph(companions.join(file, document))));
  }

  /** The document in a file, or why it was not read. */
  Outcome<ParliamentaryDocument> read(SourceFile file) {
    return documents.read(file);
  }

  /** What a document states. */
  DocumentGraph graph(ParliamentaryDocument document) {
    return DocumentGraph.of(facts.read(document), register, iris);
  }

  /** Tells what was set up otherwise than in another pipeline of the same program. */
  String fingerprint() {
    return iris.base() + " " + knownIds.fingerprint();
  }
}
