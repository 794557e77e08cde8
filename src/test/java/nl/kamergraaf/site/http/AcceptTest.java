package nl.kamergraaf.site.http;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class AcceptTest {
  @Property(seed = "42")
  void any_header_is_read_without_error(@ForAll String header) {
    assertThat(Accept.parse(header).quality("text/html")).isBetween(0.0, 1.0);
  }

  @Test
  void the_most_specific_range_decides() {
    Accept accept = Accept.parse("text/*;q=0.3, text/turtle;q=0.7, */*;q=0.1");
    assertThat(accept.quality("text/turtle")).isEqualTo(0.7);
    assertThat(accept.quality("text/html")).isEqualTo(0.3);
    assertThat(accept.quality("application/ld+json")).isEqualTo(0.1);
  }

  @Test
  void an_absent_header_accepts_everything() {
    assertThat(Accept.parse("").quality("text/turtle")).isEqualTo(1);
  }
}
