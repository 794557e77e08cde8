package nl.kamergraaf.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.kamergraaf.cli.Commands;
import nl.kamergraaf.release.ReleaseBuilder;
import nl.kamergraaf.release.Releases;
import nl.kamergraaf.release.SampleReleases;
import nl.kamergraaf.sample.Samples;
import nl.kamergraaf.site.limit.Limits;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A release in which every title, name, text, number and address of the web that the sample states
 * carries markup: nothing of it is markup on any page or in any feed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300)
@SuppressWarnings("NullAway.Init") // set before any test
final class HostileDataTest {
  private static final String MARK = "zeergemeen";
  private static final String MARKUP =
      " \"'><script>%1$s()</script><img src=x onerror=%1$s()><svg/onload=%1$s()></title></script>"
              .formatted(MARK)
          + "<!-- ]]> --> ${7*7}{{7*7}} &lt;script&gt; \u202e\r\nX-Evil: yes\r\nBEGIN:VALARM\u2028";
  private static final List<String> ADDRESSES =
      List.of(
          "javascript:zeergemeen()",
          "JaVaScRiPt:zeergemeen()//http://x",
          "data:text/html,zeergemeen",
          "vbscript:zeergemeen",
          "http://zeergemeen.example/'onmouseover='zeergemeen()",
          "http://zeergemeen.example/%22%3E%3Cscript%3E");
  private static final String PAPER = "/doc/document/ah-tk-20232024-9001";
  private static final int MOST_PAGES = 300;

  private SampleServer server;

  @BeforeAll
  void start(@TempDir Path papers, @TempDir Path releases) throws IOException {
    Samples.copyTo(papers);
    Path sample = papers.resolve("sample.nq");
    StringWriter told = new StringWriter();
    int status =
        Commands.run(
            new PrintWriter(told), "extract", "--out", sample.toString(), papers.toString());
    assertThat(Files.size(sample)).as(status + " " + told).isPositive();
    List<Quad> quads = new ArrayList<>(SampleReleases.quads());
    RDFDataMgr.loadDatasetGraph(sample.toString()).find().forEachRemaining(quads::add);
    try (ReleaseBuilder builder =
        Releases.in(releases).begin(SampleReleases.BASE, SampleReleases.DATE)) {
      quads.forEach(quad -> builder.add(hostile(quad)));
      builder.promote();
    }
    server = SampleServer.of(releases, Limits.DEFAULT);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private static Quad hostile(Quad quad) {
    Node object = quad.getObject();
    boolean isAddress = object.isURI() && !object.getURI().startsWith(SampleReleases.BASE);
    if (isAddress && quad.getPredicate().getURI().endsWith("url")) {
      String address = ADDRESSES.get(Math.floorMod(object.hashCode(), ADDRESSES.size()));
      return Quad.create(
          quad.getGraph(), quad.getSubject(), quad.getPredicate(), NodeFactory.createURI(address));
    }
    if (!object.isLiteral() || !isText(object)) {
      return quad;
    }
    String text = object.getLiteralLexicalForm() + MARKUP;
    Node marked =
        object.getLiteralLanguage().isEmpty()
            ? NodeFactory.createLiteralString(text)
            : NodeFactory.createLiteralLang(text, object.getLiteralLanguage());
    return Quad.create(quad.getGraph(), quad.getSubject(), quad.getPredicate(), marked);
  }

  private static boolean isText(Node literal) {
    String type = literal.getLiteralDatatypeURI();
    return type.endsWith("#string") || type.endsWith("#langString");
  }

  @Test
  void nothing_that_documents_say_is_markup_on_any_page() throws IOException {
    Set<String> seen = new LinkedHashSet<>();
    ArrayDeque<String> next =
        new ArrayDeque<>(
            List.of(
                "/",
                "/?lang=en",
                "/search?q=" + MARK,
                "/search?q=" + MARK + "&lang=en&type=person",
                "/browse",
                "/data/",
                "/about",
                "/def",
                "/queries/"));
    int marked = 0;
    while (!next.isEmpty() && seen.size() < MOST_PAGES) {
      String path = next.poll();
      if (!seen.add(path)) {
        continue;
      }
      HttpResponse<String> answer = server.get(path, "text/html");
      if (!SampleServer.header(answer, "content-type").startsWith("text/html")) {
        continue;
      }
      assertThat(answer.statusCode()).as(path).isIn(200, 404, 406);
      assertHarmless(path, answer);
      marked += answer.body().contains(MARK) ? 1 : 0;
      for (Element link : Jsoup.parse(answer.body()).select("a[href^=/]")) {
        String to = link.attr("href").replaceFirst("#.*", "");
        if (!to.matches("/(?:sparql|data/.+|assets).*") && !to.contains("format=")) {
          next.add(to);
        }
      }
    }
    assertThat(marked).as("pages on which something of it stands").isGreaterThan(80);
  }

  private static void assertHarmless(String path, HttpResponse<String> answer) {
    assertThat(answer.headers().map()).doesNotContainKey("x-evil");
    Document page = Jsoup.parse(answer.body());
    for (Element element : page.getAllElements()) {
      assertThat(element.tagName()).as(path).isNotIn("object", "embed", "iframe", "base");
      if (element.tagName().equals("script")) {
        assertThat(
                element.attr("src").startsWith("/assets/")
                    || element.attr("type").equals("application/ld+json"))
            .as(path + " " + element.outerHtml())
            .isTrue();
      }
      element
          .attributes()
          .forEach(
              attribute -> {
                assertThat(attribute.getKey())
                    .as(path)
                    .doesNotStartWith("on")
                    .isNotEqualTo("style");
                if (List.of("href", "src", "action", "formaction", "xlink:href")
                    .contains(attribute.getKey())) {
                  assertThat(attribute.getValue())
                      .as(path)
                      .matches("(?s)(?:/(?!/)|\\?|#|https?://|mailto:|data:image/|$).*");
                }
              });
    }
    for (Element data : page.select("script[type=application/ld+json]")) {
      assertThat(data.data()).as(path).doesNotContain("<");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/feeds/documents.atom",
        "/feeds/new.atom",
        "/feeds/changes",
        "/search.atom?q=zeergemeen",
        "/sitemap.xml",
        "/sitemap/1.xml",
        "/opensearch.xml"
      })
  void nothing_of_it_is_markup_in_a_feed(String path) throws IOException, XMLStreamException {
    HttpResponse<String> answer = server.get(path, "application/atom+xml, */*;q=0.1");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(SampleServer.header(answer, "x-content-type-options")).isEqualTo("nosniff");
    if (!SampleServer.header(answer, "content-type").contains("xml")) {
      return; // a feed of data, tested below
    }
    XMLStreamReader xml =
        XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(answer.body()));
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT) {
        assertThat(xml.getLocalName()).isNotIn("script", "img", "svg");
        for (int i = 0; i < xml.getAttributeCount(); i++) {
          assertThat(xml.getAttributeLocalName(i)).doesNotStartWith("on");
          if (xml.getAttributeLocalName(i).equals("href")) {
            assertThat(xml.getAttributeValue(i)).matches("https?://[^\\s<>\"]+");
          }
          assertThat(xml.getAttributeLocalName(i) + "=" + xml.getAttributeValue(i))
              .isNotIn("type=html", "type=xhtml");
        }
      }
    }
  }

  @Test
  void nothing_of_it_breaks_out_of_a_calendar_s_line() throws IOException {
    HttpResponse<String> calendar = server.get("/feeds/commitments.ics");
    assertThat(calendar.body().lines()).noneMatch(line -> line.startsWith("X-Evil"));
    assertThat(calendar.body().lines()).doesNotContain("BEGIN:VALARM");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/search.json?q=zeergemeen",
        "/search.jsonld?q=zeergemeen",
        "/feeds/new.json",
        "/suggest?q=sc",
        "/doc/document/ah-tk-20232024-9001.jsonld",
        "/queries/who-asked-about?format=json"
      })
  void data_are_data_and_no_page(String path) throws IOException {
    HttpResponse<String> answer = server.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(SampleServer.header(answer, "content-type")).contains("json");
    assertThat(SampleServer.header(answer, "x-content-type-options")).isEqualTo("nosniff");
    assertThat(new ObjectMapper().readTree(answer.body()).isContainerNode()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {".ttl", ".nt", ".jsonld", ".rdf", ".trig"})
  void what_was_read_is_told_word_for_word_in_every_format(String suffix) throws IOException {
    String path = PAPER + suffix;
    Lang lang =
        switch (suffix) {
          case ".ttl" -> Lang.TURTLE;
          case ".nt" -> Lang.NTRIPLES;
          case ".jsonld" -> Lang.JSONLD;
          case ".rdf" -> Lang.RDFXML;
          default -> Lang.TRIG;
        };
    var data =
        RDFParser.fromString(
                server.get(path).body().replace("https://w3id.org/kamergraaf/context.jsonld", ""),
                lang)
            .toDatasetGraph();
    assertThat(data.stream())
        .anyMatch(
            quad ->
                quad.getObject().isLiteral()
                    && quad.getObject().getLiteralLexicalForm().contains("<script>" + MARK));
  }

  @Test
  void the_rows_of_a_query_are_text_on_the_page_that_shows_them() throws IOException {
    String query =
        URLEncoder.encode(
            "SELECT ?s (IRI(CONCAT('javascript:', 'x')) AS ?link) ?o { ?s ?p ?o FILTER"
                + " CONTAINS(STR(?o), '"
                + MARK
                + "') } LIMIT 200",
            UTF_8);
    HttpResponse<String> answer = server.get("/query?query=" + query, "text/html");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains(MARK);
    assertHarmless("/query", answer);
  }

  /** N-Quads can't say such a thing; a program that adds statements could. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<urn:a> <urn:b> \"x\"@nl\"onmouseover=\"a() .",
        "<urn:a> <urn:b> \"x\"@nl><script> .",
        "<urn:a> <urn:b> <http://x/\"><script>> .",
        "<urn:a> <urn:b> <http://x/ y> ."
      })
  void a_language_or_an_address_that_is_none_is_no_statement(String line) {
    assertThatThrownBy(() -> RDFParser.fromString(line, Lang.NQUADS).toDatasetGraph())
        .isInstanceOf(RiotException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl\"onmouseover=\"a()", "nl\"><script>a()</script>", "nl\u2028x", "n l"})
  void a_language_that_is_none_is_taken_from_no_program(String language, @TempDir Path releases)
      throws IOException {
    try (ReleaseBuilder builder =
        Releases.in(releases).begin(SampleReleases.BASE, SampleReleases.DATE)) {
      Quad quad = note(NodeFactory.createLiteralLang(MARK, language));
      assertThatThrownBy(() -> builder.add(quad)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(Releases.in(releases).current()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://x.example/\"><script>zeergemeen()</script>",
        "http://x.example/' onmouseover='zeergemeen()",
        "javascript:zeergemeen()"
      })
  void an_address_that_a_program_makes_up_is_no_markup(String address, @TempDir Path releases)
      throws IOException {
    try (ReleaseBuilder builder =
        Releases.in(releases).begin(SampleReleases.BASE, SampleReleases.DATE)) {
      SampleReleases.quads().forEach(builder::add);
      builder.add(note(NodeFactory.createURI(address)));
      builder.promote();
    }
    try (SampleServer one = SampleServer.of(releases, Limits.DEFAULT)) {
      HttpResponse<String> page = one.get(PAPER, "text/html");
      assertThat(page.body()).contains(MARK);
      assertHarmless(PAPER, page);
    }
  }

  private static Quad note(Node object) {
    return Quad.create(
        NodeFactory.createURI(SampleReleases.BASE + "graph/document/ah-tk-20232024-9001"),
        NodeFactory.createURI(SampleReleases.BASE + "id/document/ah-tk-20232024-9001"),
        SKOS.note.asNode(),
        object);
  }
}
