package nl.kamergraaf.fact.citation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.codec.digest.DigestUtils;
import org.tukaani.xz.XZInputStream;

/**
 * The ids of official publications that are known to exist.
 *
 * <p>Holds eight bytes an id, a hash, so that the 5.5 million ids of the official publications fit
 * into 60 MB; that an id is taken for a known one by mistake has a chance of one in 10¹². Immutable
 * and thread-safe.
 */
public final class KnownIds {
  private static final KnownIds NONE = new KnownIds(new long[0]);

  private final long[] hashes;

  private KnownIds(long[] sorted) {
    this.hashes = sorted;
  }

  /** No list: nothing can be said of any id. */
  public static KnownIds none() {
    return NONE;
  }

  /**
   * Reads a file of one id a line, plain or, by its name, compressed as {@code .xz}. With a paper
   * its dossier is known, and with an item of the proceedings its sitting.
   *
   * @throws IOException if the file cannot be read
   */
  public static KnownIds read(Path file) throws IOException {
    boolean compressed = file.toString().endsWith(".xz");
    try (InputStream bytes = Files.newInputStream(file);
        InputStream plain = compressed ? new XZInputStream(bytes) : bytes;
        var lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      Hashes known = new Hashes();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        add(known, line.strip());
      }
      return new KnownIds(known.sorted());
    }
  }

  private static void add(Hashes known, String id) {
    known.add(hash(id));
    int last = id.lastIndexOf('-');
    if (id.startsWith("kst-") && last > 4) {
      known.add(hash("dossier-" + id.substring(4, last)));
    } else if (id.startsWith("h-")) {
      known.add(hash(id.substring(0, last)));
    }
  }

  /** Whether there is no list. */
  public boolean isEmpty() {
    return hashes.length == 0;
  }

  /** Whether the list holds this id. */
  public boolean contains(String id) {
    return Arrays.binarySearch(hashes, hash(id)) >= 0;
  }

  /** A hash of what the list holds, in hexadecimal. */
  public String fingerprint() {
    ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Long.BYTES);
    bytes.asLongBuffer().put(hashes);
    return DigestUtils.sha256Hex(bytes.array());
  }

  /** FNV-1a with a final mix, over the UTF-16 units. */
  private static long hash(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
    return hash ^ (hash >>> 32);
  }

  /** A growing array. */
  private static final class Hashes {
    private long[] values = new long[1 << 16];
    private int size;

    void add(long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size + (size >> 1));
      }
      values[size++] = value;
    }

    long[] sorted() {
      Arrays.sort(values, 0, size);
      int distinct = 0;
      for (int i = 0; i < size; i++) {
        if (i == 0 || values[i] != values[i - 1]) {
          values[distinct++] = values[i];
        }
      }
      return Arrays.copyOf(values, distinct);
    }
  }
}
