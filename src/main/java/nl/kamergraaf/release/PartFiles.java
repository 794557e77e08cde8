package nl.kamergraaf.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.jspecify.annotations.Nullable;

/**
 * Files in one format: one for each part of a release, and the whole, which is all parts after one
 * another. Used by one thread at a time.
 *
 * @param <W> what writes into a file
 */
final class PartFiles<W> implements AutoCloseable {
  private final Path folder;
  private final Optional<Release> before;
  private final Form<W> form;
  private final Map<String, Open<W>> files = new TreeMap<>();
  private final Map<String, Pieces> old = new HashMap<>();

  /**
   * A format.
   *
   * @param ending of the names of its files
   * @param mediaType before compression
   * @param frame what a file begins and ends with
   * @param begin starts a file
   * @param end ends what was written into one
   */
  record Form<W>(
      String ending,
      String mediaType,
      Frame frame,
      Begin<W> begin,
      java.util.function.Consumer<W> end) {}

  /** Starts a file. */
  interface Begin<W> {
    W of(OutputStream out) throws IOException;
  }

  /** A file, and what writes into its last piece if that is being written. */
  private static final class Open<W> {
    private final Download file;
    private @Nullable W writer;

    Open(Download file) {
      this.file = file;
    }
  }

  /**
   * @param before the release before this one, of which pieces may be kept
   */
  PartFiles(Path folder, Optional<Release> before, Form<W> form) {
    this.folder = folder;
    this.before = before;
    this.form = form;
  }

  /** Lines as they are. */
  static PartFiles<OutputStream> lines(
      Path folder, Optional<Release> before, String ending, RDFFormat format) {
    return new PartFiles<>(
        folder, before, new Form<>(ending, mediaType(format), Frame.NONE, out -> out, out -> {}));
  }

  /** Turtle or TriG, each file begun with {@code prefixes}. */
  static PartFiles<StreamRDF> terms(
      Path folder,
      Optional<Release> before,
      String ending,
      RDFFormat format,
      Map<String, String> prefixes) {
    return new PartFiles<>(
        folder,
        before,
        new Form<>(
            ending,
            mediaType(format),
            Frame.headed(PrefixedTurtle.head(prefixes)),
            out -> PrefixedTurtle.writer(out, prefixes),
            StreamRDF::finish));
  }

  /** JSON-LD. */
  static PartFiles<StreamRDF> jsonLd(Path folder, Optional<Release> before) {
    return new PartFiles<>(
        folder,
        before,
        new Form<>(
            ".jsonld.gz",
            "application/ld+json",
            Frame.ARRAY,
            JsonLdStream::new,
            StreamRDF::finish));
  }

  private static String mediaType(RDFFormat format) {
    return format.getLang().getContentType().getContentTypeStr();
  }

  /**
   * What writes the next statement of a part.
   *
   * @param piece the key of the piece that it belongs to
   */
  W next(String part, String piece) throws IOException {
    Open<W> open = open(part);
    W writer = open.writer;
    if (writer == null || !open.file.isIn(piece)) {
      end(open);
      writer = form.begin().of(open.file.begin(piece));
      open.writer = writer;
    }
    open.file.count();
    return writer;
  }

  /** Keeps a piece of every part that has it, as it was in the release before. */
  void keep(String piece) throws IOException {
    for (String part : partsBefore()) {
      Open<W> open = files.get(part);
      if (open != null || before(part).byKey().containsKey(piece)) {
        open = open(part);
        end(open);
        open.file.keep(piece);
      }
    }
  }

  private List<String> partsBefore() {
    return before.stream()
        .flatMap(release -> release.manifest().files().stream())
        .filter(file -> !file.part().isEmpty() && file.name().endsWith(form.ending()))
        .map(Manifest.File::part)
        .toList();
  }

  private Open<W> open(String part) throws IOException {
    Open<W> open = files.get(part);
    if (open == null) {
      open =
          new Open<>(
              new Download(path(folder, part), form.mediaType(), form.frame(), before(part)));
      files.put(part, open);
    }
    return open;
  }

  private Pieces before(String part) throws IOException {
    Pieces pieces = old.get(part);
    if (pieces == null) {
      pieces = before.isEmpty() ? Pieces.NONE : Pieces.of(path(before.get().downloads(), part));
      old.put(part, pieces);
    }
    return pieces;
  }

  private Path path(Path downloads, String part) {
    return downloads.resolve(ReleaseContents.NAME + "-" + part + form.ending());
  }

  private void end(Open<W> open) {
    if (open.writer != null) {
      form.end().accept(open.writer);
      open.writer = null;
    }
  }

  /** Closes the files of the parts, puts the whole together and says what was written. */
  List<Manifest.File> finish() throws IOException {
    List<Manifest.File> all = finishParts();
    Path whole = folder.resolve(ReleaseContents.NAME + form.ending());
    if (!all.isEmpty()) {
      all.add(Download.together(whole, form.frame(), List.copyOf(all)));
    }
    return all;
  }

  /** Closes the files of the parts and says what was written. */
  List<Manifest.File> finishParts() throws IOException {
    List<Manifest.File> all = new ArrayList<>();
    for (Open<W> open : files.values()) {
      end(open);
      all.add(open.file.finish());
    }
    return all;
  }

  @Override
  public void close() throws IOException {
    for (Open<W> open : files.values()) {
      open.file.close();
    }
  }
}
