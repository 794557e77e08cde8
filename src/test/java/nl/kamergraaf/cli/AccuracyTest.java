package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.kamergraaf.sample.Samples;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is read does not get worse.
 *
 * <p>The floors, a field's precision, recall and number of annotated values a line, are the figures
 * that the site shows; {@code -Dkamergraaf.accuracy.update=true} writes today's there.
 */
final class AccuracyTest {
  private static final Path FLOORS = Path.of("src/main/resources/nl/kamergraaf/site/accuracy");
  private static final int DECIMALS = 3;

  /** Precision and recall of a field, rounded down, and how many values were annotated. */
  private record Figures(BigDecimal precision, BigDecimal recall, int gold) {
    double f1() {
      double sum = precision.doubleValue() + recall.doubleValue();
      return sum == 0 ? 0 : 2 * precision.doubleValue() * recall.doubleValue() / sum;
    }
  }

  @Test
  void no_field_of_the_samples_falls_below_its_floor(@TempDir Path samples) throws IOException {
    Samples.copyTo(samples);
    hold("samples.tsv", evaluate(Path.of("src/test/resources/gold"), samples));
  }

  @Test
  @EnabledIfEnvironmentVariable(named = "KAMERGRAAF_GOLD", matches = ".+")
  @EnabledIfEnvironmentVariable(named = "KAMERGRAAF_DOCUMENTS", matches = ".+")
  void no_field_of_real_documents_falls_below_its_floor() throws IOException {
    Path gold = Path.of(System.getenv("KAMERGRAAF_GOLD"));
    hold("documents.tsv", evaluate(gold, Path.of(System.getenv("KAMERGRAAF_DOCUMENTS"))));
  }

  private static Map<String, Figures> evaluate(Path gold, Path documents) throws IOException {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Main.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute("evaluate", "--json", gold.toString(), documents.toString());
    assertThat(out.toString()).as(err.toString()).isNotEmpty();
    JsonNode result = new ObjectMapper().readTree(out.toString());
    assertThat(result.get("absent")).as("annotated documents that were not read").isEmpty();
    Map<String, Figures> figures = new LinkedHashMap<>();
    result
        .get("fields")
        .properties()
        .forEach(
            field ->
                figures.put(
                    field.getKey(),
                    new Figures(
                        figure(field.getValue().get("precision")),
                        figure(field.getValue().get("recall")),
                        field.getValue().get("gold").asInt())));
    return figures;
  }

  private static BigDecimal figure(JsonNode measure) {
    return measure.decimalValue().setScale(DECIMALS, RoundingMode.FLOOR);
  }

  private static void hold(String file, Map<String, Figures> figures) throws IOException {
    Path floors = FLOORS.resolve(file);
    if (Boolean.getBoolean("kamergraaf.accuracy.update")) {
      Files.writeString(floors, lines(figures));
    }
    Map<String, Figures> least = read(floors);
    assertThat(figures.keySet()).containsExactlyInAnyOrderElementsOf(least.keySet());
    SoftAssertions every = new SoftAssertions();
    least.forEach(
        (field, floor) -> {
          Figures now = Objects.requireNonNull(figures.get(field), field);
          every
              .assertThat(now.f1())
              .as("F1 of %s: %s, at least %s", field, now, floor)
              .isGreaterThanOrEqualTo(floor.f1());
        });
    every.assertAll();
  }

  private static String lines(Map<String, Figures> figures) {
    return figures.entrySet().stream()
        .map(
            each ->
                "%s\t%s\t%s\t%d\n"
                    .formatted(
                        each.getKey(),
                        each.getValue().precision(),
                        each.getValue().recall(),
                        each.getValue().gold()))
        .collect(Collectors.joining());
  }

  private static Map<String, Figures> read(Path floors) throws IOException {
    Map<String, Figures> least = new LinkedHashMap<>();
    for (String line : Files.readAllLines(floors)) {
      String[] cells = line.split("\t", -1);
      least.put(
          cells[0],
          new Figures(
              new BigDecimal(cells[1]), new BigDecimal(cells[2]), Integer.parseInt(cells[3])));
    }
    return least;
  }
}
