package nl.kamergraaf.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FormatTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          PDF        | %PDF-1.7 and the rest
          PDF        | junk before %PDF-1.4
          XML        | <?xml version='1.0'?><officiele-publicatie/>
          XML        | <kamervragen><vraag/></kamervragen>
          XML        | <?xml version='1.0'?><!-- made by hand --><vragen/>
          METADATA   | <?xml version='1.0'?> <metadata_gegevens/>
          XML        | <a><vraag><al>Kent u dit?</al></vraag></a>
          XML        | <p><kamervraagnummer>1</kamervraagnummer></p>
          MARKDOWN   | <b>Vraag</b> van het lid **Jansen**
          METADATA   | <metadata_gegevens/>
          METADATA   | <overheidop:owms-metadata xmlns:overheidop='http://standaarden.overheid.nl/op/terms/'/>
          HTML       | <!DOCTYPE html><html lang='nl'></html>
          HTML       | <?xml version='1.0'?><!DOCTYPE html><html/>
          HTML       | <html><body/></html>
          MARKDOWN   | # Vragen
          MARKDOWN   | Vragen van het lid **Jansen** (XYZ)
          MARKDOWN   | <sup>1</sup> Een krant
          MARKDOWN   | Zie [de brief](https://example.org/brief)
          PLAIN_TEXT | Vraag 1 Bent u bekend met punt # 3?
          PLAIN_TEXT | 5 * 3 ** 2
          PLAIN_TEXT | Is 3 < 4?
          """,
      delimiter = '|')
  void tells_a_format_by_its_content(Format format, String content) {
    assertThat(Format.of(file(content))).isEqualTo(Outcome.of(format));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '',        EMPTY
          ' \t\n ',  EMPTY
          {\\rtf1 a}, UNKNOWN_FORMAT
          """)
  void refuses_what_it_cannot_read(String content, Rejected.Code code) {
    assertThat(codeOf(Format.of(file(content)))).isEqualTo(code);
  }

  @Test
  void refuses_binary() {
    byte[] bytes = {1, 2, 3, 0, 'a', 'b'};
    assertThat(codeOf(Format.of(new SourceFile("a.bin", bytes)))).isEqualTo(Rejected.Code.BINARY);
  }

  @Test
  void names_the_line_that_is_no_utf8_and_what_it_might_be() {
    byte[] bytes = "eerste regel\nde co\u00EBrdinatie".getBytes(Charset.forName("windows-1252"));
    var outcome = Format.of(new SourceFile("brief.txt", bytes));
    assertThat(((Outcome.Refused<Format>) outcome).reason())
        .hasToString("brief.txt:2: NOT_UTF8: not UTF-8: byte 0xEB ('\u00EB' in Windows-1252)");
  }

  @Test
  void reads_utf16_with_a_byte_order_mark() {
    byte[] bytes = "\uFEFFGe\u00EFnformeerd".getBytes(StandardCharsets.UTF_16LE);
    assertThat(StrictText.decode(new SourceFile("a", bytes)))
        .isEqualTo(Outcome.of("Ge\u00EFnformeerd"));
  }

  @Test
  void makes_line_ends_and_letters_one() {
    assertThat(StrictText.decode(file("\uFEFFa\r\nb\rco\u0308r\fd\u0002e")))
        .isEqualTo(Outcome.of("a\nb\nc\u00F6r\nd e"));
  }

  @Test
  void tells_a_word_document_from_an_archive() throws IOException {
    assertThat(Format.of(zip("[Content_Types].xml", "word/document.xml")))
        .isEqualTo(Outcome.of(Format.DOCX));
    assertThat(Format.of(zip("a.xml", "b.pdf"))).isEqualTo(Outcome.of(Format.ARCHIVE));
    assertThat(codeOf(Format.of(zip("[Content_Types].xml", "xl/workbook.xml"))))
        .isEqualTo(Rejected.Code.UNKNOWN_FORMAT);
  }

  @Property(seed = "42")
  void never_throws(@ForAll byte[] bytes) {
    assertThat(Format.of(new SourceFile("any", bytes))).isNotNull();
  }

  private static SourceFile file(String content) {
    return new SourceFile("document", content.getBytes(StandardCharsets.UTF_8));
  }

  private static SourceFile zip(String... names) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write('x');
      }
    }
    return new SourceFile("some.zip", bytes.toByteArray());
  }

  private static Rejected.Code codeOf(Outcome<?> outcome) {
    return ((Outcome.Refused<?>) outcome).reason().code();
  }
}
