package nl.kamergraaf.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.tukaani.xz.XZInputStream;

/** How a tar archive may be packed as a whole, known by the first bytes. */
enum Packing {
  GZIP("1f8b") {
    @Override
    InputStream unpacked(InputStream packed) throws IOException {
      return new GZIPInputStream(packed, BUFFER);
    }
  },
  XZ("fd377a585a00") {
    @Override
    InputStream unpacked(InputStream packed) throws IOException {
      return new XZInputStream(packed, MOST_XZ_MEMORY);
    }
  };

  private static final int BUFFER = 1 << 16;

  /** In KiB; the strongest preset, {@code xz -9}, takes 65 MiB to unpack. */
  private static final int MOST_XZ_MEMORY = 128 << 10;

  private final String magic;

  /** In hexadecimal. */
  Packing(String magic) {
    this.magic = magic;
  }

  abstract InputStream unpacked(InputStream packed) throws IOException;

  /** The content of a file, unpacked as it is read; must be closed. */
  @SuppressWarnings("resource") // closed by whoever closes what is returned
  InputStream open(Path path) throws IOException {
    InputStream file = Files.newInputStream(path);
    try {
      return unpacked(new BufferedInputStream(file, BUFFER));
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  static Optional<Packing> of(byte[] head) {
    String start = HexFormat.of().formatHex(head);
    return Arrays.stream(values()).filter(packing -> start.startsWith(packing.magic)).findFirst();
  }
}
