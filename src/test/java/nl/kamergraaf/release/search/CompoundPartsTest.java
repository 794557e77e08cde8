package nl.kamergraaf.release.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CompoundPartsTest {

  @ParameterizedTest
  @CsvSource({
    "stikstofbeleid, stikstof beleid",
    "gaswinning, gas winning",
    "pensioenwet, pensioen wet",
    "asielzoekerscentrum, asielzoekers centrum",
    "veiligheidstaken, veiligheid taken",
    "kinderopvangtoeslag, kinderopvang toeslag",
    "levensverwachting, levens verwachting"
  })
  void a_compound_is_parted_into_all_that_it_is_made_of(String word, String parts) {
    assertThat(String.join(" ", CompoundParts.of(word))).isEqualTo(parts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "politie",
        "minister",
        "regering",
        "bijstand",
        "voorstel",
        "informatie",
        "nuctech"
      })
  void a_word_that_only_looks_like_a_compound_stays_whole(String word) {
    assertThat(CompoundParts.of(word)).isEmpty();
  }

  @Test
  void parts_are_parted_in_their_turn() {
    assertThat(CompoundParts.all("asielzoekerscentrum"))
        .containsExactly(
            new CompoundParts.Part("asielzoekers", 0),
            new CompoundParts.Part("asiel", 0),
            new CompoundParts.Part("zoekers", 5),
            new CompoundParts.Part("centrum", 12));
  }

  @Test
  void parts_stand_where_they_stand_in_the_word() throws IOException {
    List<String> found = new ArrayList<>();
    try (TokenStream stream =
        SearchFields.INDEXED.tokenStream(SearchFields.TEXT, "Het stikstofbeleid faalt")) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        found.add(term + "@" + offset.startOffset() + "-" + offset.endOffset());
      }
      stream.end();
    }
    assertThat(found)
        .containsExactly(
            "stikstofbeleid@4-18",
            PartMarks.MARK + "stikstof@4-12",
            PartMarks.MARK + "beleid@12-18",
            "faalt@19-24");
  }
}
