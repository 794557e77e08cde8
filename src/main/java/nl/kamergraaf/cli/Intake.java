package nl.kamergraaf.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.source.SourceFile;
import nl.kamergraaf.source.Sources;

/**
 * Puts inputs through the pipeline one after another; tells what was rejected in a line each, shows
 * progress on a terminal, counts. Not thread-safe.
 */
final class Intake {
  private final Sources sources;
  private final Pipeline pipeline;
  private final PrintWriter messages;
  private int read;
  private int rejected;

  Intake(Sources sources, Pipeline pipeline, PrintWriter messages) {
    this.sources = sources;
    this.pipeline = pipeline;
    this.messages = messages;
  }

  /** Hands on the graph of every document found below the inputs. */
  void take(List<Path> inputs, Consumer<DocumentGraph> next) {
    try (ProgressBar progress = progress();
        var files = sources.read(inputs)) {
      files.forEach(
          file -> {
            step(file, next);
            progress.step();
          });
    }
  }

  private void step(Outcome<SourceFile> file, Consumer<DocumentGraph> next) {
    switch (file.then(pipeline::graph)) {
      case Outcome.Accepted<DocumentGraph>(DocumentGraph graph) -> {
        read++;
        next.accept(graph);
      }
      case Outcome.Refused<DocumentGraph>(Rejected reason) -> {
        rejected++;
        messages.println(reason);
        messages.flush();
      }
    }
  }

  /** How many documents were read. */
  int read() {
    return read;
  }

  /** The exit status that says how it went. */
  int exitCode() {
    if (rejected > 0) {
      return read > 0 ? ExitCode.SOME_REJECTED : ExitCode.FAILED;
    }
    return read > 0 ? ExitCode.OK : ExitCode.FAILED;
  }

  /** What was done, in a line. */
  String summary() {
    return read + " read, " + rejected + " rejected";
  }

  /** Shown on standard error where that is a terminal, nowhere else. */
  private static ProgressBar progress() {
    ProgressBarBuilder bar =
        new ProgressBarBuilder()
            .setTaskName("documents")
            .setStyle(ProgressBarStyle.UNICODE_BLOCK)
            .setUpdateIntervalMillis(200);
    return Terminal.isErrorStream()
        ? bar.build()
        : bar.setConsumer(new DelegatingProgressBarConsumer(rendered -> {})).build();
  }
}
