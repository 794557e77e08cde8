package nl.kamergraaf.site.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A query as a short part of an address, computed from its text alone, so that a link to it lasts
 * without anything being stored.
 *
 * <p>The text is deflated (RFC 1951) with a dictionary of words that our queries are full of, and
 * written in base64url (RFC 4648, section 5) behind a digit that names the dictionary. A dictionary
 * never changes; a better one gets the next digit.
 */
public final class QueryAddress {
  /** Below it a query has its permanent address. */
  public static final String PATH = "/q/";

  private static final String VERSION = "1";
  private static final byte[] DICTIONARY = dictionary();
  private static final int CHUNK = 4_096;

  private QueryAddress() {}

  /** The path of the query {@code text}. */
  public static String of(String text) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      deflater.setDictionary(DICTIONARY);
      deflater.setInput(text.getBytes(UTF_8));
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      byte[] chunk = new byte[CHUNK];
      while (!deflater.finished()) {
        packed.write(chunk, 0, deflater.deflate(chunk));
      }
      return PATH
          + VERSION
          + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    } finally {
      deflater.end();
    }
  }

  /**
   * The query whose address ends in {@code key}; empty if {@code key} was not made by {@link #of}
   * or stands for more than {@code longest} bytes.
   */
  public static Optional<String> text(String key, int longest) {
    if (!key.startsWith(VERSION)) {
      return Optional.empty();
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setDictionary(DICTIONARY);
      inflater.setInput(Base64.getUrlDecoder().decode(key.substring(VERSION.length())));
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      byte[] chunk = new byte[CHUNK];
      while (!inflater.finished() && text.size() <= longest) {
        int read = inflater.inflate(chunk);
        if (read == 0 && !inflater.finished()) {
          return Optional.empty();
        }
        text.write(chunk, 0, read);
      }
      return text.size() > longest ? Optional.empty() : Optional.of(text.toString(UTF_8));
    } catch (IllegalArgumentException | DataFormatException e) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }

  private static byte[] dictionary() {
    try (InputStream in = QueryAddress.class.getResourceAsStream("query-words-1.txt")) {
      if (in == null) {
        throw new IllegalStateException("query-words-1.txt is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
