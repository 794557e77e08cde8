package nl.kamergraaf.graph.lines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.kamergraaf.graph.DocumentGraph;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.junit.jupiter.api.Test;

/** Lines say what Jena's N-Quads say, to the byte, and come back as the same statements. */
final class GraphLinesTest {
  private static final Node NAME = NodeFactory.createURI("https://example.org/graph/a");
  private static final Node PROPERTY = NodeFactory.createURI("https://example.org/p");

  @Property(tries = 500, seed = "42")
  void any_text_is_written_as_jena_writes_it_and_comes_back(@ForAll String text) {
    for (Node literal :
        List.of(
            NodeFactory.createLiteralString(text),
            NodeFactory.createLiteralLang(text, "nl"),
            NodeFactory.createLiteralDT(text, XSDDatatype.XSDanyURI))) {
      assertSame(Triple.create(NAME, PROPERTY, literal));
    }
  }

  @Test
  void terms_of_every_kind_are_written_as_jena_writes_them() {
    for (Node odd :
        List.of(
            NodeFactory.createURI("https://example.org/ë?a=b&c#d"),
            NodeFactory.createURI("https://example.org/a b"),
            NodeFactory.createURI("https://example.org/{\\}<>\"^`|"),
            NodeFactory.createBlankNode("a-b.C_1"),
            NodeFactory.createLiteralDT("7", XSDDatatype.XSDinteger),
            NodeFactory.createLiteralString("\"\\\n\r\t\b\f\u0000\u007F\u0085\u2028\uD83D\uDE00"),
            NodeFactory.createLiteralString(" a . <b> \"c\" @nl "))) {
      assertThat(new String(lines(Triple.create(NAME, PROPERTY, odd)).getFirst(), UTF_8))
          .isEqualTo(byJena(Triple.create(NAME, PROPERTY, odd)));
    }
  }

  @Test
  void lines_are_sorted_by_bytes_each_once() {
    Triple one = Triple.create(NAME, PROPERTY, NodeFactory.createLiteralString("é"));
    Triple two = Triple.create(NAME, PROPERTY, NodeFactory.createLiteralString("z"));
    assertThat(lines(one, two, one))
        .hasSize(2)
        .isSortedAccordingTo(Arrays::compareUnsigned)
        .element(0)
        .satisfies(line -> assertThat(new String(line, UTF_8)).contains("\"z\""));
  }

  @Test
  void what_is_cut_off_is_refused() {
    byte[] whole = text(Triple.create(NAME, PROPERTY, NodeFactory.createLiteralString("a")));
    for (int length = 0; length < whole.length; length++) {
      byte[] half = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> GraphLines.parse(half, 0))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static void assertSame(Triple triple) {
    assertThat(new String(lines(triple).getFirst(), UTF_8)).isEqualTo(byJena(triple));
    DocumentGraph read = GraphLines.parse(text(triple), 0);
    assertThat(read.name()).isEqualTo(NAME);
    assertThat(read.graph().find().toList()).containsExactly(triple);
  }

  private static List<byte[]> lines(Triple... triples) {
    return GraphLines.of(NAME, List.of(triples).iterator()).lines();
  }

  private static byte[] text(Triple triple) {
    return (new String(lines(triple).getFirst(), UTF_8) + "\n").getBytes(UTF_8);
  }

  private static String byJena(Triple triple) {
    StringWriterI out = new StringWriterI();
    NodeFormatterNT jena = new NodeFormatterNT();
    for (Node term :
        List.of(triple.getSubject(), triple.getPredicate(), triple.getObject(), NAME)) {
      jena.format(out, term);
      out.print(" ");
    }
    // a lone surrogate cannot be put in bytes
    return new String((out + ".").getBytes(UTF_8), UTF_8);
  }
}
