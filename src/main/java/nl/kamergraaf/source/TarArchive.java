package nl.kamergraaf.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * A tar archive of documents, plain or packed by gzip or xz, its entries in the order of their
 * names, metadata first, each read under {@link Limits}. A packed one is unpacked once into a
 * temporary file, so that memory holds no more than the names and one entry. Links are passed over.
 */
final class TarArchive {
  /** The size of a header, by which an archive is known. */
  static final int HEADER = 512;

  private static final Set<StandardOpenOption> TEMPORARY =
      Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);

  private final Path path;
  private final Optional<Packing> packing;
  private final Limits limits;

  private TarArchive(Path path, Optional<Packing> packing, Limits limits) {
    this.path = path;
    this.packing = packing;
    this.limits = limits;
  }

  /**
   * The archive, if the file is one.
   *
   * @param head its first bytes
   */
  static Optional<TarArchive> of(Path path, byte[] head, Limits limits) throws IOException {
    Optional<Packing> packing = Packing.of(head);
    boolean isTar = packing.isPresent() ? hasTar(path, packing.get()) : hasMagic(head);
    return isTar ? Optional.of(new TarArchive(path, packing, limits)) : Optional.empty();
  }

  private static boolean hasTar(Path path, Packing packing) throws IOException {
    try (InputStream in = packing.open(path)) {
      return hasMagic(in.readNBytes(HEADER));
    }
  }

  /** Archives older than POSIX (1988) have no mark, and are not known for archives. */
  static boolean hasMagic(byte[] head) {
    return head.length >= HEADER && TarArchiveInputStream.matches(head, HEADER);
  }

  /** The files in it. The stream must be closed. */
  @SuppressWarnings("resource") // the channel is closed with the stream
  Stream<Outcome<SourceFile>> files() throws IOException {
    FileChannel tar =
        packing.isPresent() ? FileChannel.open(temporary(), TEMPORARY) : FileChannel.open(path);
    try {
      if (packing.isPresent() && !unpack(packing.get(), tar)) {
        tar.close();
        return Stream.of(tooLarge("unpacks to more than " + mostUnpacked() + " bytes"));
      }
      TarIndex index = TarIndex.of(path.toString(), tar, limits);
      return Stream.concat(
              index.files().stream().map(file -> read(tar, file)),
              index.faults().stream().map(Outcome.Refused<SourceFile>::new))
          .onClose(() -> close(tar));
    } catch (IOException | RuntimeException e) {
      tar.close();
      throw e;
    }
  }

  private static Path temporary() throws IOException {
    return Files.createTempFile("kamergraaf-", ".tar");
  }

  /** Says whether the archive keeps within the limits. */
  private boolean unpack(Packing by, FileChannel tar) throws IOException {
    OutputStream out = Channels.newOutputStream(tar);
    try (InputStream in = by.open(path)) {
      byte[] buffer = new byte[1 << 16];
      long left = mostUnpacked();
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        left -= n;
        if (left < 0) {
          return false;
        }
        out.write(buffer, 0, n);
      }
    }
    return true;
  }

  private long mostUnpacked() throws IOException {
    return Math.min(limits.archiveBytes(), limits.inflationOf(Files.size(path)));
  }

  private static Outcome<SourceFile> read(FileChannel tar, TarIndex.Place place) {
    try {
      ByteBuffer bytes = ByteBuffer.allocate(place.size());
      while (bytes.hasRemaining() && tar.read(bytes, place.offset() + bytes.position()) >= 0) {}
      return bytes.hasRemaining()
          ? place.name().refuse(Rejected.Code.BROKEN_ARCHIVE, "the archive ends within it")
          : Outcome.of(new SourceFile(place.name().toString(), bytes.array()));
    } catch (IOException e) {
      return place.name().refuse(Rejected.Code.UNREADABLE, String.valueOf(e.getMessage()));
    }
  }

  private Outcome<SourceFile> tooLarge(String detail) {
    return new Outcome.Refused<>(new Rejected(path.toString(), 0, Rejected.Code.TOO_LARGE, detail));
  }

  private static void close(FileChannel tar) {
    try {
      tar.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
