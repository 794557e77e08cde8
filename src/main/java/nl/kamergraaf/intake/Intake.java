package nl.kamergraaf.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.kamergraaf.document.Metadata;
import nl.kamergraaf.document.reader.Companions;
import nl.kamergraaf.extraction.Extractor;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.intake.Extraction.Extracted;
import nl.kamergraaf.source.Format;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.source.SourceFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The front door for many documents: reads them on all processors and hands their graphs over in
 * the order of the sources, each document once.
 *
 * <pre>{@code
 * Intake intake = Intake.by(Extractor.load(), Reporter.to(messages));
 * Stream<Outcome<SourceFile>> files = new Sources(Limits.DEFAULT).read(List.of(Path.of("documents")));
 * intake.take(files, document -> release.add(document.name(), document.graph()));
 * messages.println(intake.tally());
 * }</pre>
 *
 * <p>What is handed over, told and counted is the same whatever the number of processors. Memory is
 * bounded: a few documents for each processor, and the names of all. A document whose name came
 * before is refused when its header has been read. Used by one thread.
 */
public final class Intake {
  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  private final Extractor extractor;
  private final Reporter reporter;
  private final boolean isEveryFormTaken;
  private final int threads;
  private final Companions companions = new Companions();
  private final Map<Object, Integer> claims = new ConcurrentHashMap<>();
  private final Admission admission = new Admission();
  private final Tally tally = new Tally();
  private Extraction extraction;
  private int inputs;

  private Intake(Extractor extractor, Reporter reporter, boolean isEveryFormTaken, int threads) {
    this.extractor = extractor;
    this.extraction = Extraction.by(extractor);
    this.reporter = reporter;
    this.isEveryFormTaken = isEveryFormTaken;
    this.threads = threads;
  }

  /** An intake that takes each document once. */
  public static Intake by(Extractor extractor, Reporter reporter) {
    return new Intake(extractor, reporter, false, Runtime.getRuntime().availableProcessors());
  }

  /** The same, except that a document is taken again in another form, to compare them. */
  public static Intake everyFormBy(Extractor extractor, Reporter reporter) {
    return new Intake(extractor, reporter, true, Runtime.getRuntime().availableProcessors());
  }

  /** The same on that many threads, before anything is taken. */
  public Intake on(int someThreads) {
    return new Intake(extractor, reporter, isEveryFormTaken, someThreads);
  }

  /**
   * From now on extracts again only what has changed, and refuses documents that break a rule of
   * the shapes. The evidence of graphs that are handed on is then folded.
   *
   * @param kept where graphs are kept
   * @param isAnew whether everything is extracted all the same, to be kept in place of the old
   */
  public void extractOnce(Extractions kept, boolean isAnew) {
    extraction = new OnceExtraction(extractor, kept, isAnew);
  }

  /** Hands on the graph of the document in every file. The files are closed. */
  public void take(Stream<Outcome<SourceFile>> files, Consumer<DocumentGraph> next) {
    take(files, (form, graph) -> graph, next);
  }

  /**
   * Hands on what is made of the graph of the document in every file. The files are closed.
   *
   * @param atOnce makes something of a graph and the form it was read from, by any thread and of
   *     more documents than are handed on: it must not depend on what it did before
   * @param inOrder takes it, in the order of the files, by the thread that calls this
   */
  public <R> void take(
      Stream<Outcome<SourceFile>> files,
      BiFunction<Format, DocumentGraph, R> atOnce,
      Consumer<R> inOrder) {
    try (InOrder<Step<R>> work = new InOrder<>(threads, step -> handOver(step, atOnce, inOrder));
        files) {
      files.forEachOrdered(file -> put(file, work, atOnce));
      work.drain();
    }
    companions.alone().forEach(rejected -> reporter.tell(rejected.toString()));
  }

  /** Metadata wait for their document: no document behind them is read before they are. */
  private <R> void put(
      Outcome<SourceFile> file,
      InOrder<Step<R>> work,
      BiFunction<Format, DocumentGraph, R> atOnce) {
    int index = inputs++;
    Outcome<Runnable> put =
        file.then(
            source ->
                Format.of(source)
                    .then(form -> Outcome.of(() -> put(index, source, form, work, atOnce))));
    switch (put) {
      case Outcome.Accepted<Runnable>(Runnable now) -> now.run();
      case Outcome.Refused<Runnable>(Rejected reason) -> work.put(() -> new Step.Refused<>(reason));
    }
  }

  private <R> void put(
      int index,
      SourceFile source,
      Format form,
      InOrder<Step<R>> work,
      BiFunction<Format, DocumentGraph, R> atOnce) {
    if (form != Format.METADATA) {
      work.put(() -> step(index, source, form, atOnce));
      return;
    }
    work.drain();
    switch (companions.add(source)) {
      case Outcome.Accepted<Metadata> waiting -> {}
      case Outcome.Refused<Metadata>(Rejected reason) -> work.put(() -> new Step.Refused<>(reason));
    }
  }

  private <R> Step<R> step(
      int index, SourceFile source, Format form, BiFunction<Format, DocumentGraph, R> atOnce) {
    return switch (extract(index, source, form)) {
      case Outcome.Refused<Extracted>(Rejected reason) -> new Step.Refused<>(reason);
      case Outcome.Accepted<Extracted>(Extracted found) ->
          found.stated().isPresent()
              ? new Step.Read<>(
                  reading(source, found, form),
                  found.isUnchanged(),
                  atOnce.apply(form, found.graph()))
              : new Step.Taken<>(source, form, key(found, form));
    };
  }

  private Reading reading(SourceFile source, Extracted found, Format form) {
    Reading reading = Reading.of(source.name(), key(found, form), found.graph());
    return isEveryFormTaken ? reading.anywhere() : reading;
  }

  private Object key(Extracted found, Format form) {
    String name = found.name().getURI();
    return isEveryFormTaken ? List.of(name, form) : name;
  }

  /**
   * A fault of ours over one file is told like a fault of the file: the others must not be lost by
   * it.
   */
  private Outcome<Extracted> extract(int index, SourceFile file, Format form) {
    try {
      return extraction.of(
          file,
          companions,
          name -> claims.merge(key(Extracted.taken(name), form), index, Math::min) < index);
    } catch (RuntimeException | StackOverflowError fault) {
      LOG.error("no facts from {}", file.name(), fault);
      return Outcome.refuse(file, Rejected.Code.PROGRAM_FAULT, fault.toString());
    }
  }

  private <R> void handOver(
      Step<R> step, BiFunction<Format, DocumentGraph, R> atOnce, Consumer<R> inOrder) {
    switch (step) {
      case Step.Refused<R>(Rejected reason) -> refuse(reason);
      case Step.Read<R> read -> handOver(read, inOrder);
      case Step.Taken<R>(SourceFile file, Format form, Object key) ->
          admission
              .objection(file.name(), key)
              .ifPresentOrElse(
                  this::refuse,
                  // the one before it was refused for another reason
                  () -> handOver(step(-1, file, form, atOnce), atOnce, inOrder));
    }
    reporter.progress(tally);
  }

  private <R> void handOver(Step.Read<R> read, Consumer<R> inOrder) {
    Optional<Rejected> objection = admission.objection(read.reading());
    if (objection.isPresent()) {
      refuse(objection.get());
      return;
    }
    tally.read(read.isUnchanged(), !read.reading().faults().isEmpty());
    read.reading().remarks().forEach(reporter::tell);
    inOrder.accept(read.made());
  }

  private void refuse(Rejected reason) {
    tally.rejected(reason.code());
    reporter.tell(reason.toString());
  }

  /** What has come of the inputs so far. */
  public Tally tally() {
    return tally;
  }

  /** What reads each document. */
  public Extractor extractor() {
    return extractor;
  }
}
