package nl.kamergraaf.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the files that a user names: files as they are, folders with all that lies below them in
 * the order of their paths, ZIP and tar archives with their entries. Metadata come first, among the
 * files and among the entries of an archive, so that they are known when their publication is read.
 *
 * <pre>{@code
 * try (Stream<Outcome<SourceFile>> files = new Sources(Limits.DEFAULT).read(inputs)) { … }
 * }</pre>
 *
 * <p>Files are opened as the stream is consumed, one at a time. Hidden files, whose name or whose
 * folder's name begins with a dot, are passed over in folders and archives.
 */
public final class Sources {
  private static final Pattern METADATA =
      Pattern.compile("(?:^|[/\\\\.-])metadata(?:_owms)?\\.xml$", Pattern.CASE_INSENSITIVE);

  private final Limits limits;

  public Sources(Limits limits) {
    this.limits = limits;
  }

  /** Every file found, or why one could not be read; in a fixed order. */
  public Stream<Outcome<SourceFile>> read(List<Path> inputs) {
    return inputs.stream()
        .flatMap(this::below)
        .sorted(Comparator.comparing(path -> !isMetadata(path.toString())))
        .flatMap(this::open);
  }

  /** Whether a file is named as the official publisher names the metadata of a publication. */
  public static boolean isMetadata(String name) {
    return METADATA.matcher(name).find();
  }

  private Stream<Path> below(Path input) {
    if (!Files.isDirectory(input)) {
      return Stream.of(input);
    }
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          input, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Gathering(found));
    } catch (IOException e) {
      return Stream.of(input); // opening it will say why it can't be read
    }
    return found.stream()
        .filter(path -> !isHidden(input.relativize(path)))
        .sorted(Comparator.comparing(Path::toString));
  }

  /** Gathers files, through links; a link back to a folder that it lies in is passed over. */
  private static final class Gathering extends SimpleFileVisitor<Path> {
    private final List<Path> found;

    Gathering(List<Path> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
      if (why instanceof FileSystemLoopException) {
        return FileVisitResult.CONTINUE;
      }
      throw why;
    }
  }

  /** Whether a path below a folder is passed over, because its name or a folder's is hidden. */
  public static boolean isHidden(Path path) {
    for (Path part : path) {
      if (part.toString().startsWith(".") || part.toString().equals("__MACOSX")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The file, or the files in the archive that it is, opened as the stream is consumed. The stream
   * must be closed.
   */
  public Stream<Outcome<SourceFile>> open(Path path) {
    try {
      byte[] head = head(path);
      return ZipArchive.hasMagic(head) ? openZip(path) : openTar(path, head);
    } catch (IOException e) {
      return Stream.of(unreadable(path, e));
    }
  }

  private Stream<Outcome<SourceFile>> openZip(Path path) throws IOException {
    try {
      return ZipArchive.isOfficeFile(path)
          ? Stream.of(whole(path))
          : new ZipArchive(path, limits).files();
    } catch (IOException e) {
      return Stream.of(ZipArchive.broken(path.toString(), e));
    }
  }

  private Stream<Outcome<SourceFile>> openTar(Path path, byte[] head) throws IOException {
    try {
      Optional<TarArchive> tar = TarArchive.of(path, head, limits);
      return tar.isPresent() ? tar.get().files() : Stream.of(whole(path));
    } catch (IOException e) {
      return Stream.of(
          new Outcome.Refused<>(
              new Rejected(
                  path.toString(),
                  0,
                  Rejected.Code.BROKEN_ARCHIVE,
                  "it can't be unpacked: " + e.getMessage())));
    }
  }

  private Outcome<SourceFile> whole(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes((int) limits.fileBytes() + 1);
      var file = new SourceFile(path.toString(), bytes);
      return bytes.length > limits.fileBytes()
          ? Outcome.refuse(
              file, Rejected.Code.TOO_LARGE, "larger than " + limits.fileBytes() + " bytes")
          : Outcome.of(file);
    }
  }

  private static byte[] head(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(TarArchive.HEADER);
    }
  }

  private static Outcome<SourceFile> unreadable(Path path, IOException e) {
    String why = Files.exists(path) ? String.valueOf(e.getMessage()) : "no such file or folder";
    return new Outcome.Refused<>(new Rejected(path.toString(), 0, Rejected.Code.UNREADABLE, why));
  }
}
