package nl.kamergraaf.fact.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.kamergraaf.document.Header;
import nl.kamergraaf.document.Item;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.document.Place;
import nl.kamergraaf.fact.Kind;
import nl.kamergraaf.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PostponementsTest {
  private final HeaderReader reader = new HeaderReader(words -> false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hierbij deel ik u mee dat ik de vragen niet binnen de gebruikelijke termijn kan"
            + " beantwoorden.",
        "In verband met overleg tussen de ministeries lukt het niet de vragen nu te beantwoorden.",
        "Het is niet mogelijk deze vragen in drie weken te beantwoorden.",
        "De beantwoording vergt meer tijd. Uw Kamer ontvangt de antwoorden in juni.",
        "Daarom verzoek ik u om uitstel.",
        "Ik stuur uw Kamer de antwoorden zo spoedig mogelijk toe."
      })
  void notice_that_the_answer_is_late_is_a_postponement(String words) {
    assertThat(kind(words)).isEqualTo(Kind.POSTPONEMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De vragen zijn beantwoord in de brief van 3 juni 2021 (Kamerstuk 27 830, nr. 341).",
        "De vragen worden door de Minister van Financiën beantwoord.",
        "Het lid heeft de vragen ingetrokken."
      })
  void notice_of_something_else_is_none(String words) {
    assertThat(kind(words)).isEqualTo(Kind.NOTICE);
  }

  private Kind kind(String words) {
    Passage reply =
        passage(
            Place.of(Place.Part.HEADER),
            "Mededeling van Minister Bijleveld (Defensie) (ontvangen 20 mei 2021).");
    Passage remark = passage(new Place(Place.Part.REMARK, 1), words);
    Header header =
        new Header(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(reply),
            Optional.empty());
    return reader
        .read(
            new ParliamentaryDocument(
                "notice.txt",
                "0",
                words,
                header,
                List.of(new Item.Remark(remark, List.of())),
                List.of()))
        .kind();
  }

  private static Passage passage(Place place, String text) {
    return new Passage(place, new Span(0, text.length()), text);
  }
}
