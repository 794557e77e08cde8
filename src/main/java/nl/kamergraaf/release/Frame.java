package nl.kamergraaf.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/**
 * What a compressed file begins and ends with: members of their own, so that what stands between
 * can be put into another file without being packed anew.
 *
 * @param head before the content
 * @param between between the contents of two files that are put together
 * @param tail behind the content
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1952#section-2.2">RFC 1952, 2.2: members</a>
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record Frame(byte[] head, byte[] between, byte[] tail) {
  /** Nothing: files of statements that follow one another. */
  static final Frame NONE = new Frame(new byte[0], new byte[0], new byte[0]);

  /** The brackets and commas of a JSON array. */
  static final Frame ARRAY = new Frame(packed("[\n"), packed(",\n"), packed("\n]\n"));

  /** What stands before all statements, and nothing else. */
  static Frame headed(String head) {
    return new Frame(packed(head), new byte[0], new byte[0]);
  }

  private static byte[] packed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
