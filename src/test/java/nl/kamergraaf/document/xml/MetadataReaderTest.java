package nl.kamergraaf.document.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;
import org.junit.jupiter.api.Test;

final class MetadataReaderTest {

  @Test
  void reads_ids_names_and_dates_and_leaves_out_what_is_no_date() {
    Metadata metadata =
        read(
            """
            <metadata_gegevens>
              <metadata name="DC.identifier" scheme="OVERHEIDop.ParlID" content="ah-tk-20302031-12"/>
              <metadata name="DC.title" scheme="" content="Antwoord op vragen over een brug"/>
              <metadata name="DC.type" scheme="OVERHEIDop.AanhangselTypen" content="Antwoord"/>
              <metadata name="overheidop.vergaderjaar" scheme="" content="2030-2031"/>
              <metadata name="OVERHEIDop.indiener" scheme="" content="Eik van der M.H.P."/>
              <metadata name="OVERHEIDop.indiener" scheme="" content="R.P. Zandloper"/>
              <metadata name="OVERHEIDop.ontvanger" scheme="" content="minister van Wegen"/>
              <metadata name="OVERHEIDop.datumIndiening" scheme="" content="2030-10-02"/>
              <metadata name="OVERHEIDop.datumOntvangst" scheme="" content="onbekend"/>
              <metadata name="OVERHEID.category" scheme="" content=" "/>
            </metadata_gegevens>
            """);
    assertThat(metadata.identifier()).contains("ah-tk-20302031-12");
    assertThat(metadata.kind()).contains("Antwoord");
    assertThat(metadata.sessionYear()).contains("2030-2031");
    assertThat(metadata.askers()).containsExactly("Eik van der M.H.P.", "R.P. Zandloper");
    assertThat(metadata.addressees()).containsExactly("minister van Wegen");
    assertThat(metadata.categories()).isEmpty();
    assertThat(metadata.submitted()).contains(LocalDate.of(2030, 10, 2));
    assertThat(metadata.received()).isEmpty();
  }

  private static Metadata read(String text) {
    var file = new SourceFile("metadata.xml", text.getBytes(StandardCharsets.UTF_8));
    return switch (new MetadataReader().read(file)) {
      case Outcome.Accepted<Metadata>(Metadata metadata) -> metadata;
      case Outcome.Refused<Metadata>(var reason) -> throw new AssertionError(reason);
    };
  }
}
