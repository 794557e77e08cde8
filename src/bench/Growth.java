package nl.kamergraaf.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kamergraaf.document.reader.Companions;
import nl.kamergraaf.extraction.Extractor;
import nl.kamergraaf.fact.citation.KnownIds;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.names.Names;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.release.ReleaseBuilder;
import nl.kamergraaf.release.Releases;
import nl.kamergraaf.sample.Samples;
import nl.kamergraaf.source.Format;
import nl.kamergraaf.source.SourceFile;

/**
 * Measures how the time from the bytes of documents to their graphs grows: with the number of
 * documents, and with the length of one. Started by {@code src/bench/growth}.
 */
public final class Growth {
  private static final int TIMES = 10;
  private static final String PARAGRAPH =
      "Ik zal de Kamer voor de zomer informeren over de uitvoering van artikel 3, tweede lid, van"
          + " de Wet open overheid, zoals gevraagd in Kamerstuk 36 410 XVI, nr. %d, en in de"
          + " motie-De Vries c.s.; zie ook https://www.voorbeeld.nl/stuk/%d en het bericht «Haven"
          + " dicht» (De Courant, 3 mei 2024) over het bedrijf Scanfabriek uit België.\n";

  private final Extractor pipeline =
      new Extractor(Register.load(), Iris.CANONICAL, KnownIds.none());
  private final int rounds;

  private Growth(int rounds) {
    this.rounds = rounds;
  }

  /**
   * Prints the medians of some rounds.
   *
   * @param arguments the most times that the smallest input is taken, a power of ten; how many
   *     rounds
   */
  public static void main(String[] arguments) throws IOException {
    int most = Integer.parseInt(arguments[0]);
    Growth growth = new Growth(Integer.parseInt(arguments[1]));
    seconds(() -> growth.read(Samples.all()), TIMES); // until the compiler has warmed up
    growth.printKept();
    growth.print("the " + Samples.all().size() + " sample documents", most, Growth::samples);
    growth.print("one document of 10 questions", most, times -> List.of(document(10 * times)));
  }

  /** The samples as a second build takes them, from what the first one kept. */
  private void printKept() throws IOException {
    Path folder = Files.createTempDirectory("growth");
    try (ReleaseBuilder release = Releases.in(folder).begin(Iris.CANONICAL.base(), Instant.now())) {
      Names names = new Names(Iris.CANONICAL);
      Extractions kept = Extractions.in(release.kept());
      OnceExtraction once =
          new OnceExtraction(
              pipeline, graph -> Contribution.of(graph, names, Iris.CANONICAL), kept, false);
      Runnable samples =
          () ->
              Samples.all()
                  .forEach(
                      file -> once.of(file, Format.PLAIN_TEXT, new Companions(), name -> false));
      samples.run();
      double seconds = seconds(samples, 2 * TIMES);
      System.out.printf(Locale.ROOT, "the same sample, unchanged: %.3f s%n", seconds);
    }
  }

  private interface Inputs {
    List<SourceFile> of(int times);
  }

  private static List<SourceFile> samples(int times) {
    return Stream.generate(Samples::all).limit(times).flatMap(List::stream).toList();
  }

  private static SourceFile document(int questions) {
    StringBuilder text =
        new StringBuilder(
            """
            Vragen van het lid Klaver (GroenLinks-PvdA) aan de Minister van Financiën over de haven (ingezonden 7 mei 2024).
            Antwoord van Minister Van Weyenberg (Financiën) (ontvangen 17 juni 2024).

            """);
    for (int i = 1; i <= questions; i++) {
      text.append("Vraag %d\nKent u het bericht?\n\nAntwoord %d\n".formatted(i, i));
      text.append(PARAGRAPH.formatted(i, i)).append('\n');
    }
    return new SourceFile("growth.txt", text.toString().getBytes(UTF_8));
  }

  private void print(String what, int most, Inputs inputs) {
    System.out.printf("| %s | size | processor time | times the one before |%n", what);
    System.out.println("|---|---:|---:|---:|");
    double before = Double.NaN;
    for (int times = 1; times <= most; times *= TIMES) {
      List<SourceFile> files = inputs.of(times);
      long bytes = files.stream().mapToLong(file -> file.bytes().length).sum();
      double seconds = seconds(() -> read(files), rounds);
      System.out.printf(
          Locale.ROOT,
          "| × %,d | %,d kB | %.3f s | %s |%n",
          times,
          bytes / 1000,
          seconds,
          Double.isNaN(before) ? "" : "%.1f".formatted(seconds / before));
      before = seconds;
    }
    System.out.println();
  }

  private void read(List<SourceFile> files) {
    files.forEach(pipeline::graph);
  }

  /** The median processor time of some work, which other work on the machine spares. */
  private static double seconds(Runnable work, int times) {
    double[] measured = new double[times];
    for (int i = 0; i < times; i++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      work.run();
      measured[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    }
    Arrays.sort(measured);
    return measured[times / 2];
  }
}
