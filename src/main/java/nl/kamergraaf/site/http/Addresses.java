package nl.kamergraaf.site.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.Kg;
import org.apache.jena.graph.Node;

/**
 * Where things are: canonical IRIs in the data, paths on this host.
 *
 * @param base the base of the canonical IRIs, ending in a slash
 * @param prefix the path this site lives under: empty, or segments of letters, digits and {@code
 *     -._~}, each after a slash
 */
public record Addresses(String base, String prefix) {
  private static final Pattern PREFIX =
      Pattern.compile("(/[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,63}){0,8}");

  public Addresses {
    Objects.requireNonNull(base);
    if (!base.endsWith("/")) {
      throw new IllegalArgumentException("the base must end in a slash: " + base);
    }
    if (!isPrefix(prefix)) {
      throw new IllegalArgumentException("not a path prefix: " + prefix);
    }
  }

  /** Whether {@code prefix} is one that a site can live under. */
  public static boolean isPrefix(String prefix) {
    return PREFIX.matcher(prefix).matches();
  }

  /** A path of this site as a link. */
  public String path(String path) {
    return prefix + path;
  }

  /**
   * A link within this site that keeps a language chosen in the address; any other link as it
   * stands.
   */
  public static String inLanguage(String link, String language) {
    if (language.isEmpty() || !link.startsWith("/")) {
      return link;
    }
    int hash = link.indexOf('#');
    String anchor = hash < 0 ? "" : link.substring(hash);
    String target = hash < 0 ? link : link.substring(0, hash);
    return target + (target.contains("?") ? "&" : "?") + "lang=" + language + anchor;
  }

  public boolean isOurs(String iri) {
    return iri.startsWith(base);
  }

  /** Whether {@code iri} names a thing with a page. */
  public boolean isThing(String iri) {
    return iri.startsWith(base + "id/");
  }

  /**
   * The link to follow for {@code iri}: on this host if it is ours, itself if it is the web's, else
   * nothing.
   */
  public Optional<String> href(String iri) {
    if (isThing(iri)) {
      return Optional.of(path("/doc/" + ascii(iri.substring((base + "id/").length()))));
    }
    if (isOurs(iri)) {
      return Optional.of(path("/" + ascii(iri.substring(base.length()))));
    }
    if (iri.startsWith(Kg.NS)) {
      return Optional.of(path("/def#" + iri.substring(Kg.NS.length())));
    }
    return iri.startsWith("https://") || iri.startsWith("http://")
        ? Optional.of(iri)
        : Optional.empty();
  }

  /** The canonical address of the page about {@code iri}. */
  public String canonical(String iri) {
    return ascii(isThing(iri) ? base + "doc/" + iri.substring((base + "id/").length()) : iri);
  }

  /** The thing whose key, as in an IRI, follows {@code /id/}. */
  public String thing(String key) {
    return base + "id/" + key;
  }

  /**
   * The thing that a path below {@code /doc/} or {@code /id/} is about: whatever a client chose to
   * percent-encode, the IRI is as {@link Iris} mints it.
   */
  public String requested(String path) {
    String[] segments = path.split("/", -1);
    if (segments.length < 2) {
      return thing(path);
    }
    Iris iris = new Iris(base);
    Node thing = iris.thing(segments[0], decode(segments[1]));
    int at = 2;
    for (; at + 1 < segments.length; at += 2) {
      thing = iris.part(thing, segments[at], decode(segments[at + 1]));
    }
    return at == segments.length ? thing.getURI() : thing(path);
  }

  /** The address of the words of a document. */
  public Node text(Node document) {
    return new Iris(base).text(document);
  }

  /** The type of a thing: the first segment of its key. */
  public String type(String iri) {
    String key = iri.substring((base + "id/").length());
    int slash = key.indexOf('/');
    return slash < 0 ? key : key.substring(0, slash);
  }

  /** An IRI as a URI: characters beyond ASCII percent-encoded (RFC 3987, section 3.1). */
  public static String ascii(String iri) {
    StringBuilder uri = new StringBuilder(iri.length());
    iri.codePoints()
        .forEach(c -> uri.append(c < 128 ? Character.toString(c) : encode(Character.toString(c))));
    return uri.toString();
  }

  /** Text as one part of a query string. */
  public static String encode(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  /** The readable form of a percent-encoded path segment; itself if the encoding is broken. */
  public static String decode(String segment) {
    try {
      return URLDecoder.decode(segment.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException e) {
      return segment;
    }
  }
}
