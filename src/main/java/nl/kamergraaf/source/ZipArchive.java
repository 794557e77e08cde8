package nl.kamergraaf.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * A ZIP archive of documents, its entries in the order of their names, metadata first, each read
 * under {@link Limits}: what a packed file claims of its size is not believed.
 */
final class ZipArchive {
  /** APPNOTE.TXT, appendix D: names without the flag for UTF-8. */
  private static final Charset OLD_NAMES = Charset.forName("IBM437");

  private static final String WORD_BODY = "word/document.xml";
  private static final String OFFICE_CONTENTS = "[Content_Types].xml";

  private final Path path;
  private final Limits limits;
  private final AtomicLong inflated = new AtomicLong();

  ZipArchive(Path path, Limits limits) {
    this.path = path;
    this.limits = limits;
  }

  static boolean hasMagic(byte[] head) {
    return head.length >= 4
        && head[0] == 'P'
        && head[1] == 'K'
        && (head[2] == 3 || head[2] == 5)
        && head[3] == head[2] + 1;
  }

  /** Whether the packed file is a Word document, an archive, or an office file of another kind. */
  static Outcome<Format> format(SourceFile file) {
    boolean office = false;
    try (var entries = new ZipInputStream(new ByteArrayInputStream(file.bytes()), OLD_NAMES)) {
      for (ZipEntry e = entries.getNextEntry(); e != null; e = entries.getNextEntry()) {
        if (e.getName().equals(WORD_BODY)) {
          return Outcome.of(Format.DOCX);
        }
        office |= e.getName().equals(OFFICE_CONTENTS);
      }
    } catch (IOException | IllegalArgumentException e) {
      return broken(file.name(), e);
    }
    return office
        ? Outcome.refuse(
            file, Rejected.Code.UNKNOWN_FORMAT, "an office file that is no Word document")
        : Outcome.of(Format.ARCHIVE);
  }

  /** Whether the archive is itself one document. Throws where it can't be opened. */
  static boolean isOfficeFile(Path path) throws IOException {
    try (var zip = open(path)) {
      return zip.getEntry(OFFICE_CONTENTS) != null || zip.getEntry(WORD_BODY) != null;
    }
  }

  /** Names that are no UTF-8 are in the code page of those who first packed ZIP files. */
  private static ZipFile open(Path path) throws IOException {
    try {
      return new ZipFile(path.toFile());
    } catch (ZipException otherwiseNamed) {
      return new ZipFile(path.toFile(), OLD_NAMES);
    }
  }

  /** The files in it. The stream must be closed. */
  Stream<Outcome<SourceFile>> files() throws IOException {
    var zip = open(path);
    if (zip.size() > limits.archiveEntries()) {
      zip.close();
      String detail = "more than " + limits.archiveEntries() + " entries";
      return Stream.of(refuse(path.toString(), Rejected.Code.TOO_LARGE, detail));
    }
    return zip.stream()
        .filter(entry -> !entry.isDirectory() && !name(entry).isHidden())
        .sorted(Comparator.comparing(this::name))
        .<Outcome<SourceFile>>map(entry -> read(zip, entry))
        .onClose(() -> close(zip));
  }

  private EntryName name(ZipEntry entry) {
    return new EntryName(path.toString(), entry.getName());
  }

  private Outcome<SourceFile> read(ZipFile zip, ZipEntry entry) {
    EntryName name = name(entry);
    if (name.leadsOut()) {
      return new Outcome.Refused<>(name.leadingOut());
    }
    long packed = Math.max(1, entry.getCompressedSize());
    long left = Math.max(0, limits.archiveBytes() - inflated.get());
    long most = Math.min(Math.min(limits.fileBytes(), left), limits.inflationOf(packed));
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes((int) most + 1);
      inflated.addAndGet(bytes.length);
      return bytes.length > most
          ? name.refuse(Rejected.Code.TOO_LARGE, "inflates to more than " + most + " bytes")
          : Outcome.of(new SourceFile(name.toString(), bytes));
    } catch (IOException | IllegalArgumentException e) {
      return broken(name.toString(), e);
    }
  }

  private static void close(ZipFile zip) {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> Outcome<T> broken(String name, Exception e) {
    return refuse(name, Rejected.Code.BROKEN_ARCHIVE, "the ZIP can't be read: " + e.getMessage());
  }

  private static <T> Outcome<T> refuse(String name, Rejected.Code code, String detail) {
    return new Outcome.Refused<>(new Rejected(name, 0, code, detail));
  }
}
