package nl.kamergraaf.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIx;

/** Whatever a document calls a thing, its address is a valid IRI of ours. */
final class IrisTest {
  private static final Iris IRIS = Iris.CANONICAL;

  @Property(seed = "42", tries = 2_000)
  void any_name_makes_a_valid_iri_below_our_base(@ForAll String key, @ForAll String part) {
    Node thing = IRIS.thing("person", key);
    assertIsOurs(thing, "id/person/");
    assertIsOurs(IRIS.part(thing, "question", part), "id/person/");
    assertIsOurs(IRIS.graph("document", key), "graph/document/");
  }

  private static void assertIsOurs(Node node, String below) {
    String iri = node.getURI();
    assertThat(iri).startsWith(IRIS.base() + below);
    IRIx parsed = IRIx.create(iri);
    assertThat(parsed.isAbsolute()).isTrue();
    parsed.handleViolations((isError, why) -> assertThat(isError).as(why).isFalse());
    URI uri = URI.create(URI.create(iri).toASCIIString());
    assertThat(uri.normalize()).isEqualTo(uri);
    assertThat(uri.getQuery()).isNull();
    assertThat(uri.getFragment()).isNull();
  }

  @Property(seed = "42")
  void a_name_is_one_segment_from_which_it_can_be_read_again(@ForAll String key) {
    String segment =
        IRIS.thing("person", key).getURI().substring((IRIS.base() + "id/person/").length());
    assertThat(segment).doesNotContain("/", "?", "#").isNotEmpty();
    boolean isText = StandardCharsets.UTF_8.newEncoder().canEncode(key);
    if (isText && !key.matches("\\.{0,2}")) {
      assertThat(URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8))
          .isEqualTo(key);
    }
  }

  @Example
  void a_name_that_would_lead_elsewhere_stays_below_its_type() {
    for (String key :
        new String[] {
          "",
          ".",
          "..",
          "../../def",
          "a/../b",
          "%2e%2e",
          "//evil.example",
          "\\..\\..",
          "a\u0000b",
          "http://evil.example/",
          "\" onmouseover=\"x",
          "<script>",
          "a\r\nLocation: x",
          "\u202e\ufdd0",
          "\ud800",
          "\udbff\udfff"
        }) {
      assertIsOurs(IRIS.thing("person", key), "id/person/");
    }
  }
}
