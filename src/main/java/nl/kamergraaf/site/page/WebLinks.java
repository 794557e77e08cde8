package nl.kamergraaf.site.page;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.site.http.Addresses;

/**
 * The value of a {@code Link} header: links with their relations, each parameter a quoted string.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8288#section-3">RFC 8288, section 3</a>
 */
public final class WebLinks {
  private final List<String> links = new ArrayList<>();

  /** Adds a link. Characters of {@code target} beyond ASCII are percent-encoded. */
  public WebLinks to(String target, String relation) {
    links.add("<" + Addresses.ascii(target) + ">; rel=" + quoted(relation));
    return this;
  }

  /** Adds a link to something of a media type, which may have parameters of its own. */
  public WebLinks to(String target, String relation, String mediaType) {
    links.add(
        "<"
            + Addresses.ascii(target)
            + ">; rel="
            + quoted(relation)
            + "; type="
            + quoted(mediaType));
    return this;
  }

  /** Adds links to the pages before and after the one visited, in the same format and language. */
  public WebLinks pages(Visit visit, int page, int last) {
    String kept = visit.request().queryWithout("page");
    String path =
        visit.addresses().path(visit.request().path())
            + "?"
            + (kept.isEmpty() ? "" : kept + "&")
            + "page=";
    if (page > 1) {
      to(path + (page - 1), "prev");
    }
    if (page < last) {
      to(path + (page + 1), "next");
    }
    return this;
  }

  /** A quoted string (RFC 9110, section 5.6.4). */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** The value of the header. */
  @Override
  public String toString() {
    return String.join(", ", links);
  }
}
