package nl.kamergraaf.site.browse;

import java.util.List;
import nl.kamergraaf.site.page.Value;

/**
 * An index of names from A to Z.
 *
 * @param type of what; empty for the page that offers all indexes
 * @param types the indexes that there are
 * @param words what was asked for in the names
 * @param letters the letters, each with how many names stand under it
 * @param names the names of this page
 * @param total how many names there are
 * @param shown which of them are on this page, in words; empty if all are
 * @param previous the page before; empty if there is none
 * @param next the page after; empty if there is none
 */
public record BrowseView(
    String type,
    List<Link> types,
    String words,
    List<Link> letters,
    List<Named> names,
    long total,
    String shown,
    String previous,
    String next) {
  public BrowseView {
    types = List.copyOf(types);
    letters = List.copyOf(letters);
    names = List.copyOf(names);
  }

  /** A link with a number; without an address where the number is none. */
  public record Link(String title, String count, String href, boolean current) {}

  /** A name, and in how many questions it has part. */
  public record Named(Value name, String count) {}
}
