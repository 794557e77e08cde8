package nl.kamergraaf.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.kamergraaf.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The facts annotated by hand in {@code src/test/resources/gold}, held against the samples. */
class SampleFactsTest {
  private static final Path GOLD = Path.of("src/test/resources/gold");

  @Test
  void everySampleHasItsFactsAndEveryFactsFileItsSample() throws IOException {
    assertThat(SamplesTest.fileNames(GOLD).map(SamplesTest::stem))
        .containsExactlyElementsOf(Samples.names().stream().map(SamplesTest::stem).toList());
  }

  @ParameterizedTest
  @MethodSource("nl.kamergraaf.sample.SamplesTest#samples")
  void theFactsNameTheFileAndItsDocument(SourceFile sample) throws IOException {
    JsonNode facts = facts(sample);
    assertThat(facts.get("file").asText()).isEqualTo(sample.name());
    assertThat(facts.get("document").asText()).isEqualTo(SamplesTest.stem(sample.name()));
  }

  @ParameterizedTest
  @MethodSource("nl.kamergraaf.sample.SamplesTest#samples")
  void whatIsQuotedStandsInTheSample(SourceFile sample) throws IOException {
    String text = letters(SamplesTest.text(sample));
    assertThat(quotes(facts(sample)).map(SampleFactsTest::letters))
        .allSatisfy(quote -> assertThat(text).contains(quote));
  }

  @ParameterizedTest
  @MethodSource("nl.kamergraaf.sample.SamplesTest#samples")
  void everyAnswerAnswersQuestionsOfItsDocument(SourceFile sample) throws IOException {
    List<Integer> questions = integers(facts(sample).get("questions")).toList();
    List<Integer> answered =
        elements(facts(sample).get("answers")).flatMap(SampleFactsTest::integers).toList();
    assertThat(questions).doesNotHaveDuplicates().containsAll(answered);
    if (facts(sample).get("kind").asText().equals("answer")) {
      assertThat(answered).containsExactlyInAnyOrderElementsOf(questions);
    }
  }

  private static Stream<String> quotes(JsonNode facts) {
    return Stream.of(
            values(facts, "questionNumber", ""),
            values(facts, "subject", ""),
            values(facts, "askers", "name", "group"),
            values(facts, "repliers", "name", "portfolio"),
            values(facts, "footnotes", "text"),
            values(facts, "citations", "text"),
            values(facts, "laws", "text", "law"),
            values(facts, "sources", "publisher", "title", "url"),
            values(facts, "organisations", ""),
            values(facts, "people", ""),
            values(facts, "commitments", ""))
        .flatMap(values -> values);
  }

  /** The members of a fact, or of each in a list of facts; an empty name means the fact itself. */
  private static Stream<String> values(JsonNode facts, String key, String... members) {
    JsonNode value = facts.get(key);
    Stream<JsonNode> each = value.isArray() ? elements(value) : Stream.of(value);
    return each.flatMap(
            fact -> Stream.of(members).map(name -> name.isEmpty() ? fact : fact.get(name)))
        .filter(node -> !node.isNull())
        .map(JsonNode::asText);
  }

  private static Stream<JsonNode> elements(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static Stream<Integer> integers(JsonNode list) {
    return elements(list).map(JsonNode::asInt);
  }

  /**
   * Letters alone: lines, hyphens at their ends, markup and the digits of note marks are left out.
   */
  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("</?sup>", "")
        .replaceAll("\\P{L}", "")
        .toLowerCase(Locale.ROOT);
  }

  private static JsonNode facts(SourceFile sample) throws IOException {
    return new ObjectMapper()
        .readTree(GOLD.resolve(SamplesTest.stem(sample.name()) + ".json").toFile());
  }
}
