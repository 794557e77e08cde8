package nl.kamergraaf.cluster;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.kamergraaf.extraction.Extractor;
import nl.kamergraaf.fact.citation.KnownIds;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.register.Register;
import org.apache.spark.SparkFiles;

/**
 * How documents are read, as it travels to the executors.
 *
 * @param base the base of all addresses
 * @param knownIds the name under which Spark hands round the file of known ids; empty for none
 */
record Setup(String base, String knownIds) implements Serializable {
  private static final Map<Setup, Extractor> MADE = new ConcurrentHashMap<>();

  /**
   * What reads documents on this machine: made once for each process, since it loads a register.
   */
  Extractor extractor() {
    return MADE.computeIfAbsent(this, Setup::make);
  }

  private Extractor make() {
    try {
      KnownIds ids =
          knownIds.isEmpty() ? KnownIds.none() : KnownIds.read(Path.of(SparkFiles.get(knownIds)));
      return new Extractor(Register.load(), new Iris(base), ids);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
