package nl.kamergraaf.site.page;

import java.util.List;
import java.util.Objects;
import nl.kamergraaf.site.http.Addresses;
import nl.kamergraaf.site.language.Messages;

/**
 * What every page needs around its content.
 *
 * @param m the words
 * @param addresses the links
 * @param title the title of the page
 * @param canonical its canonical address; empty if it has none
 * @param formats other formats of the same content
 * @param jsonLd what search engines should know, as JSON that is safe inside a script element
 * @param languageHref the same page in the other language
 * @param words what is in the search box
 * @param chosenLanguage the language that the address names; empty if it names none
 * @param released the date of the release
 * @param follow how to be told what is new of it
 */
public record Frame(
    Messages m,
    Addresses addresses,
    String title,
    String canonical,
    List<Format> formats,
    String jsonLd,
    String languageHref,
    String words,
    String chosenLanguage,
    String released,
    Follow follow) {
  /** Another format of the same content. */
  public record Format(String title, String mediaType, String href) {}

  public Frame {
    Objects.requireNonNull(title);
    formats = List.copyOf(formats);
  }

  /** The same with feeds. */
  public Frame with(Follow other) {
    return new Frame(
        m,
        addresses,
        title,
        canonical,
        formats,
        jsonLd,
        languageHref,
        words,
        chosenLanguage,
        released,
        other);
  }

  /** A link within the site. */
  public String to(String path) {
    return Addresses.inLanguage(addresses.path(path), chosenLanguage);
  }

  /** A link, in the language chosen. */
  public String inLanguage(String link) {
    return Addresses.inLanguage(link, chosenLanguage);
  }

  /** A link to an asset, which changes when its content does. */
  public String asset(String name) {
    return addresses.path(Assets.path(name));
  }
}
