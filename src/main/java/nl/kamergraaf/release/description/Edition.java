package nl.kamergraaf.release.description;

import java.util.List;
import java.util.Objects;

/**
 * What a release is called, when and where it was made, and the files it is offered in.
 *
 * @param name its name
 * @param created when its making began, ISO 8601 in UTC
 * @param base the base of all its addresses, ending in a slash
 * @param publisher who publishes it
 * @param files its downloads
 */
public record Edition(
    String name, String created, String base, Publisher publisher, List<File> files) {

  /**
   * A download, compressed with gzip.
   *
   * @param mediaType what it is before compression
   * @param bytes its size as it is
   * @param sha256 its hash, in hexadecimal
   */
  public record File(String name, String mediaType, long bytes, String sha256) {
    public File {
      Objects.requireNonNull(name);
      Objects.requireNonNull(mediaType);
      Objects.requireNonNull(sha256);
    }
  }

  public Edition {
    Objects.requireNonNull(name);
    Objects.requireNonNull(created);
    Objects.requireNonNull(base);
    Objects.requireNonNull(publisher);
    files = List.copyOf(files);
  }

  /** The same with these downloads. */
  public Edition with(List<File> downloads) {
    return new Edition(name, created, base, publisher, downloads);
  }

  /** The page of the downloads, whose fragments name the parts of the description. */
  String page() {
    return base + "data/";
  }

  /** The IRI of a part of the description. */
  String part(String fragment) {
    return page() + "#" + fragment;
  }

  /** The IRI of the data set. */
  String dataset() {
    return part("dataset");
  }

  /** The IRI of the activity that made this release. */
  String build() {
    return part("build-" + name);
  }
}
