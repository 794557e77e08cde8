package nl.kamergraaf.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import nl.kamergraaf.release.exchange.Exchanges;
import nl.kamergraaf.release.name.Names;
import nl.kamergraaf.release.search.Search;
import org.apache.jena.system.Txn;

/**
 * Holds releases to each other by all that they say, whenever and upon whatever they were built.
 */
public final class SameRelease {
  private static final int MANY = 100_000;

  private SameRelease() {}

  /**
   * Fails unless both say the same: in their downloads, counts and store, and in the rows of all
   * lists, searches, exchanges and names.
   *
   * @param words to look for
   */
  public static void assertSame(Release one, Release other, String... words) throws IOException {
    assertThat(files(one)).containsExactlyEntriesOf(files(other));
    assertThat(one.manifest().triples()).isEqualTo(other.manifest().triples());
    assertThat(one.manifest().quads()).isEqualTo(other.manifest().quads());
    assertThat(one.manifest().classes()).isEqualTo(other.manifest().classes());
    assertThat(Verification.faults(one)).isEmpty();
    try (OpenRelease first = OpenRelease.open(one);
        OpenRelease second = OpenRelease.open(other)) {
      assertThat(statements(first)).isEqualTo(statements(second));
      assertThat(pages(first, words)).containsExactlyEntriesOf(pages(second, words));
    }
  }

  private static Set<String> statements(OpenRelease release) {
    Set<String> all = new TreeSet<>();
    Txn.executeRead(
        release.dataset(),
        () -> release.dataset().find().forEachRemaining(quad -> all.add(quad.toString())));
    return all;
  }

  /** What the files say that do not tell of the time or of earlier releases. */
  private static Map<String, String> files(Release release) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    List<Path> files = new ArrayList<>();
    for (Manifest.File file : release.manifest().files()) {
      files.add(release.downloads().resolve(file.name()));
    }
    for (String name : List.of("graphs.gz", "documents.gz", "things.gz", "statistics.tsv")) {
      files.add(release.folder().resolve(History.FOLDER).resolve(name));
    }
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file);
          InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
        contents.put(String.valueOf(file.getFileName()), new String(plain.readAllBytes(), UTF_8));
      }
    }
    return contents;
  }

  private static Map<String, String> pages(OpenRelease release, String... words)
      throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (String thing : things(release.release().folder())) {
      for (EntityList list : EntityList.all()) {
        if (thing.contains("/id/" + list.type() + "/")) {
          contents.put(
              thing + " " + list.id(), pages(page -> release.lists().page(list, thing, page)));
        }
      }
      contents.put(thing + " links", pages(page -> release.lists().links(thing, page)));
      contents.put(thing + " exchange", String.valueOf(release.exchanges().of(thing)));
    }
    for (Search.Order order : Search.Order.values()) {
      List<String> all = new ArrayList<>(List.of(words));
      all.add("");
      for (String word : all) {
        Search.Request request =
            new Search.Request(word, Map.of(), Search.Period.ANY, order, 0, MANY);
        contents.put("search " + order + word, release.search().find(request).toString());
      }
    }
    for (Exchanges.Order order : Exchanges.Order.values()) {
      contents.put(
          "exchanges " + order,
          release.exchanges().find(Exchanges.Selection.ALL, order, 0, MANY).toString());
    }
    for (String type : Names.TYPES) {
      contents.put("names " + type, release.names().find(type, "nl", "", "", 0, MANY).toString());
    }
    return contents;
  }

  private interface Pages {
    ListPage page(int number);
  }

  private static String pages(Pages list) {
    StringBuilder text = new StringBuilder();
    for (int number = 1; !list.page(number).rows().isEmpty(); number++) {
      text.append(list.page(number));
    }
    return text.toString();
  }

  private static List<String> things(Path release) throws IOException {
    Path file = release.resolve(History.FOLDER).resolve("things.gz");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8))) {
      return lines.lines().map(line -> line.replaceFirst("\t.*", "")).toList();
    }
  }
}
