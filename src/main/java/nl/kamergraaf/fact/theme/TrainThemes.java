package nl.kamergraaf.fact.theme;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.reader.DocumentReader;
import nl.kamergraaf.fact.Context;
import nl.kamergraaf.fact.Theme;
import nl.kamergraaf.fact.header.HeaderReader;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Makes the model that proposes themes, from papers that the chamber's clerks filed under some.
 *
 * <p>Arguments: a folder of papers, the file to write, and optionally a year. Nine papers in ten
 * are learned from, and the tenth is held out; with a year, papers asked up to it are learned from
 * and those of later years are held out. How right the proposals are on the papers held out is
 * printed. Run twice, it writes the same bytes.
 */
public final class TrainThemes {
  /** How right the proposals of a theme must be on papers of the other half to be made at all. */
  private static final double WANTED_PRECISION = 0.93;

  private static final int FEWEST_PROPOSALS = 20;
  private static final int FEWEST_PAPERS = 100;
  private static final int FEWEST_PAPERS_OF_A_WORD = 5;
  private static final double COST = 3;
  private static final double STOP = 0.01;

  private record Paper(int year, int tenth, Set<String> themes, Set<String> features) {}

  private record Learned(
      String theme, double bias, double threshold, SortedMap<Integer, Double> weights) {}

  private final List<Paper> learned;
  private final List<Paper> heldOut;
  private final List<String> words;
  private final Map<String, Integer> numbers;

  private TrainThemes(List<Paper> papers, Predicate<Paper> isHeldOut) {
    this.heldOut = papers.stream().filter(isHeldOut).toList();
    this.learned = papers.stream().filter(isHeldOut.negate()).toList();
    Map<String, Integer> counts = new HashMap<>();
    learned.forEach(paper -> paper.features().forEach(word -> counts.merge(word, 1, Integer::sum)));
    this.words =
        counts.entrySet().stream()
            .filter(count -> count.getValue() >= FEWEST_PAPERS_OF_A_WORD)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    this.numbers =
        IntStream.range(0, words.size()).boxed().collect(Collectors.toMap(words::get, i -> i + 1));
  }

  /** Learns, writes, and prints how right it is. */
  public static void main(String[] args) throws IOException {
    List<Paper> papers = papers(Path.of(args[0]));
    TrainThemes training =
        new TrainThemes(
            papers,
            args.length > 2
                ? paper -> paper.year() > Integer.parseInt(args[2])
                : paper -> paper.tenth() == 0);
    Linear.disableDebugOutput();
    List<Learned> model = training.model();
    training.write(model, Path.of(args[1]));
    training.report(model, System.out);
  }

  private static List<Paper> papers(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().parallelStream()
          .map(TrainThemes::paper)
          .flatMap(Stream::ofNullable)
          .toList();
    }
  }

  private static @Nullable Paper paper(Path file) {
    String name = file.getFileName().toString();
    try {
      Outcome<ParliamentaryDocument> read =
          new DocumentReader().read(new SourceFile(name, Files.readAllBytes(file)));
      if (!(read instanceof Outcome.Accepted<ParliamentaryDocument>(var document))) {
        return null;
      }
      Context context = new Context(document, new HeaderReader(portfolio -> false).read(document));
      Set<String> themes =
          context.header().themes().stream()
              .map(Theme::name)
              .collect(Collectors.toCollection(TreeSet::new));
      int year = context.header().submitted().map(day -> day.value().getYear()).orElse(0);
      return themes.isEmpty() || year == 0
          ? null
          : new Paper(year, Math.floorMod(name.hashCode(), 10), themes, WordFeatures.of(context));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private List<Learned> model() {
    Map<String, Long> counts =
        learned.stream()
            .flatMap(paper -> paper.themes().stream())
            .collect(Collectors.groupingBy(theme -> theme, TreeMap::new, Collectors.counting()));
    List<Paper> even =
        IntStream.range(0, learned.size()).filter(i -> i % 2 == 0).mapToObj(learned::get).toList();
    List<Paper> odd =
        IntStream.range(0, learned.size()).filter(i -> i % 2 == 1).mapToObj(learned::get).toList();
    return counts.entrySet().parallelStream()
        .filter(count -> count.getValue() >= FEWEST_PAPERS)
        .map(Map.Entry::getKey)
        .map(theme -> learn(theme, even, odd))
        .flatMap(Stream::ofNullable)
        .toList();
  }

  private @Nullable Learned learn(String theme, List<Paper> even, List<Paper> odd) {
    List<double[]> scored = new ArrayList<>();
    score(fit(theme, even, 2), odd, scored);
    score(fit(theme, odd, 2), even, scored);
    double threshold = threshold(scored);
    return threshold > 1 ? null : fit(theme, learned, threshold);
  }

  private static double threshold(List<double[]> scored) {
    scored.sort(Comparator.comparingDouble(one -> -one[0]));
    double threshold = 2;
    int right = 0;
    for (int i = 0; i < scored.size(); i++) {
      right += (int) scored.get(i)[1];
      if (i + 1 >= FEWEST_PROPOSALS && right >= WANTED_PRECISION * (i + 1)) {
        threshold = scored.get(i)[0];
      }
    }
    return Math.ceil(threshold * 1000) / 1000;
  }

  private void score(Learned model, List<Paper> papers, List<double[]> into) {
    for (Paper paper : papers) {
      into.add(
          new double[] {probability(model, paper), paper.themes().contains(model.theme()) ? 1 : 0});
    }
  }

  private double probability(Learned model, Paper paper) {
    double sum =
        paper.features().stream()
            .map(numbers::get)
            .flatMap(Stream::ofNullable)
            .mapToDouble(number -> model.weights().getOrDefault(number, 0.0))
            .sum();
    return 1
        / (1 + Math.exp(-model.bias() - sum / Math.sqrt(Math.max(1, paper.features().size()))));
  }

  private Learned fit(String theme, List<Paper> papers, double threshold) {
    Problem problem = new Problem();
    problem.l = papers.size();
    problem.n = words.size() + 1;
    problem.bias = 1;
    problem.x = papers.stream().map(this::vector).toArray(Feature[][]::new);
    problem.y =
        papers.stream().mapToDouble(paper -> paper.themes().contains(theme) ? 1 : -1).toArray();
    Parameter parameter = new Parameter(SolverType.L1R_LR, COST, STOP);
    parameter.setRandom(new Random(0));
    Model model = Linear.train(problem, parameter);
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] weights = model.getFeatureWeights();
    SortedMap<Integer, Double> told = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      double rounded = rounded(sign * weights[i]);
      if (rounded != 0) {
        told.put(i + 1, rounded);
      }
    }
    return new Learned(theme, rounded(sign * weights[words.size()]), threshold, told);
  }

  private static double rounded(double weight) {
    return Math.rint(weight * 100) / 100;
  }

  private Feature[] vector(Paper paper) {
    double value = 1 / Math.sqrt(Math.max(1, paper.features().size()));
    Stream<Feature> told =
        paper.features().stream()
            .map(numbers::get)
            .flatMap(Stream::ofNullable)
            .sorted()
            .map(number -> new FeatureNode(number, value));
    return Stream.concat(told, Stream.of(new FeatureNode(words.size() + 1, 1)))
        .toArray(Feature[]::new);
  }

  private void write(List<Learned> model, Path file) throws IOException {
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
      out.write(
          "# Made by " + TrainThemes.class.getName() + " from " + learned.size() + " papers.\n");
      for (int i = 0; i < model.size(); i++) {
        Learned one = model.get(i);
        out.write(i + "\t" + one.theme() + "\t" + one.bias() + "\t" + one.threshold() + "\n");
      }
      for (int word = 1; word <= words.size(); word++) {
        int number = word;
        String weights =
            IntStream.range(0, model.size())
                .filter(i -> model.get(i).weights().containsKey(number))
                .mapToObj(i -> i + ":" + model.get(i).weights().get(number))
                .collect(Collectors.joining(" "));
        if (!weights.isEmpty()) {
          out.write(words.get(word - 1) + "\t" + weights + "\n");
        }
      }
    }
  }

  private void report(List<Learned> model, PrintStream out) {
    int right = 0;
    int wrong = 0;
    for (Learned one : model) {
      int rightOfTheme = 0;
      int wrongOfTheme = 0;
      int all = 0;
      for (Paper paper : heldOut) {
        boolean isOf = paper.themes().contains(one.theme());
        all += isOf ? 1 : 0;
        if (probability(one, paper) >= one.threshold()) {
          rightOfTheme += isOf ? 1 : 0;
          wrongOfTheme += isOf ? 0 : 1;
        }
      }
      out.printf(
          Locale.ROOT,
          "%-48s %5d proposed, %.3f right, of %5d%n",
          one.theme(),
          rightOfTheme + wrongOfTheme,
          rightOfTheme / (double) Math.max(1, rightOfTheme + wrongOfTheme),
          all);
      right += rightOfTheme;
      wrong += wrongOfTheme;
    }
    int all = heldOut.stream().mapToInt(paper -> paper.themes().size()).sum();
    out.printf(
        Locale.ROOT,
        "%d papers held out: %d proposed, precision %.3f, recall %.3f%n",
        heldOut.size(),
        right + wrong,
        right / (double) Math.max(1, right + wrong),
        right / (double) Math.max(1, all));
  }
}
