package nl.kamergraaf.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kamergraaf.register.Kind;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@link Kg} is made of the ontology: each term a constant of its name. Made anew by running this
 * test with {@code -Dkamergraaf.golden.update=true}.
 */
final class VocabularyTest {
  private static final Path SOURCE = Path.of("src/main/java/nl/kamergraaf/graph/Kg.java");
  private static final Pattern BY_WORDS = Pattern.compile("Kg\\.term\\(\\s*\"");

  @Test
  void each_term_of_the_ontology_is_a_constant() throws IOException {
    String made = made(RDFDataMgr.loadGraph("ontology/kamergraaf.ttl"));
    if (Boolean.getBoolean("kamergraaf.golden.update")) {
      Files.writeString(SOURCE, made);
    }
    assertThat(Files.readString(SOURCE)).isEqualTo(made);
  }

  @Test
  void no_program_names_a_term_by_words_that_could_be_misspelt() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> found =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> BY_WORDS.matcher(read(file)).find())
              .toList();
      assertThat(found).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void entries_of_the_register_are_read_by_the_class_that_they_are_written_with(Kind kind) {
    assertThat(RegisterClasses.of(kind)).isEqualTo(Kg.term(kind.className()));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String made(Graph ontology) {
    StringBuilder terms = new StringBuilder();
    ontology.stream(Node.ANY, RDFS.isDefinedBy.asNode(), Node.ANY)
        .map(triple -> triple.getSubject())
        .filter(term -> term.isURI() && term.getURI().startsWith(Kg.NS))
        .map(term -> term.getURI().substring(Kg.NS.length()))
        .distinct()
        .sorted(String.CASE_INSENSITIVE_ORDER.thenComparing(name -> name))
        .forEach(
            name ->
                terms.append(
                    """

                      /** %s. */
                      public static final Node %s = term("%s");
                    """
                        .formatted(label(ontology, name), name, name)));
    return FRAME.replace("{terms}", terms.toString());
  }

  private static String label(Graph ontology, String name) {
    String label =
        ontology.stream(Kg.term(name), RDFS.label.asNode(), Node.ANY)
            .map(triple -> triple.getObject())
            .filter(words -> words.getLiteralLanguage().equals("en"))
            .findFirst()
            .orElseThrow()
            .getLiteralLexicalForm();
    Matcher first = Pattern.compile("^.").matcher(label);
    return first.replaceFirst(letter -> letter.group().toUpperCase(Locale.ROOT));
  }

  private static final String FRAME =
      """
      package nl.kamergraaf.graph;

      import org.apache.jena.graph.Node;
      import org.apache.jena.graph.NodeFactory;

      /**
       * The terms of the ontology that the graph is written in, each a constant of its own name. Made of
       * {@code ontology/kamergraaf.ttl} by {@code VocabularyTest}: not to be edited.
       */
      @SuppressWarnings("MemberName") // named as the ontology names them
      public final class Kg {
        /** The namespace; the same wherever the graph is served. */
        public static final String NS = "https://w3id.org/kamergraaf/def#";

        /** The citation ontology, whose two properties join a citation to both its ends. */
        public static final String CITO = "http://purl.org/spar/cito/";
      {terms}
        private Kg() {}

        /** A term whose name is read from data. */
        public static Node term(String localName) {
          return NodeFactory.createURI(NS + localName);
        }
      }
      """;
}
