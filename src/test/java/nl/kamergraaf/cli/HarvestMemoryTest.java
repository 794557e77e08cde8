package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.kamergraaf.harvest.LocalServices;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Many documents take a harvest no more memory than few. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
final class HarvestMemoryTest {
  private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

  /** Two thousand of these come to more than all that a harvest holds. */
  private static final String TEXT = "<vraag>" + "Gaat de brug open? ".repeat(400) + "</vraag>";

  @TempDir private Path folder = Path.of("");

  @Test
  void thousands_of_documents_are_harvested_in_the_memory_of_the_first() throws Exception {
    harvest(2_500, 500);
  }

  @Test
  @Tag("giant")
  void ten_thousand_documents_are_harvested_in_the_memory_of_a_thousand() throws Exception {
    harvest(10_000, 1_000);
  }

  private void harvest(int documents, int first) throws Exception {
    try (LocalServices services = new LocalServices()) {
      IntStream.range(0, documents)
          .forEach(i -> services.publish("ah-tk-20302031-" + i, day(i), Map.of("xml", TEXT)));
      Process harvest =
          Commands.process(
                  List.of("-Xmx48m", "-XX:+UseSerialGC"),
                  services.arguments("harvest", folder.resolve("harvest")))
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("said").toFile())
              .start();
      long few = liveWhenSent(first, services, harvest);
      long many = liveWhenSent(documents - first / 2, services, harvest);
      assertThat(harvest.waitFor()).isZero();
      assertThat(services.deliveries()).hasSize(2 * documents);
      assertThat(services.deliveries().values()).containsOnly(1);
      assertThat(many).as("bytes live, where %s were at first", few).isLessThan(few * 5 / 4);
    }
  }

  /** What is live in the process, garbage collected, when so many documents were sent. */
  private static long liveWhenSent(int documents, LocalServices services, Process harvest)
      throws Exception {
    while (harvest.isAlive() && services.downloads() < 2 * documents) {
      Thread.sleep(10);
    }
    Process count =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(harvest.pid()),
                "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    String said = new String(count.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher total = TOTAL.matcher(said);
    assertThat(total.find()).as("%s", said).isTrue();
    return Long.parseLong(total.group(1));
  }

  private static String day(int i) {
    return "2031-%02d-%02d".formatted(1 + i % 12, 1 + i % 28);
  }
}
