package nl.kamergraaf.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.writer.WriterStreamRDFBlocks;

/**
 * Turtle and TriG in pieces: the prefixes are written once, and each piece uses them as if it had
 * begun with them.
 */
final class PrefixedTurtle {
  private PrefixedTurtle() {}

  /** The text that tells of the prefixes. */
  static String head(Map<String, String> prefixes) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    begun(new IndentedWriter(text), prefixes).finish();
    return text.toString(UTF_8);
  }

  /** Writes statements behind the prefixes, which stand in {@code out} or before it. */
  static StreamRDF writer(OutputStream out, Map<String, String> prefixes) {
    Behind behind = new Behind(out);
    IndentedWriter text = new IndentedWriter(behind);
    StreamRDF writer = begun(text, prefixes);
    text.flush();
    behind.isBehind = true;
    return writer;
  }

  private static StreamRDF begun(IndentedWriter text, Map<String, String> prefixes) {
    StreamRDF writer = new WriterStreamRDFBlocks(text, RIOT.getContext());
    writer.start();
    prefixes.forEach(writer::prefix);
    return writer;
  }

  /** Lets pass what comes behind the prefixes. */
  private static final class Behind extends FilterOutputStream {
    private boolean isBehind;

    Behind(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      if (isBehind) {
        out.write(b);
      }
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      if (isBehind) {
        out.write(bytes, from, count);
      }
    }
  }
}
