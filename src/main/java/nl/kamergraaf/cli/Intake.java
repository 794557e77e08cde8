package nl.kamergraaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nl.kamergraaf.cli.Extraction.Extracted;
import nl.kamergraaf.document.reader.Companions;
import nl.kamergraaf.fact.citation.KnownIds;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.release.Extractions;
import nl.kamergraaf.source.Format;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.source.SourceFile;
import nl.kamergraaf.source.Sources;
import org.apache.jena.graph.Node;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts inputs through the pipeline one after another; tells what was rejected, which metadata are
 * without their document and where metadata disagree with it in a line each, shows progress on a
 * terminal, counts. Not thread-safe.
 */
final class Intake {
  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  private final Sources sources;
  private final Pipeline pipeline;
  private final PrintWriter messages;
  private final boolean isEveryFormTaken;
  private final Companions companions = new Companions();
  private final Map<List<Object>, String> seen = new HashMap<>();
  private Extraction extraction;
  private int read;
  private int unchanged;
  private int rejected;
  private int marked;

  private Intake(
      Sources sources, Pipeline pipeline, PrintWriter messages, boolean isEveryFormTaken) {
    this.sources = sources;
    this.pipeline = pipeline;
    this.extraction = Extraction.by(pipeline);
    this.messages = messages;
    this.isEveryFormTaken = isEveryFormTaken;
  }

  /** An intake with the register and the limits that the program comes with. */
  static Intake of(ReadingOptions options, PrintWriter messages) throws IOException {
    Pipeline pipeline = new Pipeline(Register.load(), options.iris(), options.knownIds());
    return new Intake(new Sources(Limits.DEFAULT), pipeline, messages, false);
  }

  /** The same, except that a document is taken again in another form, to compare them. */
  static Intake ofEveryForm(Iris iris, PrintWriter messages) {
    return new Intake(
        new Sources(Limits.DEFAULT),
        new Pipeline(Register.load(), iris, KnownIds.none()),
        messages,
        true);
  }

  /**
   * From now on extracts again only what has changed.
   *
   * @param kept where graphs are kept
   * @param isAnew whether everything is extracted all the same, to be kept in place of the old
   */
  void extractOnce(Extractions kept, boolean isAnew) {
    extraction = new OnceExtraction(pipeline, kept, isAnew);
  }

  /** The files found below the inputs. */
  Stream<Outcome<SourceFile>> files(List<Path> inputs) {
    return sources.read(inputs);
  }

  /** Hands on the graph of the document in every file. */
  void take(Stream<Outcome<SourceFile>> files, Consumer<DocumentGraph> next) {
    takeForms(files, (form, graph) -> next.accept(graph));
  }

  /** Hands on the graph of the document in every file, with the form it was read from. */
  void takeForms(Stream<Outcome<SourceFile>> files, BiConsumer<Format, DocumentGraph> next) {
    try (ProgressBar progress = progress();
        files) {
      files.forEach(
          file -> {
            step(file, next);
            progress.step();
          });
    }
    companions.alone().forEach(messages::println);
    messages.flush();
  }

  private void step(Outcome<SourceFile> file, BiConsumer<Format, DocumentGraph> next) {
    Outcome<Runnable> step =
        file.then(source -> Format.of(source).then(form -> step(source, form, next)));
    switch (step) {
      case Outcome.Accepted<Runnable>(Runnable handOn) -> handOn.run();
      case Outcome.Refused<Runnable>(Rejected reason) -> {
        rejected++;
        messages.println(reason);
        messages.flush();
      }
    }
  }

  /** Metadata wait for their document; a document is handed on. */
  private Outcome<Runnable> step(
      SourceFile source, Format form, BiConsumer<Format, DocumentGraph> next) {
    return form == Format.METADATA
        ? companions.add(source).then(metadata -> Outcome.of(() -> {}))
        : extract(source, form).then(found -> Outcome.of(() -> handOn(source, form, found, next)));
  }

  private void handOn(
      SourceFile source, Format form, Extracted found, BiConsumer<Format, DocumentGraph> next) {
    read++;
    unchanged += found.isUnchanged() ? 1 : 0;
    DocumentGraph graph = found.graph();
    Disagreements.of(graph).forEach(line -> messages.println(source.name() + ": " + line));
    List<String> faults = sourceFaults(graph);
    marked += faults.isEmpty() ? 0 : 1;
    faults.forEach(line -> messages.println(source.name() + ": " + line));
    messages.flush();
    next.accept(form, graph);
  }

  private static List<String> sourceFaults(DocumentGraph document) {
    return document.graph().stream(Node.ANY, Kg.term("sourceFault"), Node.ANY)
        .map(found -> found.getObject().getLiteralLexicalForm())
        .sorted()
        .toList();
  }

  /** The graph of a document, unless one of the same address was there before. */
  private Outcome<Extracted> extract(SourceFile file, Format form) {
    return guarded(file)
        .then(
            found -> {
              Node name = found.graph().name();
              List<Object> key = isEveryFormTaken ? List.of(name, form) : List.of(name);
              String first = seen.putIfAbsent(key, file.name());
              if (first != null) {
                return Outcome.refuse(
                    file, Rejected.Code.DUPLICATE, "the same document as " + first);
              }
              return isEveryFormTaken ? Outcome.of(found) : numbered(file, found);
            });
  }

  /** The graph of a document, unless another has its number in the same Appendix. */
  private Outcome<Extracted> numbered(SourceFile file, Extracted found) {
    Optional<AppendixPlace> place = AppendixPlace.in(found.graph());
    Optional<String> first = place.map(taken -> seen.putIfAbsent(List.of(taken), file.name()));
    return first.isEmpty()
        ? Outcome.of(found)
        : Outcome.refuse(
            file,
            Rejected.Code.DUPLICATE,
            "the number %s is that of %s".formatted(place.orElseThrow(), first.get()));
  }

  /**
   * A fault of ours over one file is told like a fault of the file: the others must not be lost by
   * it.
   */
  private Outcome<Extracted> guarded(SourceFile file) {
    try {
      return extraction.of(file, companions);
    } catch (RuntimeException | StackOverflowError fault) {
      LOG.error("no facts from {}", file.name(), fault);
      return Outcome.refuse(file, Rejected.Code.PROGRAM_FAULT, fault.toString());
    }
  }

  /** What names are resolved by. */
  Register register() {
    return pipeline.register();
  }

  /** How many documents were read. */
  int read() {
    return read;
  }

  /** The exit status that says how it went. */
  int exitCode() {
    if (read == 0) {
      return ExitCode.FAILED;
    }
    return rejected + marked > 0 ? ExitCode.SOME_REJECTED : ExitCode.OK;
  }

  /** What was done, in a line. */
  String summary() {
    String ofThem = unchanged > 0 ? " (" + unchanged + " unchanged)" : "";
    String faulty = marked > 0 ? ", " + marked + " of them marked for a fault of their own" : "";
    return read + " read" + ofThem + faulty + ", " + rejected + " rejected";
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
