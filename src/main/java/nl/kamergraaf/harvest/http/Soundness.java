package nl.kamergraaf.harvest.http;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SafeXml;
import nl.kamergraaf.source.SourceFile;

/** What content must be to count as whole: a connection that breaks does not always say so. */
public enum Soundness {
  /** Anything that was sent. */
  ANY {
    @Override
    public Optional<String> fault(byte[] bytes) {
      return Optional.empty();
    }
  },
  /** Well-formed XML. */
  XML {
    @Override
    public Optional<String> fault(byte[] bytes) {
      Outcome<Boolean> read =
          SafeXml.read(
              new SourceFile("answer", bytes),
              xml -> {
                while (xml.hasNext()) {
                  xml.next();
                }
                return Outcome.of(true);
              });
      return read instanceof Outcome.Refused<Boolean>(var reason)
          ? Optional.of(reason.detail())
          : Optional.empty();
    }
  },
  /** A PDF with its end. */
  PDF {
    @Override
    public Optional<String> fault(byte[] bytes) {
      int tail = Math.min(bytes.length, 4096);
      String end = latin(bytes, bytes.length - tail, tail);
      boolean isWhole =
          latin(bytes, 0, Math.min(bytes.length, 1024)).contains("%PDF-") && end.contains("%%EOF");
      return isWhole ? Optional.empty() : Optional.of("a PDF without its beginning or its end");
    }
  },
  /** A page that is closed. */
  HTML {
    @Override
    public Optional<String> fault(byte[] bytes) {
      boolean isWhole = latin(bytes, 0, bytes.length).stripTrailing().endsWith(">");
      return isWhole ? Optional.empty() : Optional.of("a page without its end");
    }
  },
  /** JSON that ends as it began. */
  JSON {
    @Override
    public Optional<String> fault(byte[] bytes) {
      String text = latin(bytes, 0, bytes.length).strip();
      boolean isWhole =
          (text.startsWith("{") && text.endsWith("}"))
              || (text.startsWith("[") && text.endsWith("]"));
      return isWhole ? Optional.empty() : Optional.of("JSON without its end");
    }
  };

  /** What is wrong with the bytes, if anything is. */
  public abstract Optional<String> fault(byte[] bytes);

  private static String latin(byte[] bytes, int from, int length) {
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }
}
