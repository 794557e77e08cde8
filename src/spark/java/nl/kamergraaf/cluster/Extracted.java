package nl.kamergraaf.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Serializable;
import java.util.Iterator;
import java.util.Optional;
import nl.kamergraaf.document.Metadata;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.reader.Clues;
import nl.kamergraaf.document.reader.Companions;
import nl.kamergraaf.extraction.Extractor;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.graph.lines.GraphLines;
import nl.kamergraaf.intake.Reading;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.source.SourceFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What came of one file.
 *
 * @param told all but the statements
 * @param statements as sorted lines of N-Quads in UTF-8, each ended by a line break; empty where
 *     the file was refused
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Extracted(Told told, byte[] statements) implements Serializable {
  private static final Logger LOG = LoggerFactory.getLogger(Extracted.class);
  private static final byte[] NONE = {};

  /** Extracts what arrived; a fault of ours over one file is told like a fault of the file. */
  static Extracted from(Arrival arrival, Extractor extractor, MetadataFiles metadata) {
    return switch (arrival.content()) {
      case Arrival.None(Refusal why) -> refused(arrival, why.rejected());
      case Arrival.Whole whole -> {
        SourceFile file = whole.file();
        try {
          Companions beside = metadata.before(arrival);
          yield switch (extractor.read(file)) {
            case Outcome.Refused<ParliamentaryDocument>(Rejected reason) ->
                refused(arrival, reason);
            case Outcome.Accepted<ParliamentaryDocument>(ParliamentaryDocument document) ->
                read(arrival, file, document, beside.beside(file, Clues.of(document)), extractor);
          };
        } catch (RuntimeException | StackOverflowError fault) {
          LOG.error("no facts from {}", file.name(), fault);
          yield refused(
              arrival, Rejected.file(file, Rejected.Code.PROGRAM_FAULT, fault.toString()));
        }
      }
    };
  }

  private static Extracted refused(Arrival arrival, Rejected reason) {
    return new Extracted(Told.refused(arrival, reason), NONE);
  }

  private static Extracted read(
      Arrival arrival,
      SourceFile file,
      ParliamentaryDocument document,
      Optional<Metadata> metadata,
      Extractor extractor) {
    DocumentGraph graph = extractor.graph(metadata.map(document::with).orElse(document));
    return new Extracted(
        Told.read(arrival, Reading.of(file.name(), graph), metadata.map(Metadata::hash).orElse("")),
        bytes(GraphLines.of(graph)));
  }

  private static byte[] bytes(GraphLines graph) {
    int size = graph.lines().stream().mapToInt(line -> line.length + 1).sum();
    byte[] all = new byte[size];
    int at = 0;
    for (byte[] line : graph.lines()) {
      System.arraycopy(line, 0, all, at, line.length);
      at += line.length;
      all[at++] = '\n';
    }
    return all;
  }

  /** The statements, a line each, without line breaks. */
  Iterator<String> lines() {
    return new String(statements, UTF_8).lines().iterator();
  }
}
