package nl.kamergraaf.document;

import java.util.List;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;

/**
 * Reads one form of document (PDF, Markdown, XML, …) to blocks in reading order.
 *
 * <p>A reader knows its form only: what a paragraph means to parliament is decided once for all
 * forms, by {@link Structure}. Implementations are thread-safe, never throw on bad input, and take
 * time linear in the file's size.
 */
@FunctionalInterface
public interface FormReader {
  /** The blocks of the file, or why it could not be read. */
  Outcome<List<Block>> read(SourceFile file);
}
