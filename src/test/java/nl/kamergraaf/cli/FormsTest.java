package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kamergraaf.document.reader.Companions;
import nl.kamergraaf.extraction.Extractor;
import nl.kamergraaf.fact.citation.KnownIds;
import nl.kamergraaf.form.FactLines;
import nl.kamergraaf.form.Form;
import nl.kamergraaf.form.Paper;
import nl.kamergraaf.form.Papers;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.source.SourceFile;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** The same paper, printed in every form, gives the same facts. */
final class FormsTest {
  private static final Extractor PIPELINE =
      new Extractor(Register.load(), Iris.CANONICAL, KnownIds.none());

  /** The same papers each time, so that no build fails by chance; other seeds are for looking. */
  private static final String SEED = "42";

  /**
   * Promises, "zie het antwoord op vraag 1", and names of bodies and countries with the topics that
   * they are: told by several words in a row, of which a converter may have glued any two.
   */
  private static final Pattern OF_SEVERAL_WORDS =
      Pattern.compile(
          " hasCommitment | refersToAnswer |/term/| mentions |subject"
              + " topic/|^(?:organisation|country|topic)/");

  @Provide
  Arbitrary<Paper> papers() {
    return Papers.any();
  }

  @Property(tries = 60, seed = SEED)
  void every_form_gives_the_same_facts(@ForAll("papers") Paper paper) throws IOException {
    Set<String> expected = FactLines.of(read(paper, Form.MODERN_XML));
    for (Form form : Form.values()) {
      Set<String> found = FactLines.of(read(paper, form));
      paper.askers().forEach(asker -> found.removeIf(line -> line.contains(asker.registered())));
      boolean isGlued = form == Form.GLUED_TEXT;
      assertThat(
              FactLines.difference(
                  isGlued ? withoutSpaces(expected) : expected,
                  isGlued ? withoutSpaces(found) : found))
          .as(form.name())
          .isEmpty();
    }
  }

  /** Spaces that a converter lost at the ends of lines are lost to the words that are quoted. */
  private static Set<String> withoutSpaces(Set<String> lines) {
    return lines.stream()
        .filter(line -> !OF_SEVERAL_WORDS.matcher(line).find())
        .map(line -> line.replace(" ", ""))
        .collect(Collectors.toSet());
  }

  @Property(tries = 20, seed = SEED)
  void what_the_paper_has_is_in_its_graph(@ForAll("papers") Paper paper) throws IOException {
    for (Form form : Form.values()) {
      Graph graph = read(paper, form);
      int questions = paper.exchanges().stream().mapToInt(e -> e.questions().size()).sum();
      assertThat(count(graph, "hasQuestion")).as(form + " questions").isEqualTo(questions);
      assertThat(count(graph, "hasAnswer"))
          .as(form + " answers")
          .isEqualTo(paper.exchanges().size());
      assertThat(count(graph, "answers")).as(form + " answered").isEqualTo(questions);
      assertThat(count(graph, "hasFootnote")).as(form + " notes").isEqualTo(paper.notes().size());
      assertThat(count(graph, "calledIn")).as(form + " calls").isEqualTo(paper.notes().size());
      assertThat(count(graph, "hasSubmission"))
          .as(form + " askers")
          .isEqualTo(paper.askers().size());
      assertThat(count(graph, "addressedTo"))
          .as(form + " offices")
          .isEqualTo(paper.addressees().size());
    }
  }

  private static long count(Graph graph, String property) {
    return graph.stream(Node.ANY, Kg.term(property), Node.ANY).count();
  }

  private static Graph read(Paper paper, Form form) throws IOException {
    Companions companions = new Companions();
    for (SourceFile metadata : form.metadata(paper).stream().toList()) {
      assertThat(companions.add(metadata)).isInstanceOf(Outcome.Accepted.class);
    }
    return switch (PIPELINE.graph(form.file(paper), companions)) {
      case Outcome.Accepted<DocumentGraph>(DocumentGraph document) -> document.graph();
      case Outcome.Refused<DocumentGraph>(Rejected reason) -> throw new AssertionError(reason);
    };
  }
}
