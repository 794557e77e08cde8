package nl.kamergraaf.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.kamergraaf.check.DocumentCheck;
import nl.kamergraaf.document.Metadata;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.reader.Clues;
import nl.kamergraaf.document.reader.Companions;
import nl.kamergraaf.extraction.Extractor;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.source.Format;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.source.SourceFile;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;

/**
 * Extracts a file once: not again until the file, its name, the metadata beside it, the program
 * with its register, the known ids or the base of the addresses are others. What is kept is what
 * the document gives to a release.
 *
 * <p>A document whose graph breaks a rule of the shapes is refused, and not kept.
 *
 * <p>Which metadata lie beside a document shows only in what the document says, so that is kept
 * with its graph, and asked again.
 */
final class OnceExtraction implements Extraction<Contribution> {
  private static final String IDENTIFIER = "identifier";
  private static final String CASE_NUMBER = "caseNumber";
  private static final String ASKING = "asking";
  private static final String METADATA = "metadata";

  private final Extractor extractor;
  private final Function<DocumentGraph, Contribution> maker;
  private final Extractions kept;
  private final boolean isAnew;
  private final String program;
  private final DocumentCheck check = DocumentCheck.load();

  /**
   * @param maker makes of a document's graph what it gives to a release: the same of the same graph
   *     whenever the extractor's fingerprint is the same
   * @param kept where that is kept
   * @param isAnew whether everything is extracted all the same, to be kept in place of the old
   */
  OnceExtraction(
      Extractor extractor,
      Function<DocumentGraph, Contribution> maker,
      Extractions kept,
      boolean isAnew) {
    this.extractor = extractor;
    this.maker = maker;
    this.kept = kept;
    this.isAnew = isAnew;
    this.program = ProgramHash.ofThisProgram() + " " + extractor.fingerprint();
  }

  @Override
  public Outcome<Extracted<Contribution>> of(
      SourceFile file, Format form, Companions companions, Predicate<Node> isTaken) {
    String key = DigestUtils.sha256Hex(program + " " + file.sha256() + " " + file.baseName());
    Optional<Contribution> old = isAnew ? Optional.empty() : find(key, file, companions);
    if (old.isEmpty()) {
      return extract(key, file, companions, isTaken);
    }
    DocumentGraph gist = old.get().gist();
    return Outcome.of(
        isTaken.test(gist.name())
            ? Extracted.taken(gist.name())
            : Extracted.of(gist, old.get(), true));
  }

  private Optional<Contribution> find(String key, SourceFile file, Companions companions) {
    return kept.find(key)
        .filter(
            entry -> {
              Optional<Metadata> now = companions.beside(file, clues(entry.about()));
              return metadata(now).equals(entry.about().get(METADATA));
            })
        .map(Extractions.Entry::contribution);
  }

  private Outcome<Extracted<Contribution>> extract(
      String key, SourceFile file, Companions companions, Predicate<Node> isTaken) {
    return extractor
        .read(file)
        .then(
            document -> {
              Optional<Metadata> metadata = companions.beside(file, Clues.of(document));
              Extractor.Opened opened =
                  extractor.opened(metadata.map(document::with).orElse(document));
              return isTaken.test(opened.name())
                  ? Outcome.of(Extracted.taken(opened.name()))
                  : keep(key, file, about(document, metadata), extractor.graph(opened));
            });
  }

  private Outcome<Extracted<Contribution>> keep(
      String key, SourceFile file, Map<String, String> about, DocumentGraph graph) {
    Optional<String> objection = check.objection(graph.graph());
    if (objection.isPresent()) {
      return Outcome.refuse(file, Rejected.Code.SET_ASIDE, objection.get());
    }
    Contribution made = maker.apply(graph);
    Contribution stored = kept.keep(key, new Extractions.Entry(about, made));
    return Outcome.of(Extracted.of(graph, stored, false));
  }

  private static Map<String, String> about(
      ParliamentaryDocument document, Optional<Metadata> metadata) {
    Clues clues = Clues.of(document);
    Map<String, String> about = new LinkedHashMap<>();
    clues.identifier().ifPresent(id -> about.put(IDENTIFIER, id));
    clues.caseNumber().ifPresent(number -> about.put(CASE_NUMBER, number));
    clues.asking().ifPresent(sentence -> about.put(ASKING, sentence));
    about.put(METADATA, metadata(metadata));
    return about;
  }

  private static Clues clues(Map<String, String> about) {
    return new Clues(
        Optional.ofNullable(about.get(IDENTIFIER)),
        Optional.ofNullable(about.get(CASE_NUMBER)),
        Optional.ofNullable(about.get(ASKING)));
  }

  /** Tells metadata from others by what of them is in the graph. */
  private static String metadata(Optional<Metadata> beside) {
    return beside.map(metadata -> metadata.hash() + " " + metadata.file()).orElse("none");
  }
}
