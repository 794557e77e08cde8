package nl.kamergraaf.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.json.Json;

/**
 * Asks a running site what people ask, and looks at which place it gives what they meant. A number
 * or address that leads straight to a page counts as the first place.
 */
public final class SearchSurvey {
  /** Further down nobody looks: the places of the first page. */
  private static final int PLACES = 20;

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private final URI site;

  /** A survey of the site at {@code site}, such as {@code http://localhost:3330/}. */
  public SearchSurvey(URI site) {
    this.site = site;
  }

  /**
   * What is typed, and the things of which one should come first.
   *
   * @param keys as in addresses: {@code organisation/nuctech}
   */
  public record Wanted(String words, Set<String> keys) {
    public Wanted {
      keys = Set.copyOf(keys);
    }

    /**
     * Reads a table: what is typed, a tab, the keys of what is meant, a space between two. Lines
     * that begin with {@code #} say where the others come from.
     */
    public static List<Wanted> read(Path file) throws IOException {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cells -> new Wanted(cells[0], Set.of(cells[1].strip().split(" +"))))
          .toList();
    }
  }

  /**
   * At which place something was found.
   *
   * @param place from 1; 0 if it is not on the first page
   * @param first the key of what came first; empty if nothing was found
   */
  public record Found(Wanted wanted, int place, String first) {}

  /** The mean of the reciprocals of the places; what was not found counts 0. */
  public static double meanReciprocalRank(List<Found> found) {
    return found.stream()
        .mapToDouble(one -> one.place() == 0 ? 0 : 1.0 / one.place())
        .average()
        .orElse(0);
  }

  /**
   * Asks for all of {@code wanted}, in order. Throws {@link IOException} if the site is not there.
   */
  public List<Found> ask(List<Wanted> wanted) throws IOException, InterruptedException {
    List<Found> found = new ArrayList<>();
    for (Wanted one : wanted) {
      List<String> keys = keys(one.words());
      int place = 0;
      for (int i = keys.size(); i > 0; i--) {
        place = one.keys().contains(keys.get(i - 1)) ? i : place;
      }
      found.add(new Found(one, place, keys.isEmpty() ? "" : keys.getFirst()));
    }
    return List.copyOf(found);
  }

  private List<String> keys(String words) throws IOException, InterruptedException {
    String query = "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    HttpResponse<String> page = get("search" + query, "text/html");
    if (page.statusCode() == 303) {
      String target = page.headers().firstValue("Location").orElse("");
      return List.of(target.replaceFirst("^.*/doc/", ""));
    }
    JsonNode results =
        Json.MAPPER.readTree(get("search.json" + query, "*/*").body()).path("results");
    List<String> keys = new ArrayList<>();
    for (JsonNode result : results) {
      if (keys.size() < PLACES) {
        keys.add(result.path("id").asText().replaceFirst("^.*?/id/", ""));
      }
    }
    return keys;
  }

  private HttpResponse<String> get(String path, String accept)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(site.resolve("/" + path)).header("Accept", accept).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
