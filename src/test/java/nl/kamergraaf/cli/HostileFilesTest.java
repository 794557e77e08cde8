package nl.kamergraaf.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.kamergraaf.sample.Samples;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file made to do harm is refused in a line, fetches nothing, and costs its neighbours nothing.
 */
final class HostileFilesTest {
  private static final int DEEP = 100_000;

  private final Path folder;
  private final StringWriter messages = new StringWriter();

  HostileFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void bombs_and_loops_are_refused_and_the_rest_is_read() throws IOException {
    writeBombs();
    assertThat(extractBesideASample()).isEqualTo(ExitCode.SOME_REJECTED);
    assertEachIsRefusedInALine(messages.toString());
  }

  /** The platform's own limits are narrower from Java 24 on; ours hold without them. */
  @Test
  void bombs_are_refused_with_the_wide_limits_of_the_xml_parser_of_java_21() throws Exception {
    Path limits = Files.createTempFile("java21", ".properties");
    Files.writeString(
        limits,
        """
        jdk.xml.entityExpansionLimit=64000
        jdk.xml.totalEntitySizeLimit=50000000
        jdk.xml.maxGeneralEntitySizeLimit=0
        jdk.xml.maxParameterEntitySizeLimit=1000000
        jdk.xml.entityReplacementLimit=3000000
        jdk.xml.elementAttributeLimit=10000
        jdk.xml.maxElementDepth=0
        """);
    writeBombs();
    writeSample();
    Process program =
        Commands.process(
                List.of("-Xmx512m", "-Djava.xml.config.file=" + limits),
                List.of("extract", "--out", folder + "/.out.nq", folder.toString()))
            .redirectErrorStream(true)
            .start();
    String told = new String(program.getInputStream().readAllBytes(), UTF_8);
    assertThat(program.waitFor()).as(told).isEqualTo(ExitCode.SOME_REJECTED);
    assertEachIsRefusedInALine(told);
  }

  private void writeBombs() throws IOException {
    write("bomb.zip", zip("zeros.txt", new byte[8 << 20]));
    write("nested.zip", zip("inner.zip", zip("a.txt", "a".getBytes(UTF_8))));
    write("laughs.xml", laughs("a"));
    write("laughs-modern.xml", laughs("officiele-publicatie"));
    write("laughs-old.xml", laughs("kamervragen"));
    write("laughs-archive.xml", laughs("ah"));
    write("quadratic.xml", quadratic());
    write("laughs.docx", letterOf(laughs("w:document")));
    write("deep.docx", letterOf("<w:p>".repeat(DEEP)));
    write("deep.xml", "<al>".repeat(DEEP) + "x" + "</al>".repeat(DEEP));
    write("deep.html", "<html><body>" + "<div>".repeat(DEEP) + "x");
    write("wide.xml", "<stuk b=\"" + "c".repeat(5_000_000) + "\">x</stuk>");
    write("many.xml", "<stuk" + attributes() + ">x</stuk>");
    write("loop.pdf", PDF_LOOP);
    write("line.txt", "a".repeat(10_000_000));
  }

  private static void assertEachIsRefusedInALine(String told) {
    assertThat(told.lines())
        .filteredOn(line -> line.matches(".*/[^/]+\\.\\w+(?:![^:]+)?(?::\\d+)?: [A-Z_\\d]+: .+"))
        .hasSize(15)
        .noneMatch(line -> line.contains("PROGRAM_FAULT"));
    assertThat(told).contains("1 read, 15 rejected (").doesNotContain("\tat ");
  }

  @Test
  void nothing_is_fetched_from_anywhere() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(200);
      String address = "http://localhost:" + server.getLocalPort() + "/x";
      write("type.xml", "<!DOCTYPE a SYSTEM \"" + address + "\"><a>x</a>");
      write("entity.xml", "<!DOCTYPE a [<!ENTITY e SYSTEM \"" + address + "\">]><a>&e;</a>");
      write("page.html", "<html><body><img src='" + address + "'><script src='" + address + "'>");
      write("letter.docx", letterWithTemplateAt(address));

      assertThat(extractBesideASample()).isEqualTo(ExitCode.SOME_REJECTED);
      assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  private int extractBesideASample() throws IOException {
    writeSample();
    String out = Files.createTempFile("hostile", ".nq").toString();
    return Commands.run(new PrintWriter(messages), "extract", "--out", out, folder.toString());
  }

  private void writeSample() throws IOException {
    var sample = Samples.all().getLast();
    write(sample.baseName(), sample.bytes());
  }

  private static final String PDF_LOOP =
      """
      %PDF-1.4
      1 0 obj
      <</Type/Catalog/Pages 2 0 R>>
      endobj
      2 0 obj
      <</Type/Pages/Count 9/Parent 2 0 R/Kids[2 0 R 2 0 R]>>
      endobj
      trailer
      <</Root 1 0 R/Size 3>>
      %%EOF
      """;

  /** Ten to the ninth laughs, if the entities were let in. */
  private static String laughs(String root) {
    StringBuilder type =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE " + root + " [<!ENTITY e0 \"ha\">");
    for (int i = 1; i < 10; i++) {
      type.append("<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
    }
    return type.append("]><%1$s>&e9;</%1$s>".formatted(root)).toString();
  }

  /** A long entity, many times. */
  private static String quadratic() {
    return "<!DOCTYPE a [<!ENTITY e \""
        + "h".repeat(DEEP)
        + "\">]><a>"
        + "&e;".repeat(DEEP)
        + "</a>";
  }

  /** A Word document with a body of ours. */
  private static byte[] letterOf(String body) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (String[] part :
          new String[][] {
            {
              "[Content_Types].xml",
              "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default"
                  + " Extension='rels'"
                  + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override"
                  + " PartName='/word/document.xml'"
                  + " ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"
            },
            {
              "_rels/.rels",
              "<Relationships"
                  + " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship"
                  + " Id='r' Target='word/document.xml'"
                  + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'/></Relationships>"
            },
            {"word/document.xml", body}
          }) {
        zip.putNextEntry(new ZipEntry(part[0]));
        zip.write(part[1].getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static String attributes() {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < DEEP; i++) {
      attributes.append(" a").append(i).append("=''");
    }
    return attributes.toString();
  }

  private static byte[] letterWithTemplateAt(String address) throws IOException {
    try (var word = new XWPFDocument();
        var bytes = new ByteArrayOutputStream()) {
      word.createParagraph().createRun().setText("Een brief.");
      String kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
      for (String what : new String[] {"attachedTemplate", "image", "hyperlink"}) {
        word.getPackagePart()
            .addRelationship(URI.create(address), TargetMode.EXTERNAL, kind + what);
      }
      word.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }
}
