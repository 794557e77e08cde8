package nl.kamergraaf.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
final class FanOutTest {
  @Test
  void every_taker_takes_every_piece_in_order() throws IOException {
    List<Integer> one = Collections.synchronizedList(new ArrayList<>());
    List<Integer> other = Collections.synchronizedList(new ArrayList<>());
    List<Integer> pieces = IntStream.range(0, 1_000).boxed().toList();
    try (FanOut<Integer> all = new FanOut<>(Map.of("one", one::add, "other", other::add))) {
      for (Integer piece : pieces) {
        all.put(piece);
      }
      all.finish();
    }
    assertThat(one).isEqualTo(pieces);
    assertThat(other).isEqualTo(pieces);
  }

  @Test
  void what_a_taker_throws_is_thrown_to_whoever_puts_and_nobody_waits_for_ever() {
    try (FanOut<Integer> all =
        new FanOut<>(
            Map.of(
                "sound",
                piece -> {},
                "faulty",
                piece -> {
                  throw new IOException("the disk is full");
                }))) {
      assertThatThrownBy(
              () -> {
                for (int piece = 0; piece < 1_000; piece++) {
                  all.put(piece);
                }
                all.finish();
              })
          .isInstanceOf(IOException.class)
          .hasMessageContaining("the disk is full");
    }
  }
}
