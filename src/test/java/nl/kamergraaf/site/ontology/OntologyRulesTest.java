package nl.kamergraaf.site.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.site.language.Language;
import nl.kamergraaf.site.page.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OntologyRulesTest {
  private static final OntologyRules RULES = new OntologyRules();

  @ParameterizedTest
  @ValueSource(strings = {"ParliamentaryDocument", "Answer", "Case", "Person", "GroupMembership"})
  void what_is_asked_of_a_class_is_told_in_both_languages(String name) {
    List<String> dutch = RULES.of(Kg.NS + name, Language.NL);
    List<String> english = RULES.of(Kg.NS + name, Language.EN);
    assertThat(dutch)
        .hasSizeGreaterThan(1)
        .hasSameSizeAs(english)
        .doesNotContainAnyElementsOf(english);
  }

  @Test
  void of_a_property_nothing_is_asked_by_itself() {
    assertThat(RULES.of(Kg.NS + "caseNumber", Language.NL)).isEmpty();
  }

  @Test
  void arrows_stand_below_each_other_within_the_drawing() {
    Value target = Value.link("vraag", "#Question");
    TermDiagram diagram =
        new TermDiagram(
            "document",
            List.of(
                new TermDiagram.Arrow("bevat vraag", target),
                new TermDiagram.Arrow("bevat antwoord", target),
                new TermDiagram.Arrow("bevat voetnoot", target)));
    assertThat(diagram.isWorthDrawing()).isTrue();
    assertThat(diagram.at(0)).isGreaterThan(13);
    assertThat(diagram.at(1)).isEqualTo(diagram.middle());
    assertThat(diagram.at(2)).isLessThan(diagram.height() - 13);
  }
}
