package nl.kamergraaf.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
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
import org.apache.jena.graph.Node;
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
  private int inputs;

  private Intake(Extractor extractor, Reporter reporter, boolean isEveryFormTaken, int threads) {
    this.extractor = extractor;
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
    take(files, Extraction.by(extractor, atOnce), inOrder);
  }

  /**
   * Hands on what every document gives to a release. What an earlier build had extracted, and has
   * not changed since, is not extracted again. Documents that break a rule of the shapes are
   * refused. The files are closed.
   *
   * @param atOnce makes of a document's graph what it gives, by any thread: the same of the same
   *     graph whenever the {@link Extractor#fingerprint} is the same
   * @param kept where that is kept
   * @param isAnew whether everything is extracted all the same, to be kept in place of the old
   * @param inOrder takes it, in the order of the files, by the thread that calls this
   */
  public void takeOnce(
      Stream<Outcome<SourceFile>> files,
      Function<DocumentGraph, Contribution> atOnce,
      Extractions kept,
      boolean isAnew,
      Consumer<Contribution> inOrder) {
    take(files, new OnceExtraction(extractor, atOnce, kept, isAnew), inOrder);
  }

  private <R> void take(
      Stream<Outcome<SourceFile>> files, Extraction<R> extraction, Consumer<R> inOrder) {
    try (InOrder<Step<R>> work =
            new InOrder<>(threads, step -> handOver(step, extraction, inOrder));
        files) {
      files.forEachOrdered(file -> put(file, work, extraction));
      work.drain();
    }
    companions.alone().forEach(rejected -> reporter.tell(rejected.toString()));
  }

  /** Metadata wait for their document: no document behind them is read before they are. */
  private <R> void put(Outcome<SourceFile> file, InOrder<Step<R>> work, Extraction<R> extraction) {
    int index = inputs++;
    Outcome<Runnable> put =
        file.then(
            source ->
                Format.of(source)
                    .then(form -> Outcome.of(() -> put(index, source, form, work, extraction))));
    switch (put) {
      case Outcome.Accepted<Runnable>(Runnable now) -> now.run();
      case Outcome.Refused<Runnable>(Rejected reason) -> work.put(() -> new Step.Refused<>(reason));
    }
  }

  private <R> void put(
      int index, SourceFile source, Format form, InOrder<Step<R>> work, Extraction<R> extraction) {
    if (form != Format.METADATA) {
      work.put(() -> step(index, source, form, extraction));
      return;
    }
    work.drain();
    switch (companions.add(source)) {
      case Outcome.Accepted<Metadata> waiting -> {}
      case Outcome.Refused<Metadata>(Rejected reason) -> work.put(() -> new Step.Refused<>(reason));
    }
  }

  private <R> Step<R> step(int index, SourceFile source, Format form, Extraction<R> extraction) {
    return switch (extract(index, source, form, extraction)) {
      case Outcome.Refused<Extracted<R>>(Rejected reason) -> new Step.Refused<>(reason);
      case Outcome.Accepted<Extracted<R>>(Extracted<R> found) ->
          found
              .made()
              .<Step<R>>map(
                  made ->
                      new Step.Read<>(
                          reading(source, made.stated(), form), made.isUnchanged(), made.result()))
              .orElseGet(() -> new Step.Taken<>(source, form, key(found.name(), form)));
    };
  }

  private Reading reading(SourceFile source, DocumentGraph stated, Format form) {
    Reading reading = Reading.of(source.name(), key(stated.name(), form), stated);
    return isEveryFormTaken ? reading.anywhere() : reading;
  }

  private Object key(Node graph, Format form) {
    return isEveryFormTaken ? List.of(graph.getURI(), form) : graph.getURI();
  }

  /**
   * A fault of ours over one file is told like a fault of the file: the others must not be lost by
   * it.
   */
  private <R> Outcome<Extracted<R>> extract(
      int index, SourceFile file, Format form, Extraction<R> extraction) {
    try {
      return extraction.of(
          file, form, companions, name -> claims.merge(key(name, form), index, Math::min) < index);
    } catch (RuntimeException | StackOverflowError fault) {
      LOG.error("no facts from {}", file.name(), fault);
      return Outcome.refuse(file, Rejected.Code.PROGRAM_FAULT, fault.toString());
    }
  }

  private <R> void handOver(Step<R> step, Extraction<R> extraction, Consumer<R> inOrder) {
    switch (step) {
      case Step.Refused<R>(Rejected reason) -> refuse(reason);
      case Step.Read<R> read -> handOver(read, inOrder);
      case Step.Taken<R>(SourceFile file, Format form, Object key) ->
          admission
              .objection(file.name(), key)
              .ifPresentOrElse(
                  this::refuse,
                  // the one before it was refused for another reason
                  () -> handOver(step(-1, file, form, extraction), extraction, inOrder));
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
