package nl.kamergraaf.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells a format from a file's first bytes and, for texts, from their markup. */
final class FormatByContent {
  /** A PDF's header may stand anywhere in its first 1024 bytes (ISO 32000-1, annex H, note 13). */
  private static final int PDF_HEADER_WITHIN = 1024;

  /** XML declaration, document type, processing instructions and comments above the first tag. */
  private static final Pattern PROLOGUE =
      Pattern.compile("\\G\\s*+(?:<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>\\[]*+>)", Pattern.DOTALL);

  private static final Pattern HTML_START =
      Pattern.compile("\\s*+<(?:!doctype\\s+html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern XML_START =
      Pattern.compile("\\s*+<(?:\\?xml\\s|!DOCTYPE\\s|[\\p{L}_][\\w.:-]*+[\\s/>])");

  /** The two forms in which the official publisher gives metadata. */
  private static final Pattern METADATA_START =
      Pattern.compile("<(?:[\\w.-]++:)?(?:metadata_gegevens|owms-metadata)\\b");

  /** The root of a paper of the archive of 1984 to 2008. */
  private static final Pattern ARCHIVED_START = Pattern.compile("<kvr[\\s>]");

  /** Tags that Markdown may begin with. */
  private static final Pattern INLINE_HTML =
      Pattern.compile("\\s*+<(?:sup|sub|b|i|em|strong|a|br|p|span|u)\\b", Pattern.CASE_INSENSITIVE);

  /** What only Markdown has; bounded, so that a text full of open brackets is read once. */
  private static final Pattern MARKDOWN =
      Pattern.compile(
          "^#{1,6} \\S|\\*\\*[^*\\n"
              + "]+\\*\\*|<sup>|^\\[\\^[^]\\n"
              + "]+]:|\\[[^]\\n"
              + "]{1,300}+]\\([^)\\s]{1,2000}+\\)",
          Pattern.MULTILINE);

  private FormatByContent() {}

  static Outcome<Format> tell(SourceFile file) {
    byte[] bytes = file.bytes();
    if (bytes.length == 0) {
      return Outcome.refuse(file, Rejected.Code.EMPTY, "the file is empty");
    }
    if (head(bytes, PDF_HEADER_WITHIN).contains("%PDF-")) {
      return Outcome.of(Format.PDF);
    }
    if (ZipArchive.hasMagic(bytes)) {
      return ZipArchive.format(file);
    }
    if (TarArchive.hasMagic(bytes)) {
      return Outcome.of(Format.ARCHIVE);
    }
    return Foreign.of(head(bytes, 8))
        .<Outcome<Format>>map(f -> Outcome.refuse(file, Rejected.Code.UNKNOWN_FORMAT, f.advice))
        .orElseGet(() -> tellText(file));
  }

  private static Outcome<Format> tellText(SourceFile file) {
    String head = head(file.bytes(), PDF_HEADER_WITHIN);
    if (XML_START.matcher(head).lookingAt() && head.stripLeading().startsWith("<?xml")) {
      // its own declaration says how it is encoded, which the strict decoding below would not know
      return Outcome.of(markup(new String(file.bytes(), StandardCharsets.ISO_8859_1)));
    }
    if (HTML_START.matcher(head).lookingAt()) {
      return Outcome.of(Format.HTML);
    }
    return StrictText.decode(file).then(text -> tellText(file, text));
  }

  /** What only the official XML has: an element of this name is no tag of Markdown's. */
  private static final Pattern OFFICIAL_XML =
      Pattern.compile(
          "<(?:[\\w.-]++:)?(?:officiele-publicatie|kamervra(?:ag|gen)|kamervraag(?:kop|nummer|omschrijving|opmerking)|kamerwrk|"
              + "kvr|vraag|antwoord|metadata_gegevens|owms-metadata)[\\s>]");

  private static Outcome<Format> tellText(SourceFile file, String text) {
    if (text.isBlank()) {
      return Outcome.refuse(file, Rejected.Code.EMPTY, "the file holds nothing but white space");
    }
    if (XML_START.matcher(text).lookingAt()
        && (!INLINE_HTML.matcher(text).lookingAt() || OFFICIAL_XML.matcher(text).find())) {
      return Outcome.of(markup(text));
    }
    return Outcome.of(MARKDOWN.matcher(text).find() ? Format.MARKDOWN : Format.PLAIN_TEXT);
  }

  private static Format markup(String text) {
    String root = text.substring(endOfPrologue(text)).stripLeading();
    if (HTML_START.matcher(text).lookingAt() || HTML_START.matcher(root).lookingAt()) {
      return Format.HTML;
    }
    if (ARCHIVED_START.matcher(root).lookingAt()) {
      return Format.ARCHIVED_PAPER;
    }
    return METADATA_START.matcher(root).lookingAt() ? Format.METADATA : Format.XML;
  }

  private static int endOfPrologue(String text) {
    var piece = PROLOGUE.matcher(text);
    int end = 0;
    while (piece.find()) {
      end = piece.end();
    }
    return end;
  }

  private static String head(byte[] bytes, int length) {
    return new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1);
  }

  /** Formats that people send by mistake, each with what they can do about it. */
  private enum Foreign {
    WORD_97("\u00D0\u00CF\u0011\u00E0", "an old Word document (.doc): save it as .docx"),
    RTF("{\\rtf", "a Rich Text document: save it as .docx"),
    GZIP("\u001F\u008B", "packed by gzip: unpack it first"),
    XZ("\u00FD7zXZ", "packed by xz: unpack it first"),
    SEVEN_ZIP("7z\u00BC\u00AF", "a 7-Zip archive: use ZIP or tar");

    private final String magic;
    private final String advice;

    Foreign(String magic, String advice) {
      this.magic = magic;
      this.advice = advice;
    }

    static Optional<Foreign> of(String head) {
      return Arrays.stream(values()).filter(f -> head.startsWith(f.magic)).findFirst();
    }
  }
}
