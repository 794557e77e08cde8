package nl.kamergraaf.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.document.Footnote;
import nl.kamergraaf.document.Item;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;
import org.junit.jupiter.api.Test;

/** The layouts described in {@code docs/forms/layouts.md}, told in words of our own. */
final class LayoutsTest {
  private static final List<String> PAPER =
      List.of(
          "Q1 Kent u het bericht over de veerpont?",
          "Q2 Sinds wanneer ligt zij stil?",
          "Q3 Wat kost dat de gemeente?",
          "A1 Ja.",
          "A2,3 Sinds mei; de kosten zijn geraamd.",
          "N1 De Veerman, 2 mei 2001",
          "N1 Kamerstuk 27 400, nr. 12");

  @Test
  void print_puts_notes_below_the_questions_and_below_the_answers() {
    assertThat(
            read(
                "oud.txt",
                """
                1218
                Vragen van het lid De Wit (SP) aan de
                minister van Verkeer en Waterstaat over een veer-
                pont. (Ingezonden 3 mei 2001)
                1
                Kent u het bericht over de veerpont?1
                2
                Sinds wanneer ligt zij stil?
                3
                Wat kost dat de gemeente?
                1 De Veerman, 2 mei 2001
                Antwoord
                Antwoord van minister Netelenbos (Verkeer en
                Waterstaat). (Ontvangen 30 mei
                2001)
                1
                Ja.
                2 en 3
                Sinds mei; de kosten
                KVR15001
                2000110110
                0001tkkvr1218
                ISSN 0921 - 7398
                Sdu Uitgevers
                ’s-Gravenhage 2001
                Tweede Kamer, vergaderjaar 2000–2001, Aanhangsel
                2547
                zijn geraamd.1
                1 Kamerstuk 27 400, nr. 12
                """))
        .isEqualTo(PAPER);
  }

  @Test
  void website_heads_notes_with_a_word_and_a_way_back() {
    assertThat(
            read(
                "site.txt",
                """
                Tweede Kamer der Staten-Generaal2000-20011218

                Vragen van het lid De Wit (SP) aan de minister van Verkeer en Waterstaat over een veerpont. (Ingezonden 3 mei 2001)

                1

                Kent u het bericht over de veerpont?1

                XNoot1De Veerman, 2 mei 2001

                2

                Sinds wanneer ligt zij stil?

                3

                Wat kost dat de gemeente?

                Antwoord

                Antwoord van minister Netelenbos (Verkeer en Waterstaat). (Ontvangen 30 mei 2001)

                1

                Ja.

                2 en 3

                Sinds mei; de kosten zijn geraamd.1

                X Noot
                1
                Kamerstuk 27 400, nr. 12

                Naar boven

                Sdu Uitgevers ’s-Gravenhage 2001
                """))
        .isEqualTo(PAPER);
  }

  @Test
  void website_in_html_reads_as_the_print() {
    assertThat(
            read(
                "site.html",
                """
                <html><body><p>Tweede Kamer der Staten-Generaal2000-20011218</p>
                <p>Vragen van het lid De Wit (SP) aan de minister van Verkeer en Waterstaat over een veerpont. (Ingezonden 3 mei 2001)</p>
                <p>1</p><p>Kent u het bericht over de veerpont?<sup>1</sup></p>
                <p>2</p><p>Sinds wanneer ligt zij stil?</p>
                <p>3</p><p>Wat kost dat de gemeente?</p>
                <p>1 De Veerman, 2 mei 2001</p>
                <p>Antwoord</p>
                <p>Antwoord van minister Netelenbos (Verkeer en Waterstaat). (Ontvangen 30 mei 2001)</p>
                <p>1</p><p>Ja.</p>
                <p>2 en 3</p><p>Sinds mei; de kosten zijn geraamd.<sup>1</sup></p>
                <p>1 Kamerstuk 27 400, nr. 12</p><p>Naar boven</p></body></html>
                """))
        .isEqualTo(PAPER);
  }

  @Test
  void blanks_and_invisible_characters_of_any_kind_are_alike() {
    assertThat(
            read(
                "blank.txt",
                """
                \uFEFF1218

                Vragen van het lid De\u00A0Wit (SP) aan de minister van Verkeer en Waterstaat over een veer\u00ADpont. (Ingezonden 3\u202Fmei\u00A02001)

                1

                Kent u het be\u200Bricht over de veer\u00ADpont?1

                2

                Sinds\u2003wanneer ligt zij stil?

                3

                Wat kost dat de gemeente?

                1\u00A0De Veerman, 2\u202Fmei 2001

                Antwoord

                Antwoord van minister Netelenbos (Verkeer en Waterstaat). (Ontvangen 30\u00A0mei 2001)

                1

                Ja.

                2\u00A0en\u00A03

                Sinds mei; de kosten zijn geraamd.1

                1\u00A0Kamerstuk 27\u202F400, nr. 12
                """))
        .isEqualTo(PAPER);
  }

  @Test
  void notice_below_the_questions_is_no_part_of_the_last_one() {
    assertThat(
            read(
                "mededeling.md",
                """
                Vragen van het lid De Wit (SP) aan de minister van Verkeer en Waterstaat over een veerpont. (Ingezonden 3 mei 2001)

                1

                Kent u het bericht over de veerpont?

                1 zie De Veerman van 2 mei 2001

                Mededeling van minister Netelenbos (Verkeer en Waterstaat). (Ontvangen 30 mei 2001)

                Er is meer tijd nodig.
                """))
        .containsExactly(
            "Q1 Kent u het bericht over de veerpont?",
            "R Er is meer tijd nodig.",
            "N1 zie De Veerman van 2 mei 2001");
  }

  @Test
  void letters_wrong_in_the_words_that_head_items_are_mended() {
    assertThat(
            read(
                "misdruk.txt",
                """
                Vragen van het lid De Wit (SP) aan de Staatsecretaris van Financiën over een veerpont (ingezonden 3 mei 2011).
                Antwoord van Staatsecretaris Weekers (Financiën) (ontvangen 30 mei 2011).
                Vaag 1
                Kent u het bericht over de veerpont?
                Antword 1
                Ja.
                Vagen 2 en 3
                Ligt zij stil? Graag
                12 redenen.
                Antwoodr 2 en 3
                Ja.
                """))
        .containsExactly(
            "Q1 Kent u het bericht over de veerpont?",
            "A1 Ja.",
            "Q2,3 Ligt zij stil? Graag 12 redenen.",
            "A2,3 Ja.");
  }

  @Test
  void notes_below_the_signature_of_a_copy_are_all_read_and_the_second_mark_of_a_pair_too() {
    ParliamentaryDocument document =
        document(
            "kopie.txt",
            """
            Vragen van het lid De Wit (SP) aan de Minister van Financiën over een veerpont (ingezonden 3 mei 2021).
            Antwoord van Minister Hoekstra (Financiën) (ontvangen 30 mei 2021).
            Vraag 1
            Kent u het bericht «Veerpont ligt stil»1?, 2
            Antwoord 1
            Ja, zie ook het rapport3 daarover.
            Ondertekenaars
            W.B. Hoekstra, minister van Financiën
            1 NOS, 2 mei 2021, «Veerpont ligt stil»
            2 De Veerman, 2 mei 2021, «Stil»
            3 Rapport van 1 mei 2021, https://www.veer.example/rapport
            """);
    assertThat(document.footnotes()).extracting(Footnote::label).containsExactly("1", "2", "3");
    assertThat(document.questions().getFirst().passage().text())
        .isEqualTo("Kent u het bericht «Veerpont ligt stil»?");
    assertThat(document.questions().getFirst().calls()).hasSize(2);
    assertThat(document.answers().getFirst().passage().text())
        .isEqualTo("Ja, zie ook het rapport daarover.");
  }

  @Test
  void links_within_a_markdown_copy_are_marks_of_notes_or_no_text() {
    assertThat(
            read(
                "kopie.md",
                """
                [Naar boven](#)

                **Vragen van het lid De Wit (SP) aan de Minister van Financiën over een veerpont (ingezonden 3 mei 2011).**

                #### Vraag 1

                Kent u het bericht over de veerpont?[1](#n1)

                Noot 1

                De Veerman, 2 mei 2011

                [Naar boven](#top)
                """))
        .containsExactly("Q1 Kent u het bericht over de veerpont?", "N1 De Veerman, 2 mei 2011");
  }

  @Test
  void print_of_the_eighties_names_the_person_before_the_office_and_the_page_below_its_foot() {
    String text =
        """
        Eerste Kamer der Staten-Generaal
        Vergaderjaar 1985-1986
        Aanhangsel van de Handelingen
        8
        Vragen van de heer Zoutman (V.V.D.) inzake een veerpont. (Ingezonden 3 september 1985)
        1
        Ligt de veerpont stil?
        2
        Sinds wanneer?
        Antwoord
        Antwoord van de heer Smit, minister van Justitie. (Ontvangen 7 oktober 1985)
        1 en 2
        Ja, sinds mei.1
        1 Ter inzage gelegd op de
        bibliotheek.
        Eerste Kamer, vergaderjaar 1985-1986, Aanhangsel
        15
        """;
    assertThat(read("oud.txt", text))
        .containsExactly(
            "Q1 Ligt de veerpont stil?",
            "Q2 Sinds wanneer?",
            "A1,2 Ja, sinds mei.",
            "N1 Ter inzage gelegd op de bibliotheek.");
    assertThat(document("oud.txt", text).header().identifier()).contains("ah-ek-19851986-8");
  }

  @Test
  void a_case_number_with_a_blank_in_it_is_read() {
    String text =
        "AH 617\n\n2024Z 17972\n\nAntwoord van minister Brekelmans (Defensie) (ontvangen 20"
            + " november 2024)\n";
    assertThat(document("x.txt", text).header().caseNumber().map(Passage::text))
        .contains("2024Z17972");
  }

  @Test
  void file_name_is_kept_as_an_id_only_where_it_is_nothing_else() {
    String text = "Vragen van het lid De Wit (SP) over een veerpont (ingezonden 3 mei 2017).\n";
    assertThat(document("ah-tk-20162017-966.txt", text).fileId().map(Passage::text))
        .contains("ah-tk-20162017-966");
    assertThat(document("over ah-tk-20162017-966.txt", text).fileId()).isEmpty();
    assertThat(document("ah-tk-20162017-966.txt", "ah-tk-20162017-12\n" + text).fileId()).isEmpty();
  }

  private static List<String> read(String name, String text) {
    ParliamentaryDocument document = document(name, text);
    List<String> read = new ArrayList<>();
    for (Item item : document.items()) {
      String words = item.passage().text();
      read.add(
          switch (item) {
            case Item.Question question -> "Q" + numbers(question.numbers()) + " " + words;
            case Item.Answer answer -> "A" + numbers(answer.numbers()) + " " + words;
            case Item.Remark remark -> "R " + words;
          });
    }
    for (Footnote note : document.footnotes()) {
      read.add("N" + note.label() + " " + note.passage().text());
    }
    return read;
  }

  private static String numbers(List<Integer> numbers) {
    return String.join(",", numbers.stream().map(Object::toString).toList());
  }

  private static ParliamentaryDocument document(String name, String text) {
    SourceFile file = new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    return switch (new DocumentReader().read(file)) {
      case Outcome.Accepted<ParliamentaryDocument> read -> read.value();
      case Outcome.Refused<ParliamentaryDocument> refused ->
          throw new AssertionError(refused.toString());
    };
  }
}
