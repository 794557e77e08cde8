package nl.kamergraaf.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.graph.Kg;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ListsTest {
  private static final String BASE = SampleReleases.BASE;
  private static final String COUNTRY = BASE + "id/country/BEL";
  private static final String CASE = BASE + "id/case/2024Z90003";
  private static final int DOCUMENTS = 120;

  @TempDir private Path folder = Path.of("");
  private Path scratch = Path.of("");

  @BeforeEach
  void makeScratch() {
    scratch = folder.resolve("scratch");
  }

  private static Node iri(String path) {
    return NodeFactory.createURI(BASE + path);
  }

  private static String date(int number) {
    return "2024-%02d-%02d".formatted(1 + number / 28, 1 + number % 28);
  }

  /** Documents that name one country, each a day after the one before. */
  private static List<Quad> quads() {
    List<Quad> quads = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      Node document = iri("id/document/d" + i);
      Node graph = iri("graph/document/d" + i);
      Node submission = iri("id/document/d" + i + "/submission/1");
      Node date = NodeFactory.createLiteralDT(date(i), XSDDatatype.XSDdate);
      quads.add(Quad.create(graph, document, RDF.Nodes.type, Kg.term("QuestionDocument")));
      quads.add(Quad.create(graph, document, Kg.term("mentions"), NodeFactory.createURI(COUNTRY)));
      quads.add(Quad.create(graph, document, RDF.Nodes.type, Kg.term("OralQuestionDocument")));
      quads.add(Quad.create(graph, document, Kg.term("partOfCase"), NodeFactory.createURI(CASE)));
      quads.add(Quad.create(graph, document, Kg.term("submittedOn"), date));
      quads.add(Quad.create(graph, document, Kg.term("hasSubmission"), submission));
      for (String person : List.of("a", "b")) {
        quads.add(Quad.create(graph, submission, Kg.term("submitter"), iri("id/person/" + person)));
      }
    }
    return quads;
  }

  private OpenRelease release() throws IOException {
    try (ReleaseBuilder builder = Releases.in(scratch).begin(BASE, SampleReleases.DATE)) {
      quads().forEach(builder::add);
      return OpenRelease.open(builder.promote());
    }
  }

  private static List<Node> column(ListPage page, int column) {
    return page.rows().stream()
        .map(row -> row.solutions().getFirst().get(column).orElseThrow())
        .toList();
  }

  @Test
  void every_link_is_on_one_page_and_each_page_knows_how_many_there_are() throws IOException {
    try (OpenRelease release = release()) {
      List<Node> found = new ArrayList<>();
      for (int page = 1; page <= 3; page++) {
        ListPage links = release.lists().links(COUNTRY, page);
        assertThat(links.total()).isEqualTo(DOCUMENTS);
        assertThat(links.rows()).hasSize(page < 3 ? Lists.PAGE_SIZE : 20);
        found.addAll(column(links, 1));
      }
      assertThat(found).doesNotHaveDuplicates().hasSize(DOCUMENTS);
      assertThat(found.getFirst()).isEqualTo(iri("id/document/d" + (DOCUMENTS - 1)));
      assertThat(found.getLast()).isEqualTo(iri("id/document/d0"));
      assertThat(release.lists().links(COUNTRY, 4).rows()).isEmpty();
    }
  }

  @Test
  void what_nothing_points_at_has_no_links_and_own_parts_are_not_elsewhere() throws IOException {
    try (OpenRelease release = release()) {
      assertThat(release.lists().links(BASE + "id/country/FRA", 1)).isEqualTo(ListPage.EMPTY);
      assertThat(release.lists().links(BASE + "id/document/d1", 1).total()).isZero();
      String part = BASE + "id/document/d1/submission/1";
      assertThat(release.lists().links(part, 1).total()).isEqualTo(1);
    }
  }

  @Test
  void a_list_has_one_row_a_document_with_all_that_belongs_to_it_in_order() throws IOException {
    EntityList documents =
        EntityList.all().stream()
            .filter(list -> list.id().equals("case.documents"))
            .findFirst()
            .orElseThrow();
    try (OpenRelease release = release()) {
      ListPage page = release.lists().page(documents, CASE, 1);
      assertThat(page.total()).isEqualTo(DOCUMENTS);
      assertThat(page.rows().getFirst().solutions()).hasSize(2);
      List<String> dates = column(page, 0).stream().map(Node::getLiteralLexicalForm).toList();
      assertThat(dates).isSorted();
      assertThat(release.lists().page(documents, BASE + "id/person/a", 1))
          .isEqualTo(ListPage.EMPTY);
    }
  }

  @Test
  void a_person_has_a_row_for_each_place_that_names_a_motion_of_theirs_with_sentence_and_paper()
      throws IOException {
    EntityList proposals =
        EntityList.all().stream()
            .filter(list -> list.id().equals("person.proposals"))
            .findFirst()
            .orElseThrow();
    Node paper = iri("id/paper/31934-66");
    try (ReleaseBuilder builder = Releases.in(scratch).begin(BASE, SampleReleases.DATE)) {
      quads().forEach(builder::add);
      named("d1", "answer/1", "Ik voer de motie-A uit.", Optional.of(paper)).forEach(builder::add);
      named("d2", "question/1", "Kent u de motie-A?", Optional.empty()).forEach(builder::add);
      try (OpenRelease release = OpenRelease.open(builder.promote())) {
        ListPage page = release.lists().page(proposals, BASE + "id/person/a", 1);
        assertThat(page.total()).isEqualTo(2);
        assertThat(column(page, 1)).containsExactly(iri("id/document/d2"), iri("id/document/d1"));
        assertThat(column(page, 3))
            .extracting(Node::getLiteralLexicalForm)
            .containsExactly("Kent u de motie-A?", "Ik voer de motie-A uit.");
        assertThat(page.rows().getFirst().solutions().getFirst().get(5)).isEmpty();
        assertThat(page.rows().getLast().solutions().getFirst().get(5)).contains(paper);
        assertThat(release.lists().page(proposals, BASE + "id/person/b", 1))
            .isEqualTo(ListPage.EMPTY);
      }
    }
  }

  /** What a document says of a motion of one person that it names. */
  private static List<Quad> named(String key, String place, String text, Optional<Node> paper) {
    Node graph = iri("graph/document/" + key);
    Node document = iri("id/document/" + key);
    Node part = iri("id/document/" + key + "/" + place);
    Node motion = iri("id/document/" + key + "/proposal/1");
    List<Quad> quads = new ArrayList<>();
    quads.add(Quad.create(graph, document, Kg.hasProposal, motion));
    quads.add(Quad.create(graph, part, Kg.text, NodeFactory.createLiteralLang(text, "nl")));
    quads.add(Quad.create(graph, motion, RDF.Nodes.type, Kg.Motion));
    quads.add(Quad.create(graph, motion, Kg.namedIn, part));
    quads.add(Quad.create(graph, motion, Kg.mover, iri("id/person/a")));
    quads.add(Quad.create(graph, motion, Kg.text, NodeFactory.createLiteralLang("motie-A", "nl")));
    paper.ifPresent(it -> quads.add(Quad.create(graph, motion, Kg.printedAs, it)));
    return quads;
  }

  @Test
  void rows_keep_any_term_and_what_is_missing() {
    ListPage.Row row =
        new ListPage.Row(
            List.of(
                List.of(
                    Optional.of(NodeFactory.createLiteralLang("a\tb\n\n\"c\" \u00e9 \\", "nl")),
                    Optional.<Node>empty(),
                    Optional.of(NodeFactory.createURI("urn:x"))),
                List.of(Optional.<Node>empty(), Optional.<Node>empty(), Optional.<Node>empty())));
    assertThat(ListPage.Row.parse(row.text())).isEqualTo(row);
  }
}
