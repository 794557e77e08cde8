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
   * A download, compressed with gzip if its name says so.
   *
   * @param part the part of the data set that it holds; empty if it holds the whole
   * @param mediaType what it is before compression
   * @param bytes its size as it is
   * @param sha256 its hash, in hexadecimal
   */
  public record File(String part, String name, String mediaType, long bytes, String sha256) {
    public File {
      Objects.requireNonNull(part);
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

  /** The downloads that hold a part of the data set, or the whole. */
  List<File> files(String part) {
    return files.stream().filter(file -> file.part().equals(part)).toList();
  }

  /** The names of the parts that there are downloads of. */
  List<String> parts() {
    return files.stream()
        .map(File::part)
        .filter(part -> !part.isEmpty())
        .distinct()
        .sorted()
        .toList();
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

  /** The IRI of a part of the data set. */
  String dataset(String part) {
    return part("dataset-" + part);
  }

  /** The IRI of the activity that made this release. */
  String build() {
    return part("build-" + name);
  }
}
