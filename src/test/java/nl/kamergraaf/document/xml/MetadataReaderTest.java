package nl.kamergraaf.document.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.kamergraaf.document.Metadata;
import nl.kamergraaf.document.Metadata.Entry;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;
import org.junit.jupiter.api.Test;

final class MetadataReaderTest {

  @Test
  void reads_flat_pairs_by_term_whatever_the_case_of_their_names() {
    Metadata metadata =
        read(
            """
            <metadata_gegevens>
              <metadata name="DC.identifier" scheme="OVERHEIDop.ParlID" content="ah-tk-20302031-12"/>
              <metadata name="overheidop.vergaderjaar" scheme="" content="2030-2031"/>
              <metadata name="OVERHEIDop.indiener" scheme="" content="Eik van der M.H.P."/>
              <metadata name="OVERHEIDop.indiener" scheme="" content="R.P. &#xA; Zandloper"/>
              <metadata name="OVERHEID.category" scheme="" content=" "/>
            </metadata_gegevens>
            """);
    assertThat(metadata.file()).isEqualTo("metadata.xml");
    assertThat(metadata.identifier()).contains("ah-tk-20302031-12");
    assertThat(metadata.values("vergaderjaar")).containsExactly("2030-2031");
    assertThat(metadata.values("indiener")).containsExactly("Eik van der M.H.P.", "R.P. Zandloper");
    assertThat(metadata.values("category")).isEmpty();
  }

  @Test
  void reads_the_innermost_elements_of_the_owms_form() {
    Metadata metadata =
        read(
            """
            <?xml version="1.0"?>
            <owms-metadata xmlns:dcterms="http://purl.org/dc/terms/" xmlns:oep="urn:oep">
              <owmskern>
                <dcterms:identifier>kv-tk-2031Z00123</dcterms:identifier>
                <dcterms:title scheme="">Vragen over een brug</dcterms:title>
              </owmskern>
              <owmsmantel><oep:indiener>Zandloper R.P.</oep:indiener></owmsmantel>
            </owms-metadata>
            """);
    assertThat(metadata.entries())
        .containsExactly(
            new Entry("dcterms:identifier", "kv-tk-2031Z00123"),
            new Entry("dcterms:title", "Vragen over een brug"),
            new Entry("oep:indiener", "Zandloper R.P."));
  }

  private static Metadata read(String text) {
    var file = new SourceFile("metadata.xml", text.getBytes(StandardCharsets.UTF_8));
    return switch (new MetadataReader().read(file)) {
      case Outcome.Accepted<Metadata>(Metadata metadata) -> metadata;
      case Outcome.Refused<Metadata>(var reason) -> throw new AssertionError(reason);
    };
  }
}
