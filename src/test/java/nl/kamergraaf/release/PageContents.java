package nl.kamergraaf.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import nl.kamergraaf.release.exchange.Exchanges;
import nl.kamergraaf.release.name.Names;
import nl.kamergraaf.release.search.Search;

/** All that pages are made of beside the statements: lists, search, exchanges and names. */
public final class PageContents {
  private static final int MANY = 100_000;

  private PageContents() {}

  /**
   * What an open release has for pages.
   *
   * @param words to look for
   */
  public static Map<String, String> of(OpenRelease release, String... words) throws IOException {
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
