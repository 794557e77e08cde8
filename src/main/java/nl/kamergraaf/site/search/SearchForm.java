package nl.kamergraaf.site.search;

import java.util.List;
import java.util.Optional;
import nl.kamergraaf.site.feed.AtomFeed;
import nl.kamergraaf.site.feed.JsonFeed;
import nl.kamergraaf.site.http.Accept;
import nl.kamergraaf.site.http.Request;

/** The formats of search results, the first being the default. */
public enum SearchForm {
  HTML("HTML", "html", "text/html"),
  JSON("JSON", "json", "application/json"),
  JSONLD("JSON-LD", "jsonld", "application/ld+json"),
  CSV("CSV", "csv", "text/csv"),
  ATOM("Atom", "atom", AtomFeed.MEDIA_TYPE),
  FEED("JSON Feed", "feed", JsonFeed.MEDIA_TYPE);

  private final String title;
  private final String suffix;
  private final String mediaType;

  SearchForm(String title, String suffix, String mediaType) {
    this.title = title;
    this.suffix = suffix;
    this.mediaType = mediaType;
  }

  /** What people call it. */
  public String title() {
    return title;
  }

  /** What addresses call it: the ending of the path, or the value of {@code format}. */
  public String suffix() {
    return suffix;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The format that a client wants: by name in the address, else by its header. */
  public static Optional<SearchForm> wanted(String name, Request request) {
    List<SearchForm> all = List.of(values());
    return name.isEmpty()
        ? Accept.parse(request.accept()).best(all, SearchForm::mediaType)
        : all.stream().filter(form -> form.suffix.equals(name)).findFirst();
  }
}
