package nl.kamergraaf.fact.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import nl.kamergraaf.Growth;
import nl.kamergraaf.fact.Commitment;
import nl.kamergraaf.fact.Commitment.Form;
import nl.kamergraaf.fact.Context;
import nl.kamergraaf.fact.Contexts;
import nl.kamergraaf.fact.Kind;
import nl.kamergraaf.text.Span;
import nl.kamergraaf.text.WordTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CommitmentsTest {
  private static final Commitments COMMITMENTS = new Commitments();
  private static final String PROMISE = "Ik zal uw Kamer voor de zomer per brief informeren.";

  static Stream<List<String>> listed() {
    return WordTable.of(CommitmentsTest.class, "promises-cases.txt").columns().stream();
  }

  @ParameterizedTest
  @MethodSource("listed")
  void takes_what_promises_and_leaves_what_does_not(List<String> row) {
    List<Commitment> found = COMMITMENTS.recognise(Contexts.answer(row.get(1)));

    assertThat(found).hasSize(row.get(0).equals("+") ? 1 : 0);
  }

  @Test
  void tells_the_sentence_its_form_and_its_term() {
    Context context = Contexts.answer("Dat klopt. " + PROMISE + " Meer is er niet.");

    Commitment found = COMMITMENTS.recognise(context).getFirst();

    assertThat(found.text()).isEqualTo(PROMISE);
    assertThat(found.form()).isEqualTo(Form.LETTER);
    assertThat(found.term()).contains("voor de zomer");
    assertThat(found.end()).contains(LocalDate.of(2025, 6, 30));
    assertThat(quoted(context, found.evidence().span())).isEqualTo(PROMISE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          + | Ja, daartoe ben ik bereid.              | Bent u bereid de Kamer hierover te informeren?
          + | Ik ben daartoe graag bereid.            | Bent u bereid dit te laten onderzoeken?
          + | Dat zal ik doen.                        | Kunt u de Kamer het rapport sturen?
          + | Ja, dat zeg ik graag toe.               | Wilt u de Kamer daarover voor de zomer berichten?
          - | Ja, daartoe ben ik bereid.              | Bent u bereid de brug te sluiten?
          - | Daartoe ben ik niet bereid.             | Bent u bereid de Kamer hierover te informeren?
          - | Daartoe ben ik bereid, mits het nodig is. | Bent u bereid de Kamer hierover te informeren?
          - | Dat zal ik doen.                        | Wat vindt u daarvan?
          - | Ja.                                     | Bent u bereid de Kamer hierover te informeren?
          """)
  void consents_to_what_was_asked(String sign, String answer, String question) {
    List<Commitment> found = COMMITMENTS.recognise(Contexts.of(Kind.ANSWER, question, answer, ""));

    assertThat(found).hasSize(sign.equals("+") ? 1 : 0);
  }

  @Test
  void only_the_government_promises() {
    assertThat(COMMITMENTS.recognise(Contexts.of(Kind.ANSWER, PROMISE, "Ja.", PROMISE))).isEmpty();
    assertThat(COMMITMENTS.recognise(Contexts.of(Kind.QUESTION, "", PROMISE, ""))).isEmpty();
  }

  @Test
  void a_notice_of_delay_promises_the_answer() {
    String notice = "De vragen zullen zo spoedig mogelijk worden beantwoord.";

    assertThat(COMMITMENTS.recognise(Contexts.of(Kind.POSTPONEMENT, "", notice, ""))).hasSize(1);
    assertThat(COMMITMENTS.recognise(Contexts.answer(notice))).isEmpty();
  }

  @Property(tries = 200, seed = "42")
  void never_throws_and_quotes_the_text(@ForAll @StringLength(max = 400) String text) {
    Context context = Contexts.answer(text + " " + PROMISE);

    assertThat(COMMITMENTS.recognise(context))
        .allSatisfy(
            found ->
                assertThat(quoted(context, found.evidence().span()))
                    .isEqualTo(found.evidence().quote())
                    .isEqualTo(found.text()));
  }

  static Stream<Arguments> repeated() {
    return Stream.of(
        arguments("zal uw Kamer ", 0),
        arguments("zal uw Kamer. ", 0),
        arguments("Zal ik uw Kamer hierover nog informeren. ", 100),
        arguments("heb uw Kamer ~ geïnformeerd; ", 0),
        arguments("binnen 99999 weken ", 0),
        arguments("....", 0),
        arguments("A.", 0),
        arguments("voor de ", 0));
  }

  @ParameterizedTest
  @MethodSource("repeated")
  void takes_time_in_proportion_to_the_length(String piece, int inHundred) {
    Growth.linear(piece, inHundred, text -> COMMITMENTS.recognise(Contexts.answer(text)).size());
  }

  @Tag(Growth.GIANT)
  @ParameterizedTest
  @MethodSource("repeated")
  void reads_a_hundred_thousand_of_a_piece_in_time(String piece) {
    Growth.giant(piece, text -> COMMITMENTS.recognise(Contexts.answer(text)).size());
  }

  private static String quoted(Context context, Span span) {
    return context.document().text().substring(span.start(), span.end());
  }
}
