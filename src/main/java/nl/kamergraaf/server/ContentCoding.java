package nl.kamergraaf.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** The content codings on offer, as RFC 9110 section 8.4.1 names them. */
enum ContentCoding {
  IDENTITY,
  GZIP;

  private static final Pattern PART =
      Pattern.compile("([^,;\\s]+)\\s*(?:;\\s*q=(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?))?");

  /**
   * The coding to send to a client by its {@code Accept-Encoding} (section 12.5.3): gzip if the
   * client takes it and does not prefer to go without.
   */
  static ContentCoding preferred(String acceptEncoding) {
    double gzip = -1;
    double any = -1;
    double identity = 0;
    Matcher part = PART.matcher(acceptEncoding.toLowerCase(Locale.ROOT));
    while (part.find()) {
      double quality = part.group(2) == null ? 1 : Double.parseDouble(part.group(2));
      switch (part.group(1)) {
        case "gzip", "x-gzip" -> gzip = quality;
        case "identity" -> identity = quality;
        case "*" -> any = quality;
        default -> {} // a coding that is not on offer
      }
    }
    double its = gzip >= 0 ? gzip : any;
    return its > 0 && its >= identity ? GZIP : IDENTITY;
  }

  /** The same content in this coding: the same bytes for the same content, whenever it is made. */
  byte[] encode(byte[] content) {
    if (this == IDENTITY) {
      return content;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 4 + 64);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
