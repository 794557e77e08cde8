package nl.kamergraaf.site.page;

import java.util.Objects;

/**
 * Something to print: a text, and where it leads if anywhere.
 *
 * @param text what is read
 * @param href where it leads; empty if nowhere
 * @param language the language of the text; empty if it is that of the page or has none
 */
public record Value(String text, String href, String language) {
  public Value {
    Objects.requireNonNull(text);
    Objects.requireNonNull(href);
    Objects.requireNonNull(language);
  }

  public static Value text(String text) {
    return new Value(text, "", "");
  }

  public static Value link(String text, String href) {
    return new Value(text, href, "");
  }

  public boolean isLink() {
    return !href.isEmpty();
  }

  /** Whether it leads away from this site. */
  public boolean isExternal() {
    return href.startsWith("http");
  }
}
