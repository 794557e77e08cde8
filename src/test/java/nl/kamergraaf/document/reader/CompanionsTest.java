package nl.kamergraaf.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.kamergraaf.document.Companion;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;
import org.junit.jupiter.api.Test;

final class CompanionsTest {
  private static final String STATES_ITS_ID = "ah-tk-20302031-12\n";
  private static final String QUESTION =
      """
      Vragen van het lid Zandloper (VVD) aan de Minister van Financiën over de brug te Roosdrecht \
      (ingezonden 2 oktober 2030).

      Vraag 1
      Kent u de brug?
      """;

  private final Companions companions = new Companions();

  @Test
  void a_document_that_states_its_id_gets_the_metadata_of_that_id_wherever_they_lie() {
    add("in/12/1/metadata/metadata.xml", "ah-tk-20302031-12", "Zandloper R.P.");
    add("in/brief/metadata.xml", "ah-tk-20302031-13", "Zandloper R.P.");
    assertThat(joined("in/brief/brief.txt", STATES_ITS_ID + QUESTION))
        .isEqualTo("ah-tk-20302031-12");
  }

  @Test
  void a_document_that_states_another_id_does_not_get_the_metadata_beside_it() {
    add("in/metadata.xml", "ah-tk-20302031-99", "Zandloper R.P.");
    assertThat(joined("in/a.txt", STATES_ITS_ID + QUESTION)).isEqualTo("none");
    assertThat(companions.alone())
        .map(Object::toString)
        .containsExactly(
            "in/metadata.xml: NO_DOCUMENT: metadata of ah-tk-20302031-99, which is not among the inputs");
  }

  @Test
  void a_document_without_an_id_gets_those_of_the_id_that_its_file_is_named_after() {
    add("in/metadata.xml", "ah-tk-20302031-99", "Zandloper R.P.");
    add("other/metadata.xml", "ah-tk-20302031-12", "Zandloper R.P.");
    assertThat(joined("in/ah-tk-20302031-12.xml.txt", QUESTION)).isEqualTo("ah-tk-20302031-12");
  }

  @Test
  void a_document_without_an_id_gets_those_named_after_its_file_else_the_only_ones_beside_it() {
    add("in/one.metadata.xml", "ah-tk-20302031-1", "Zandloper R.P.");
    add("in/two.metadata.xml", "ah-tk-20302031-2", "Zandloper R.P.");
    add("alone/metadata.xml", "ah-tk-20302031-3", "Zandloper R.P.");
    assertThat(joined("in/two.txt", QUESTION)).isEqualTo("ah-tk-20302031-2");
    assertThat(joined("in/three.txt", QUESTION)).isEqualTo("none");
    assertThat(joined("alone/four.txt", QUESTION)).isEqualTo("ah-tk-20302031-3");
  }

  @Test
  void metadata_that_name_other_askers_are_not_those_of_a_document_without_an_id() {
    add("in/metadata.xml", "ah-tk-20302031-3", "Wachter A.");
    assertThat(joined("in/four.txt", QUESTION)).isEqualTo("none");
  }

  @Test
  void the_pinned_text_ends_with_the_metadata_a_value_a_line() {
    add("in/metadata.xml", "ah-tk-20302031-12", "Zandloper R.P.");
    ParliamentaryDocument document = join("in/a.txt", STATES_ITS_ID + QUESTION);
    assertThat(document.text())
        .endsWith("\nDC.identifier: ah-tk-20302031-12\nOVERHEIDop.indiener: Zandloper R.P.");
    assertThat(document.companion().orElseThrow().passages())
        .allSatisfy(
            value ->
                assertThat(document.text().substring(value.span().start(), value.span().end()))
                    .isEqualTo(value.text()));
  }

  private void add(String name, String id, String asker) {
    String xml =
        """
        <metadata_gegevens>
          <metadata name="DC.identifier" content="%s"/>
          <metadata name="OVERHEIDop.indiener" content="%s"/>
        </metadata_gegevens>
        """
            .formatted(id, asker);
    assertThat(companions.add(new SourceFile(name, xml.getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(Outcome.Accepted.class);
  }

  private String joined(String name, String text) {
    return join(name, text)
        .companion()
        .map(Companion::metadata)
        .flatMap(metadata -> metadata.identifier())
        .orElse("none");
  }

  private ParliamentaryDocument join(String name, String text) {
    SourceFile file = new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    return switch (new DocumentReader().read(file)) {
      case Outcome.Accepted<ParliamentaryDocument>(var document) -> companions.join(file, document);
      case Outcome.Refused<ParliamentaryDocument>(var reason) -> throw new AssertionError(reason);
    };
  }
}
