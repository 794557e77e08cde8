package nl.kamergraaf.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When a release counts as having lost something. */
final class ShrinkageTest {
  private static final String KG = "https://w3id.org/kamergraaf/def#";
  private static final String OA = "http://www.w3.org/ns/oa#";

  private static Manifest with(Map<String, Long> classes) {
    return new Manifest("r", "2026-01-01T00:00:00Z", "http://e/", 1, 1, 1, classes, List.of());
  }

  private static List<String> between(Map<String, Long> before, Map<String, Long> now) {
    return Shrinkage.between(with(before), with(now), 0.02).stream()
        .map(Shrinkage::toString)
        .toList();
  }

  @Test
  void what_has_lost_more_than_its_share_is_told() {
    assertThat(between(Map.of(KG + "Answer", 100L), Map.of(KG + "Answer", 97L)))
        .containsExactly("Answer: 97, where there were 100");
    assertThat(between(Map.of(KG + "Answer", 100L), Map.of(KG + "Answer", 98L))).isEmpty();
    assertThat(between(Map.of(KG + "Answer", 100L), Map.of())).hasSize(1);
  }

  @Test
  void a_handful_is_no_loss() {
    assertThat(between(Map.of(KG + "Motion", 19L), Map.of())).isEmpty();
  }

  @Test
  void a_release_whose_evidence_was_written_in_another_form_has_lost_nothing() {
    Map<String, Long> each =
        Map.of(OA + "Annotation", 8900L, OA + "TextPositionSelector", 8900L, KG + "Answer", 100L);
    Map<String, Long> folded = Map.of(KG + "Reading", 60L, KG + "Answer", 100L);
    assertThat(between(each, folded)).isEmpty();
    assertThat(between(folded, each)).isEmpty();
  }
}
