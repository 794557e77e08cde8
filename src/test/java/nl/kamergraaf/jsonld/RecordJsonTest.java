package nl.kamergraaf.jsonld;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldId;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldProperty;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldResource;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldType;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class RecordJsonTest {
  private static final String NS = "https://example.org/ns#";

  @JsonldResource
  @JsonldType(NS + "Boat")
  record Boat(
      @JsonldId String id,
      @JsonldProperty(NS + "name") Words name,
      @JsonldProperty(NS + "oars") long oars,
      @JsonldProperty(NS + "motto") @Nullable String motto,
      @JsonldProperty(NS + "crew") List<Rower> crew) {}

  @JsonldResource
  @JsonldType(NS + "Rower")
  record Rower(@JsonldId String id, @JsonldProperty(NS + "seat") long seat) {}

  @JsonldResource
  record Quay(@JsonldId String id, @JsonldProperty(NS + "mooring") List<Object> crew) {}

  record Words(@JsonProperty("@value") String value, @JsonProperty("@language") String language) {}

  private static final Boat BOAT =
      new Boat(
          "https://example.org/boat",
          new Words("De Snoek", "nl"),
          4,
          null,
          List.of(
              new Rower("https://example.org/anna", 1), new Rower("https://example.org/bo", 2)));

  @Test
  void read_back_it_is_the_very_statements_that_the_records_make() {
    Graph expected =
        RDFParser.fromString(
                """
                PREFIX ns: <https://example.org/ns#>
                PREFIX : <https://example.org/>
                :boat a ns:Boat ; ns:name "De Snoek"@nl ; ns:oars 4 ; ns:crew :anna , :bo .
                :anna a ns:Rower ; ns:seat 1 .
                :bo a ns:Rower ; ns:seat 2 .
                """,
                Lang.TURTLE)
            .toGraph();
    Graph read =
        RDFParser.fromString(new String(RecordJson.write(BOAT), UTF_8), Lang.JSONLD).toGraph();
    assertThat(read.isIsomorphicWith(expected)).isTrue();
  }

  @Test
  void there_is_one_context_and_it_is_at_the_top() {
    assertThat(new String(RecordJson.write(BOAT), UTF_8))
        .startsWith("{\n  \"@context\"")
        .containsOnlyOnce("@context");
  }

  @Test
  void one_key_for_two_properties_is_refused() {
    Quay quay = new Quay("https://example.org/quay", List.of(BOAT));
    assertThatThrownBy(() -> RecordJson.write(quay))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("crew");
  }
}
