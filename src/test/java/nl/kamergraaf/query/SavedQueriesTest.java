package nl.kamergraaf.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.junit.jupiter.api.Test;

final class SavedQueriesTest {
  private static final Pattern TERM = Pattern.compile("\\bkg:([A-Za-z]+)");
  private static final String ECHO =
      """
      # title@nl: Echo
      # title@en: Echo
      # description@nl: Geeft de waarde terug
      # description@en: Gives the value back
      # keywords@nl: proef
      # keywords@en: trial
      # reading@nl: Eén regel
      # reading@en: One row
      # parameter: words | text | Woord | Word
      SELECT ?words WHERE { VALUES ?words { "default" } }
      """;

  private final SavedQueries queries = SavedQueries.load();

  @Test
  void index_names_exactly_the_files_of_the_folder() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries"))) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".rq"))
              .map(name -> name.substring(0, name.length() - 3))
              .toList();
      assertThat(queries.all())
          .extracting(SavedQuery::name)
          .containsExactlyInAnyOrderElementsOf(names);
    }
    assertThat(queries.all()).hasSizeGreaterThanOrEqualTo(40);
  }

  @Test
  void titles_are_told_apart_in_both_languages() {
    assertThat(queries.all()).extracting(query -> query.title().nl()).doesNotHaveDuplicates();
    assertThat(queries.all()).extracting(query -> query.title().en()).doesNotHaveDuplicates();
  }

  @Test
  void every_term_used_is_a_term_of_the_ontology() {
    Model ontology = RDFDataMgr.loadModel("ontology/kamergraaf.ttl");
    Set<String> unknown = new TreeSet<>();
    for (SavedQuery query : queries.all()) {
      Matcher terms = TERM.matcher(query.text());
      while (terms.find()) {
        String iri = "https://w3id.org/kamergraaf/def#" + terms.group(1);
        if (!ontology.createResource(iri).listProperties().hasNext()) {
          unknown.add(query.name() + " " + terms.group());
        }
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void rows_come_in_an_order_that_the_query_states() {
    assertThat(queries.all())
        .filteredOn(query -> query.query().isSelectType())
        .allSatisfy(query -> assertThat(query.query().hasOrderBy()).as(query.name()).isTrue());
  }

  @Test
  void defaults_are_of_the_type_that_the_parameter_states() {
    for (SavedQuery query : queries.all()) {
      for (Parameter parameter : query.parameters()) {
        parameter
            .defaultValue()
            .ifPresent(node -> assertThat(parameter.term(parameter.defaultText())).isEqualTo(node));
      }
    }
  }

  @Test
  void every_default_can_be_replaced() {
    for (SavedQuery query : queries.all()) {
      for (Parameter parameter : query.parameters()) {
        String value = parameter.type() == Parameter.Type.DATE ? "1999-12-31" : "1999";
        Query chosen = query.query(Map.of(parameter.name(), value));
        assertThat(chosen.toString()).as(query.name()).contains("\"" + value + "\"");
      }
    }
  }

  @Test
  void a_blank_value_keeps_the_default() {
    SavedQuery echo = SavedQueries.parse("echo", ECHO);
    assertThat(answer(echo.query(Map.of("words", " ")))).isEqualTo("default");
    assertThat(answer(echo.query(Map.of("words", "TNO")))).isEqualTo("TNO");
  }

  @Property(tries = 300, seed = "42")
  void no_value_changes_what_a_query_does(@ForAll String value) {
    String stripped = value.strip();
    if (stripped.isBlank() || !wellFormed(stripped)) {
      return;
    }
    SavedQuery echo = SavedQueries.parse("echo", ECHO);
    Query chosen = echo.query(Map.of("words", value));
    assertThat(((ElementGroup) chosen.getQueryPattern()).size()).isEqualTo(1);
    assertThat(answer(chosen)).isEqualTo(stripped);
    assertThat(answer(QueryFactory.create(chosen.toString()))).isEqualTo(stripped);
  }

  @Test
  void an_attempt_to_break_out_of_the_string_stays_a_string() {
    SavedQuery echo = SavedQueries.parse("echo", ECHO);
    String attack = "\" } } ; DROP ALL ; SELECT * { ?s ?p ?o #";
    assertThat(answer(echo.query(Map.of("words", attack)))).isEqualTo(attack);
  }

  @Test
  void says_plainly_what_is_wrong_with_a_value() {
    SavedQuery overdue = queries.named("overdue-questions").orElseThrow();
    assertThatThrownBy(() -> overdue.query(Map.of("day", "gisteren")))
        .hasMessage("day: 'gisteren' is not a date such as 2024-04-17");
    assertThatThrownBy(() -> overdue.query(Map.of("dag", "2024-01-01")))
        .hasMessage("overdue-questions has no parameter 'dag'; it has [day]");
  }

  @Test
  void refuses_an_address_that_is_not_one() {
    Parameter iri =
        new Parameter(
            "thing", Parameter.Type.IRI, new Bilingual("Ding", "Thing"), Optional.empty());
    assertThat(iri.term("https://example.org/a"))
        .isEqualTo(NodeFactory.createURI("https://example.org/a"));
    for (String bad : List.of("a b", "relative/path", "https://example.org/> . <x", "")) {
      assertThatThrownBy(() -> iri.term(bad)).as(bad).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void refuses_a_file_whose_header_lacks_a_line() {
    String lacking = ECHO.replace("# reading@en: One row\n", "");
    assertThatThrownBy(() -> SavedQueries.parse("echo", lacking))
        .hasMessage("echo.rq has 0 lines '# reading@en: …', not one");
    String unset = ECHO.replace("VALUES ?words { \"default\" }", "");
    assertThatThrownBy(() -> SavedQueries.parse("echo", unset))
        .hasMessage("echo.rq sets no ?words by a VALUES block of one row");
  }

  private static String answer(Query query) {
    try (var execution = QueryExecutionFactory.create(query, ModelFactory.createDefaultModel())) {
      return ResultSetFormatter.toList(execution.execSelect())
          .getFirst()
          .getLiteral("words")
          .getString();
    }
  }

  /** Lone surrogates are no characters, and no RDF string may hold them. */
  private static boolean wellFormed(String value) {
    return value.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }
}
