package nl.kamergraaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.ReferenceGraph;
import nl.kamergraaf.release.ReleaseBuilder;
import nl.kamergraaf.release.Releases;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;

/**
 * Turns inputs into the current release of a folder.
 *
 * @param releases the folder
 * @param messages where to say what was done
 */
record Publication(Path releases, Iris iris, PrintWriter messages) {

  /** Builds a release and promotes it, unless no input could be read; returns the exit status. */
  int build(Intake intake, Stream<Outcome<SourceFile>> files) throws IOException {
    try (ReleaseBuilder release = Releases.in(releases).begin(iris.base(), Instant.now())) {
      ReferenceGraph.all(iris)
          .forEach(reference -> release.add(reference.name(), reference.graph()));
      intake.take(files, document -> release.add(document.name(), document.graph()));
      messages.println(intake.summary());
      if (intake.read() > 0) {
        messages.println("release " + release.promote().folder());
      }
      messages.flush();
    }
    return intake.exitCode();
  }
}
