package nl.kamergraaf.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ComparisonTest {

  @Test
  void each_annotated_value_needs_a_found_value_of_its_own() {
    List<Claim> gold = List.of(words("kst-1-2"), words("kst-1-2"), words("kst-1-3"));
    List<Claim> found = List.of(words("kst-1-2"), words("kst-1-4"));
    assertThat(tally(Field.CITATIONS, gold, List.of(), found)).isEqualTo(new Tally(1, 2, 1));
  }

  @Test
  void a_pair_is_the_same_in_both_parts_only() {
    List<Claim> gold = List.of(Claim.pair("Van Voorbeeld", "ABC", ""));
    assertThat(
            tally(Field.ASKERS, gold, List.of(), List.of(Claim.pair("van Voorbeeld", "ABC", ""))))
        .isEqualTo(new Tally(1, 0, 0));
    assertThat(tally(Field.ASKERS, gold, List.of(), List.of(Claim.pair("Van Voorbeeld", "", ""))))
        .isEqualTo(new Tally(0, 1, 1));
  }

  @Test
  void an_answer_covers_the_same_questions_in_any_order() {
    List<Claim> gold = List.of(numbers(3, 4), numbers(5));
    assertThat(tally(Field.ANSWERS, gold, List.of(), List.of(numbers(4, 3), numbers(5, 6))))
        .isEqualTo(new Tally(1, 1, 1));
  }

  @Test
  void a_name_is_met_by_any_name_of_the_thing_found() {
    Claim found = Claim.named(List.of("Bureau voor Voorbeelden", "BvV"), "");
    assertThat(tally(Field.ORGANISATIONS, List.of(words("BVV")), List.of(), List.of(found)))
        .isEqualTo(new Tally(1, 0, 0));
    assertThat(tally(Field.ORGANISATIONS, List.of(words("Bureau")), List.of(), List.of(found)))
        .isEqualTo(new Tally(0, 1, 1));
  }

  @Test
  void a_source_is_met_by_its_address_or_its_title() {
    List<Claim> gold =
        List.of(
            Claim.source("https://voorbeeld.nl/a/", "Een titel", ""),
            Claim.source("", "Nog een titel", ""));
    List<Claim> found =
        List.of(
            Claim.source("https://voorbeeld.nl/a", "", ""),
            Claim.source("https://voorbeeld.nl/b", "nog een titel.", ""));
    assertThat(tally(Field.SOURCES, gold, List.of(), found)).isEqualTo(new Tally(2, 0, 0));
    assertThat(
            tally(
                Field.SOURCES,
                List.of(Claim.source("", "Een", "")),
                List.of(),
                List.of(Claim.source("", "", ""))))
        .as("nothing stated is no meeting")
        .isEqualTo(new Tally(0, 1, 1));
  }

  @Test
  void a_commitment_may_be_cut_longer_or_shorter() {
    List<Claim> gold = List.of(words("Ik stuur u de cijfers voor mei."));
    assertThat(
            tally(
                Field.COMMITMENTS, gold, List.of(), List.of(words("stuur u de cijfers voor mei"))))
        .isEqualTo(new Tally(1, 0, 0));
    assertThat(tally(Field.COMMITMENTS, gold, List.of(), List.of(words(""))))
        .isEqualTo(new Tally(0, 1, 1));
  }

  @Test
  void a_footnote_needs_its_number_and_how_it_begins() {
    String start = "Een noot die lang genoeg is om haar aan het begin te kennen";
    List<Claim> gold = List.of(Claim.footnote("1", start + " en hier eindigt", ""));
    assertThat(tally(Field.FOOTNOTES, gold, List.of(), List.of(Claim.footnote("1", start, ""))))
        .isEqualTo(new Tally(1, 0, 0));
    assertThat(tally(Field.FOOTNOTES, gold, List.of(), List.of(Claim.footnote("2", start, ""))))
        .isEqualTo(new Tally(0, 1, 1));
  }

  @Test
  void what_is_doubtful_is_neither_missed_nor_invented_but_counts_when_found() {
    List<Claim> doubtful = List.of(words("Bureau X"));
    List<Claim> found = List.of(Claim.named(List.of("Bureau X"), ""));
    assertThat(tally(Field.ORGANISATIONS, doubtful, doubtful, List.of()))
        .isEqualTo(new Tally(0, 0, 0));
    assertThat(tally(Field.ORGANISATIONS, List.of(), doubtful, found))
        .isEqualTo(new Tally(0, 0, 0));
    assertThat(tally(Field.ORGANISATIONS, doubtful, doubtful, found)).isEqualTo(new Tally(1, 0, 0));
  }

  @Test
  void a_law_that_is_doubtful_as_a_whole_is_so_with_its_articles() {
    List<Claim> wholeLaw = List.of(Claim.pair("Voorbeeldwet", "", ""));
    List<Claim> article = List.of(Claim.pair("Voorbeeldwet", "3", ""));
    assertThat(tally(Field.LAWS, List.of(), wholeLaw, article)).isEqualTo(new Tally(0, 0, 0));
    assertThat(tally(Field.LAWS, List.of(), article, wholeLaw)).isEqualTo(new Tally(0, 0, 1));
  }

  @Test
  void inventions_are_counted_as_annotators_list_things() {
    Claim law = Claim.pair("Voorbeeldwet", "", "");
    assertThat(tally(Field.LAWS, List.of(), List.of(), List.of(law, law)))
        .as("a law once, however often it is cited")
        .isEqualTo(new Tally(0, 0, 1));
    Claim source = Claim.source("https://voorbeeld.nl", "Titel", "");
    assertThat(tally(Field.SOURCES, List.of(source), List.of(), List.of(source, source)))
        .as("a source that is cited again is no invention")
        .isEqualTo(new Tally(1, 0, 0));
    Claim paper = words("kst-1-2");
    assertThat(tally(Field.CITATIONS, List.of(paper), List.of(), List.of(paper, paper)))
        .as("a reference to a paper is annotated wherever it is printed")
        .isEqualTo(new Tally(1, 0, 1));
  }

  @Test
  void measures_follow_from_the_counts() {
    Tally tally = new Tally(3, 1, 2);
    assertThat(tally.precision()).isEqualTo(3 / 5.0);
    assertThat(tally.recall()).isEqualTo(3 / 4.0);
    assertThat(tally.f1()).isEqualTo(2 * 0.6 * 0.75 / 1.35);
    assertThat(new Tally(0, 0, 0).f1()).as("nothing to find, nothing found").isEqualTo(1);
    assertThat(new Tally(0, 1, 1).f1()).isZero();
  }

  private static Tally tally(
      Field field, List<Claim> gold, List<Claim> doubtful, List<Claim> found) {
    return Comparison.of(field, gold, doubtful, found).tally();
  }

  private static Claim words(String text) {
    return Claim.words(text, "");
  }

  private static Claim numbers(Integer... numbers) {
    return Claim.numbers(Stream.of(numbers).toList(), "");
  }
}
