package nl.kamergraaf.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * Where the files of a tar archive stand in it.
 *
 * @param files the files that can be read, in the order of their names, metadata first
 * @param faults what else the archive holds, and where it breaks off
 */
record TarIndex(List<Place> files, List<Rejected> faults) {
  /** The longest path that systems know. */
  private static final int LONGEST_NAME = 4096;

  /** A file in the archive. */
  record Place(EntryName name, long offset, int size) {}

  TarIndex {
    files = List.copyOf(files);
    faults = List.copyOf(faults);
  }

  /** Reads the headers of an archive from its beginning, and passes its content over. */
  static TarIndex of(String archive, FileChannel tar, Limits limits) throws IOException {
    Builder index = new Builder(archive, limits);
    tar.position(0);
    index.read(tar);
    return index.build();
  }

  private static final class Builder {
    private final String archive;
    private final Limits limits;
    private final List<Place> files = new ArrayList<>();
    private final List<Rejected> faults = new ArrayList<>();

    Builder(String archive, Limits limits) {
      this.archive = archive;
      this.limits = limits;
    }

    @SuppressWarnings("resource") // the channel is closed by whoever opened it
    void read(FileChannel tar) {
      HeaderBytes headers = new HeaderBytes(Channels.newInputStream(tar));
      TarArchiveInputStream entries =
          new TarArchiveInputStream(headers, StandardCharsets.UTF_8.name());
      int count = 0;
      try {
        for (TarArchiveEntry e = entries.getNextEntry(); e != null; e = entries.getNextEntry()) {
          if (++count > limits.archiveEntries()) {
            files.clear();
            faults.clear();
            fault(Rejected.Code.TOO_LARGE, "more than " + limits.archiveEntries() + " entries");
            return;
          }
          add(e, tar.position());
          headers.passOver(e.getSize());
        }
      } catch (IOException | IllegalArgumentException e) {
        fault(Rejected.Code.BROKEN_ARCHIVE, "the tar can't be read further: " + e.getMessage());
      }
    }

    private void add(TarArchiveEntry entry, long offset) {
      if (entry.isDirectory()) {
        return;
      }
      if (entry.getName().length() > LONGEST_NAME) {
        fault(
            Rejected.Code.BROKEN_ARCHIVE, "a name of " + entry.getName().length() + " characters");
        return;
      }
      EntryName name = new EntryName(archive, entry.getName());
      if (name.leadsOut()) {
        faults.add(name.leadingOut());
      } else if (name.isHidden()) {
        return;
      } else if (entry.isSymbolicLink() || entry.isLink()) {
        String detail = "a link to " + entry.getLinkName() + ", passed over";
        faults.add(name.rejected(Rejected.Code.UNREADABLE, detail));
      } else if (!entry.isFile() || entry.isSparse() || isDevice(entry)) {
        faults.add(name.rejected(Rejected.Code.UNREADABLE, "no plain file, passed over"));
      } else if (entry.getSize() > limits.fileBytes()) {
        String detail = "larger than " + limits.fileBytes() + " bytes";
        faults.add(name.rejected(Rejected.Code.TOO_LARGE, detail));
      } else {
        files.add(new Place(name, offset, (int) entry.getSize()));
      }
    }

    private static boolean isDevice(TarArchiveEntry entry) {
      return entry.isBlockDevice() || entry.isCharacterDevice() || entry.isFIFO();
    }

    private void fault(Rejected.Code code, String detail) {
      faults.add(new Rejected(archive, 0, code, detail));
    }

    TarIndex build() {
      files.sort(Comparator.comparing(Place::name));
      return new TarIndex(files, faults);
    }
  }

  /** Ends where one header goes on for too long, which would else be read into memory. */
  private static final class HeaderBytes extends FilterInputStream {
    private static final int MOST = 1 << 20;

    private long left = MOST;

    HeaderBytes(InputStream in) {
      super(in);
    }

    /** The next header stands behind so many bytes. */
    void passOver(long content) {
      left = MOST + content;
    }

    @Override
    public int read() throws IOException {
      spend(1);
      return super.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int n = super.read(into, offset, length);
      spend(Math.max(0, n));
      return n;
    }

    private void spend(int bytes) throws IOException {
      left -= bytes;
      if (left < 0) {
        throw new IOException("a header of more than " + MOST + " bytes");
      }
    }
  }
}
