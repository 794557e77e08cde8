package nl.kamergraaf.release.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.PrefixQuery;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldedWordsTest {
  private static List<String> words(String field, String text) throws IOException {
    List<String> found = new ArrayList<>();
    try (TokenStream stream = SearchFields.ANALYZER.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        found.add(term.toString());
      }
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource({
    "Yeşilgöz, yesilgoz",
    "Erdoğan, erdogan",
    "Kovačić, kovacic",
    "İlhan, ilhan",
    "Çelik, celik"
  })
  void a_name_is_the_same_with_marks_on_its_letters_and_without(String marked, String plain)
      throws IOException {
    for (String field : List.of(SearchFields.NAME, SearchFields.TITLE, SearchFields.TEXT)) {
      assertThat(words(field, marked)).isEqualTo(words(field, plain)).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "asiel, de opvang van asielzoekers, true",
    "asiel, een asielaanvraag, true",
    "asie, een asielaanvraag, true",
    "asi, een asielaanvraag, false",
    "zoeker, de opvang van asielzoekers, false",
  })
  void a_word_of_four_letters_finds_what_begins_with_it(String typed, String text, boolean found)
      throws IOException {
    MemoryIndex index = new MemoryIndex();
    index.addField(SearchFields.TEXT, text, SearchFields.ANALYZER);
    assertThat(index.search(SearchQueries.words(typed, PrefixQuery::new)) > 0).isEqualTo(found);
  }
}
