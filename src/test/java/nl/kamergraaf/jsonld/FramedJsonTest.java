package nl.kamergraaf.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

final class FramedJsonTest {
  private static final String ID = "https://w3id.org/kamergraaf/id/";
  private static final String DOCUMENT = ID + "document/ah-tk-20232024-9001";

  private final Model example = RDFDataMgr.loadModel("graph/example.ttl");
  private final FramedJson framed = FramedJson.load();

  @Test
  void a_document_reads_like_an_API() {
    JsonObject json = framed.frame(Frame.DOCUMENT, DOCUMENT, example.getGraph());
    assertThat(json.getString("type")).isEqualTo("AnswerDocument");
    assertThat(json.getString("submittedOn")).isEqualTo("2024-02-07");
    assertThat(json.getInt("daysToAnswer")).isEqualTo(70);
    assertThat(json.getBoolean("withinTerm")).isFalse();
    JsonObject asker = json.getJsonArray("submissions").getJsonObject(0);
    assertThat(asker.getString("nameInSource")).isEqualTo("Michon-Voorbeeld");
    assertThat(asker.getJsonObject("group").getJsonObject("name").getString("nl")).isEqualTo("VVD");
    JsonObject answer = json.getJsonArray("answers").getJsonObject(0);
    assertThat(answer.getJsonArray("answers").getString(0)).isEqualTo(DOCUMENT + "/question/1");
    assertThat(json.getJsonArray("questions").getJsonObject(0).getString("text"))
        .isEqualTo("Hoeveel scanners staan er?");
  }

  @Test
  void a_framed_document_says_all_that_can_be_reached_from_it_and_nothing_else() {
    JsonObject json = framed.frame(Frame.DOCUMENT, DOCUMENT, example.getGraph());
    Model expected = reachable(example.createResource(DOCUMENT));
    Model found = ModelFactory.createModelForGraph(parsed(json));
    assertThat(found.listStatements().toSet()).isEqualTo(expected.listStatements().toSet());
  }

  @Test
  void a_person_has_memberships_and_questions() {
    JsonObject json =
        framed.frame(Frame.PERSON, ID + "person/michon-voorbeeld", example.getGraph());
    assertThat(json.getJsonObject("name").getString("nl")).isEqualTo("M. Michon-Voorbeeld");
    assertThat(json.getString("initials")).isEqualTo("M.");
    assertThat(json.getJsonArray("memberships")).hasSize(1);
    assertThat(json.getJsonArray("submitted").getJsonObject(0).getString("groupInSource"))
        .isEqualTo("VVD");
  }

  @Test
  void a_case_has_its_documents_and_a_topic_what_it_is_about() {
    JsonObject json = framed.frame(Frame.CASE, ID + "case/2024Z90001", example.getGraph());
    assertThat(json.getJsonArray("documents")).hasSize(2);
    JsonObject topic = framed.frame(Frame.TOPIC, ID + "topic/nuctech", example.getGraph());
    assertThat(topic.getJsonObject("focus").getString("type")).isEqualTo("Organisation");
  }

  @Test
  void a_thing_the_graph_does_not_know_is_no_more_than_its_id() {
    JsonObject json = framed.frame(Frame.PERSON, ID + "person/niemand", example.getGraph());
    assertThat(json.keySet()).containsExactly("@context", "id");
  }

  @Test
  void the_context_has_a_key_for_every_term_of_the_ontology() throws IOException {
    String context = Files.readString(Path.of("ontology/context.jsonld"));
    Set<String> missing = new TreeSet<>();
    RDFDataMgr.loadModel("ontology/kamergraaf.ttl")
        .listSubjectsWithProperty(RDFS.isDefinedBy)
        .filterDrop(term -> context.contains("\"kg:" + term.getLocalName() + "\""))
        .forEach(term -> missing.add(term.getLocalName()));
    assertThat(missing).isEmpty();
  }

  /** Reads JSON-LD with our context put in the place of its address, as no address is fetched. */
  private static Graph parsed(JsonObject json) {
    JsonObject whole = Json.createObjectBuilder(json).add("@context", context()).build();
    return RDFParser.create()
        .source(new StringReader(whole.toString()))
        .lang(Lang.JSONLD11)
        .toGraph();
  }

  private static JsonObject context() {
    try (Reader in = Files.newBufferedReader(Path.of("ontology/context.jsonld"));
        JsonReader reader = Json.createReader(in)) {
      return reader.readObject().getJsonObject("@context");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Model reachable(Resource start) {
    Model found = ModelFactory.createDefaultModel();
    Set<RDFNode> seen = new HashSet<>(Set.of(start));
    Deque<Resource> open = new ArrayDeque<>(Set.of(start));
    while (!open.isEmpty()) {
      for (Statement statement : open.removeFirst().listProperties().toList()) {
        found.add(statement);
        if (statement.getObject().isResource() && seen.add(statement.getObject())) {
          open.addLast(statement.getResource());
        }
      }
    }
    return found;
  }
}
