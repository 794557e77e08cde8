package nl.kamergraaf.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonListTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"value\": [\n{\"Id\": 1},\n{\"Id\": 2}\n]}",
        "[\n{\"Id\": 1},\n{\"Id\": 2}\n]",
        "{\"more\": [3], \"of\": {\"value\": [4]}, \"value\": [\n{\"Id\": 1},\n{\"Id\": 2}\n]}"
      })
  void entries_are_told_with_the_lines_on_which_they_begin(String json) throws IOException {
    assertThat(read(json)).containsExactly("2: {\"Id\":1}", "3: {\"Id\":2}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"value\": {}}", "{\"values\": []}", "7"})
  void what_holds_no_list_begins_none(String json) throws IOException {
    try (JsonList list = open(json)) {
      assertThat(list.begin()).isFalse();
    }
  }

  @Test
  void a_list_that_breaks_off_is_not_taken_for_a_whole_one() {
    assertThatThrownBy(() -> read("{\"value\": [{\"Id\": 1}"))
        .isInstanceOf(JsonProcessingException.class);
  }

  private static JsonList open(String json) throws IOException {
    return JsonList.in(new ByteArrayInputStream(json.getBytes(UTF_8)));
  }

  private static List<String> read(String json) throws IOException {
    List<String> read = new ArrayList<>();
    try (JsonList list = open(json)) {
      assertThat(list.begin()).isTrue();
      for (JsonNode entry = list.next(); entry != null; entry = list.next()) {
        read.add(list.line() + ": " + entry);
      }
    }
    return read;
  }
}
