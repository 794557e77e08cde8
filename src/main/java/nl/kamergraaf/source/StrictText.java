package nl.kamergraaf.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Decodes texts without guessing: UTF-8, or UTF-16 where a byte order mark says so. What is not
 * that is refused with the line where it goes wrong, rather than read with wrong letters.
 */
public final class StrictText {
  /** Beyond this share of control characters, one in so many, a file is no text. */
  private static final int CONTROLS_ONE_IN = 100;

  private static final Pattern LINE_END = Pattern.compile("\r\n?|\f|\u2028|\u2029");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

  private StrictText() {}

  /**
   * The file's text in NFC with line feeds at its line ends; or {@link Rejected.Code#NOT_UTF8},
   * {@link Rejected.Code#BINARY}. Stray control characters, as poor converters leave them, become
   * spaces.
   */
  public static Outcome<String> decode(SourceFile file) {
    return decode(file, StandardCharsets.UTF_8);
  }

  /**
   * The file's text as {@link #decode(SourceFile)} gives it, but in the encoding that it declares.
   */
  static Outcome<String> decode(SourceFile file, Charset declared) {
    byte[] bytes = file.bytes();
    Charset charset = byMark(bytes, declared);
    if (!charset.name().startsWith("UTF-16") && looksBinary(bytes)) {
      return Outcome.refuse(file, Rejected.Code.BINARY, "the file is binary, not a text");
    }
    var text = CharBuffer.allocate(bytes.length + 1);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, text, true);
    if (result.isError()) {
      return notDecodable(file, charset, in.position());
    }
    return Outcome.of(tidy(text.flip().toString()));
  }

  private static String tidy(String text) {
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    String lines = LINE_END.matcher(body).replaceAll("\n");
    return Normalizer.normalize(CONTROL.matcher(lines).replaceAll(" "), Normalizer.Form.NFC);
  }

  private static Charset byMark(byte[] b, Charset unmarked) {
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    return unmarked;
  }

  private static boolean looksBinary(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        controls++;
      }
    }
    return controls > 1 && controls > bytes.length / CONTROLS_ONE_IN;
  }

  private static Outcome<String> notDecodable(SourceFile file, Charset charset, int at) {
    byte[] bytes = file.bytes();
    int line = 1;
    for (int i = 0; i < at; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    String found = at < bytes.length ? "byte 0x%02X".formatted(bytes[at]) : "a cut-off end";
    String detail = "not " + charset.name() + ": " + found + windows1252(bytes, at);
    return new Outcome.Refused<>(new Rejected(file.name(), line, Rejected.Code.NOT_UTF8, detail));
  }

  /** What the byte would be in the code page that such files mostly turn out to have. */
  private static String windows1252(byte[] bytes, int at) {
    if (at >= bytes.length || bytes[at] >= 0) {
      return "";
    }
    try {
      var decoder = Charset.forName("windows-1252").newDecoder();
      return " ('" + decoder.decode(ByteBuffer.wrap(bytes, at, 1)) + "' in Windows-1252)";
    } catch (CharacterCodingException e) {
      return "";
    }
  }
}
