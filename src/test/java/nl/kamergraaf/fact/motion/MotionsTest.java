package nl.kamergraaf.fact.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.kamergraaf.Growth;
import nl.kamergraaf.fact.Contexts;
import nl.kamergraaf.fact.Kind;
import nl.kamergraaf.fact.Motion;
import nl.kamergraaf.fact.citation.Citations;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.WordTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MotionsTest {
  private static final Motions MOTIONS = new Motions(Register.load(), new Citations());

  record Form(String named, String sentence) {}

  static Stream<Form> forms() {
    return WordTable.of(MotionsTest.class, "forms.txt").lines().stream()
        .map(line -> line.split(" => ", 2))
        .map(parts -> new Form(parts[0], parts[1]));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void a_printed_form_names_its_motion(Form form) {
    List<Motion> found = recognise(form.sentence());
    assertThat(found.stream().map(MotionsTest::row).toList())
        .containsExactlyElementsOf(form.named().equals("-") ? List.of() : List.of(form.named()));
    found.forEach(motion -> assertThat(form.sentence()).contains(motion.evidence().quote()));
  }

  private static String row(Motion motion) {
    String movers =
        motion.movers().stream()
            .map(mover -> mover.name() + mover.key().map(key -> "=" + key).orElse(""))
            .collect(Collectors.joining(", "));
    return Stream.of(
            motion.form() == Motion.Form.MOTION ? "motion" : "amendment",
            movers,
            motion.withOthers() ? "c.s." : "",
            motion.paper().orElse(""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static List<Motion> recognise(String answer) {
    return MOTIONS.recognise(Contexts.answer(answer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"question", "note"})
  void a_motion_is_found_in_questions_and_notes_too(String place) {
    String words = "Zie de motie Piri c.s. daarover.";
    List<Motion> found =
        MOTIONS.recognise(
            Contexts.of(
                Kind.ANSWER,
                place.equals("question") ? words : "",
                "",
                place.equals("note") ? words : ""));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().evidence().quote()).isEqualTo("motie Piri c.s.");
    assertThat(found.getFirst().place().part().name().toLowerCase(Locale.ROOT)).contains(place);
  }

  @Property
  void any_text_is_read_without_a_fault(@ForAll String text) {
    for (Motion motion : recognise("motie-" + text + " amendement " + text)) {
      assertThat(motion.movers().isEmpty() && motion.paper().isEmpty()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "motie ",
        "motie-Van Dijk en ",
        "Van Van Van A.B.C. ",
        "motie van de leden Piri, ",
        "motie Piri over dit en dat ",
        "amendement (Kamerstuk 33 529, nr. 1219 ",
      })
  void a_text_four_times_as_long_takes_about_four_times_as_long(String piece) {
    Growth.linear(piece, text -> recognise("de motie-Piri c.s. " + text).size());
  }
}
