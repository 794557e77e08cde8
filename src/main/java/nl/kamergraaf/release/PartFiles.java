package nl.kamergraaf.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/**
 * Files in one format: one for each part of a release, and the whole, which is all parts after one
 * another. Used by one thread at a time.
 *
 * @param <W> what writes into a file
 */
final class PartFiles<W> implements AutoCloseable {
  private final Path folder;
  private final Form<W> form;
  private final Map<String, Open<W>> files = new TreeMap<>();

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

  private record Open<W>(Download file, W writer) {}

  PartFiles(Path folder, Form<W> form) {
    this.folder = folder;
    this.form = form;
  }

  /** Lines as they are. */
  static PartFiles<OutputStream> lines(Path folder, String ending, RDFFormat format) {
    return new PartFiles<>(
        folder, new Form<>(ending, mediaType(format), Frame.NONE, out -> out, out -> {}));
  }

  /** One of Jena's streaming formats, each file begun with {@code prefixes}. */
  static PartFiles<StreamRDF> terms(
      Path folder, String ending, RDFFormat format, Map<String, String> prefixes) {
    return new PartFiles<>(
        folder,
        new Form<>(
            ending,
            mediaType(format),
            Frame.NONE,
            out -> begun(StreamRDFWriter.getWriterStream(out, format), prefixes),
            StreamRDF::finish));
  }

  /** JSON-LD. */
  static PartFiles<StreamRDF> jsonLd(Path folder) {
    return new PartFiles<>(
        folder,
        new Form<>(
            ".jsonld.gz",
            "application/ld+json",
            Frame.ARRAY,
            out -> begun(new JsonLdStream(out), Map.of()),
            StreamRDF::finish));
  }

  private static String mediaType(RDFFormat format) {
    return format.getLang().getContentType().getContentTypeStr();
  }

  private static StreamRDF begun(StreamRDF stream, Map<String, String> prefixes) {
    stream.start();
    prefixes.forEach(stream::prefix);
    return stream;
  }

  /** What writes the next statement of a part. */
  W next(String part) throws IOException {
    Open<W> open = files.get(part);
    if (open == null) {
      Path path = folder.resolve(ReleaseContents.NAME + "-" + part + form.ending());
      Download file = new Download(path, form.mediaType(), form.frame());
      open = new Open<>(file, form.begin().of(file.out()));
      files.put(part, open);
    }
    open.file().count();
    return open.writer();
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
      form.end().accept(open.writer());
      all.add(open.file().finish());
    }
    return all;
  }

  @Override
  public void close() throws IOException {
    for (Open<W> open : files.values()) {
      open.file().close();
    }
  }
}
