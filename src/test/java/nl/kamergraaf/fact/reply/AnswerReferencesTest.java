package nl.kamergraaf.fact.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.document.Header;
import nl.kamergraaf.document.Item;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.document.Place;
import nl.kamergraaf.fact.AnswerReference;
import nl.kamergraaf.fact.Context;
import nl.kamergraaf.fact.HeaderFacts;
import nl.kamergraaf.fact.Kind;
import nl.kamergraaf.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnswerReferencesTest {
  private static final int QUESTIONS = 6;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Zie het antwoord op vraag 2.; 2",
        "Zie antwoord vraag 2.; 2",
        "Zie mijn antwoord onder vraag 2.; 2",
        "Zie antwoord 2 en 3.; 2 3",
        "Ik verwijs naar de antwoorden op de vragen 3, 4 en 5.; 3 4 5",
        "Ik verwijs naar de beantwoording van de vragen 2 t/m 4.; 2 3 4",
        "Zie de antwoorden op vragen 2 tot en met 4.; 2 3 4",
        "Zie het antwoord op vraag 9.; ''",
        "Zie het antwoord op vraag 1.; ''",
        "In antwoord op vraag 2 van het lid De Wit heb ik dat gezegd.; ''",
        "Het antwoord 2 jaar geleden was anders.; ''"
      })
  void answer_leads_to_the_answers_whose_questions_it_names(String answer, String numbers) {
    List<Integer> expected =
        numbers.isBlank()
            ? List.of()
            : Arrays.stream(numbers.strip().split(" ")).map(Integer::valueOf).toList();

    assertThat(new AnswerReferences().recognise(context(answer)))
        .extracting(AnswerReference::question)
        .containsExactlyElementsOf(expected);
  }

  private static Context context(String answer) {
    List<Item> items = new ArrayList<>();
    for (int number = 1; number <= QUESTIONS; number++) {
      Passage question = passage(Place.Part.QUESTION, number, "Is dat zo?");
      items.add(new Item.Question(List.of(number), true, question, List.of()));
    }
    items.add(new Item.Answer(List.of(1), passage(Place.Part.ANSWER, 1, answer), List.of()));
    Header header =
        new Header(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Context(
        new ParliamentaryDocument("answer.txt", "0", answer, header, items, List.of()), HEADER);
  }

  private static final HeaderFacts HEADER =
      new HeaderFacts(
          Kind.ANSWER,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  private static Passage passage(Place.Part part, int ordinal, String text) {
    return new Passage(new Place(part, ordinal), new Span(0, text.length()), text);
  }
}
