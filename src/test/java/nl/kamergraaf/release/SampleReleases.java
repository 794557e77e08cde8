package nl.kamergraaf.release;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;

/** Releases of the two documents in {@code two-documents.trig}. */
public final class SampleReleases {
  public static final String BASE = "https://w3id.org/kamergraaf/";
  public static final Instant DATE = Instant.parse("2026-01-02T03:04:05Z");

  private SampleReleases() {}

  public static List<Quad> quads() {
    List<Quad> quads = new ArrayList<>();
    RDFDataMgr.loadDatasetGraph("nl/kamergraaf/site/two-documents.trig")
        .find()
        .forEachRemaining(quads::add);
    return quads;
  }

  /** Builds a release from the statements in an order that depends on {@code seed}. */
  public static Release build(Path folder, Instant date, long seed) throws IOException {
    List<Quad> quads = quads();
    Collections.shuffle(quads, new Random(seed));
    try (ReleaseBuilder builder = Releases.in(folder).begin(BASE, date)) {
      quads.forEach(builder::add);
      return builder.promote();
    }
  }

  /**
   * The release of all statements, as {@link #build} makes it, for tests that only look at it.
   *
   * @param folder of releases; of one's own
   */
  public static Release in(Path folder) throws IOException {
    BuiltOnce.copy("two documents", made -> build(made, DATE, 1), folder);
    return Releases.in(folder).current().orElseThrow();
  }

  /** Builds a release from all statements but those of one graph. */
  public static Release buildWithout(Path folder, Instant date, String graph) throws IOException {
    try (ReleaseBuilder builder = Releases.in(folder).begin(BASE, date)) {
      quads().stream()
          .filter(quad -> !quad.getGraph().getURI().equals(graph))
          .forEach(builder::add);
      return builder.promote();
    }
  }
}
