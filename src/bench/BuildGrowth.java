import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Prints what {@code timings.json} of releases of samples of rising size say: seconds of processor
 * time a stage, memory, statements, and by which power of the number of documents each grows.
 * Started by {@code src/bench/build}.
 */
final class BuildGrowth {
  private record Built(long size, Path release, JsonNode stages, long quads) {
    double processorSeconds(String stage) {
      for (JsonNode one : stages) {
        if (one.get("name").asText().equals(stage)) {
          return one.get("processorSeconds").asDouble();
        }
      }
      return Double.NaN;
    }

    double all(String what) {
      double sum = 0;
      for (JsonNode one : stages) {
        sum += one.get("within").asText().isEmpty() ? one.get(what).asDouble() : 0;
      }
      return sum;
    }

    double megabytes() {
      double most = 0;
      for (JsonNode one : stages) {
        most = Math.max(most, one.get("heapBytes").asDouble());
      }
      return most / (1 << 20);
    }
  }

  private interface Figure {
    double of(Built built);
  }

  private final List<Built> all = new ArrayList<>();

  /** Each argument is a size, an equals sign and the folder of a release. */
  public static void main(String[] arguments) throws IOException {
    BuildGrowth growth = new BuildGrowth();
    ObjectMapper json = new ObjectMapper();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      Path release = Path.of(argument.substring(equals + 1));
      growth.all.add(
          new Built(
              Long.parseLong(argument.substring(0, equals)),
              release,
              json.readTree(release.resolve("timings.json").toFile()).get("stages"),
              json.readTree(release.resolve("manifest.json").toFile()).get("quads").asLong()));
    }
    growth.print();
  }

  private void print() {
    StringBuilder head = new StringBuilder("| documents |");
    StringBuilder rule = new StringBuilder("|---|");
    for (Built built : all) {
      head.append(String.format(Locale.ROOT, " %,d |", built.size()));
      rule.append("--:|");
    }
    System.out.println(head + " exponent |\n" + rule + "--:|");
    row("statements", "%,.0f", Built::quads);
    Set<String> stages = new LinkedHashSet<>();
    all.forEach(built -> built.stages().forEach(one -> stages.add(one.get("name").asText())));
    for (String stage : stages) {
      row(stage + ", s of processor time", "%.1f", built -> built.processorSeconds(stage));
    }
    row("all, s of processor time", "%.1f", built -> built.all("processorSeconds"));
    row("all, s by the clock", "%.1f", built -> built.all("seconds"));
    row("memory after a collection, MB", "%.0f", Built::megabytes);
  }

  private void row(String name, String format, Figure figure) {
    StringBuilder row = new StringBuilder("| " + name + " |");
    for (Built built : all) {
      row.append(String.format(Locale.ROOT, " " + format + " |", figure.of(built)));
    }
    Built first = all.getFirst();
    Built last = all.getLast();
    double exponent =
        Math.log(figure.of(last) / figure.of(first))
            / Math.log((double) last.size() / first.size());
    System.out.println(row + (all.size() < 2 ? " |" : " %.2f |".formatted(exponent)));
  }
}
