package nl.kamergraaf.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Optional;

/** No path and no parameters that a client can send are read as anything but what they say. */
final class AddressesFuzzTest {

  @FuzzTest(maxDuration = "5m")
  void path(byte[] bytes) {
    String path = new String(bytes, UTF_8);
    if (RequestReader.isSound(path)) {
      assertThat(path).startsWith("/").doesNotContain("//", "\\", " ", "\r", "\n", "<", ">", "\"");
      String decoded = RequestReader.decode(path.replace("+", "%2B")).orElseThrow();
      assertThat(List.of(decoded.split("/", -1))).doesNotContain("..", ".");
      assertThat(decoded.chars()).noneMatch(c -> c < ' ' || c == '\\');
    }
    assertThat(RequestKind.of(path)).isNotNull();
  }

  @FuzzTest(maxDuration = "5m")
  void percentEncoding(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    Optional<String> decoded = RequestReader.decode(text);
    decoded.ifPresent(plain -> assertThat(plain.length()).isLessThanOrEqualTo(text.length()));
    assertThat(ContentCoding.preferred(text)).isNotNull();
  }
}
