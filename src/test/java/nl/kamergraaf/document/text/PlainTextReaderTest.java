package nl.kamergraaf.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamergraaf.Growth;
import nl.kamergraaf.document.BlockText;
import nl.kamergraaf.source.Outcome;
import org.junit.jupiter.api.Test;

final class PlainTextReaderTest {

  @Test
  void note_at_the_foot_of_a_page_is_lifted_and_its_mark_told() {
    assertThat(
            read(
                """
                Vraag 1
                Kent u het bericht over de haven?
                1
                1De Haven, 3 mei 2023, «Kranen vallen stil
                door storing»
                ah-tk-20222023-17
                ’s-Gravenhage 2023 Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel 1
                """))
        .containsExactly(
            "TEXT Vraag 1",
            "TEXT Kent u het bericht over de haven?{1}",
            "NOTE 1 De Haven, 3 mei 2023, «Kranen vallen stil door storing»",
            "FURNITURE ah-tk-20222023-17",
            "FURNITURE ’s-Gravenhage 2023 Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel 1");
  }

  @Test
  void mark_glued_to_a_word_is_told_from_a_figure_that_belongs_to_it() {
    assertThat(
            read(
                """
                Antwoord 1
                De havenmeesters1 stoten minder CO2 uit dan in juli 20222 het geval was.
                1Zij werken sinds 2020 samen.
                2Zie de brief van de Minister.
                Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel 2
                """))
        .contains(
            "TEXT De havenmeesters{1} stoten minder CO2 uit dan in juli 2022{2} het geval was.");
  }

  @Test
  void mark_behind_a_stop_is_told_from_the_second_part_of_a_number() {
    assertThat(
            read(
                """
                Antwoord 1
                Artikel 2.1 van de Havenwet gaat over 1.5 meter kade en tabel 3.1 Het
                aantal (zie nr. 1) was 1.2 in 2022.1 Dat blijkt (uit stuk 1). Daarna bleef het op 14.2 De havens weten dat.3Het kan.
                1Eerste noot.
                2Tweede noot.
                3Derde noot.
                Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel 2
                """))
        .contains(
            "TEXT Artikel 2.1 van de Havenwet gaat over 1.5 meter kade en tabel 3.1 Het aantal (zie"
                + " nr. 1) was 1.2 in 2022.{1} Dat blijkt (uit stuk 1). Daarna bleef het op 14.{2}"
                + " De havens weten dat.{3}Het kan.");
  }

  @Test
  void number_whose_space_was_lost_is_told_from_a_mark() {
    assertThat(
            read(
                """
                Antwoord 1
                Op grond van artikel1, eerste lid, van de Havenwet en artikel1 van de Scheepswet bleef het op1 kade. Dat meldt het artikel1 van de havenkrant.
                1Eerste noot.
                Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel 2
                """))
        .contains(
            "TEXT Op grond van artikel1, eerste lid, van de Havenwet en artikel1 van de Scheepswet"
                + " bleef het op1 kade. Dat meldt het artikel{1} van de havenkrant.");
  }

  @Test
  void number_at_the_start_of_a_line_belongs_to_the_word_that_it_numbers() {
    assertThat(
            read(
                """
                Antwoord 1
                De havens zijn open; dat volgt uit de tekst van artikel
                1 van de Havenwet en uit die van artikel
                1.2 van het Havenbesluit.
                1 Daarna bleef het stil.
                1Eerste noot.
                Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel 2
                """))
        .contains(
            "TEXT De havens zijn open; dat volgt uit de tekst van artikel 1 van de Havenwet en uit"
                + " die van artikel 1.2 van het Havenbesluit.{1} Daarna bleef het stil.");
  }

  @Test
  void line_that_looks_like_a_heading_goes_on_with_the_sentence_above_it() {
    assertThat(
            read(
                """
                Antwoord 2
                De kade is in gebruik. Voor de rest van uw vraag geldt hetzelfde. Zie het
                antwoord op vraag 1.
                Antwoord 3
                Ja.
                """))
        .containsExactly(
            "TEXT Antwoord 2",
            "TEXT De kade is in gebruik. Voor de rest van uw vraag geldt hetzelfde. Zie het"
                + " antwoord op vraag 1.",
            "TEXT Antwoord 3",
            "TEXT Ja.");
  }

  @Test
  void marks_at_the_start_of_a_line_belong_to_the_line_before() {
    assertThat(
            read(
                """
                Vraag 2
                Is de kade nu volledig hersteld?
                1 2 Zo nee, waarom niet?
                1Kamerstuk 11 111, nr. 1
                2Kamerstuk 11 111, nr. 2
                Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel 2
                """))
        .contains("TEXT Is de kade nu volledig hersteld?{1}{2} Zo nee, waarom niet?");
  }

  @Test
  void notes_of_a_table_stand_under_it_and_are_numbered_for_themselves() {
    assertThat(
            read(
                """
                Antwoord 5
                De havens telden de schepen.1
                Jaar: 2020 2021 2022
                Noord: 1.204 1.310 98711.122
                Zuid: 512 498 340
                1 Vanaf 2022 telt de sluis mee, waardoor het aantal met dat van eerdere jaren niet
                te vergelijken is.
                2 Zonder de veren.

                1 Boot kan meer zijn dan een schip.
                1Zie de jaarverslagen van de havens.
                Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel 2
                """))
        .contains(
            "TEXT De havens telden de schepen.{1} Jaar: 2020 2021 2022 Noord: 1.204 1.310 98711.122"
                + " Zuid: 512 498 340",
            "NOTE 1 Vanaf 2022 telt de sluis mee, waardoor het aantal met dat van eerdere jaren"
                + " niet te vergelijken is.",
            "NOTE 2 Zonder de veren.",
            "TEXT 1 Boot kan meer zijn dan een schip.",
            "NOTE 1 Zie de jaarverslagen van de havens.");
  }

  @Test
  void notes_of_a_letter_are_bracketed_and_stand_at_its_end() {
    assertThat(
            read(
                """
                Kent u het artikel over de brug? 1)

                Vindt u dat ook? [2]


                1) De Brug, 4 juni 2021
                [2] De Sluis, 5 juni 2021
                """))
        .containsExactly(
            "TEXT Kent u het artikel over de brug?{1}",
            "TEXT Vindt u dat ook?{2}",
            "NOTE 1 De Brug, 4 juni 2021",
            "NOTE 2 De Sluis, 5 juni 2021");
  }

  @Test
  void number_in_brackets_is_a_question_unless_it_was_called() {
    assertThat(
            read(
                """
                1) Kent u het artikel over de brug? 1)
                2) Vindt u dat ook? 2)

                1) De Brug, 4 juni 2021
                2) De Sluis, 5 juni 2021
                """))
        .containsExactly(
            "TEXT 1) Kent u het artikel over de brug?{1}",
            "TEXT 2) Vindt u dat ook?{2}",
            "NOTE 1 De Brug, 4 juni 2021",
            "NOTE 2 De Sluis, 5 juni 2021");
    assertThat(read("1) Kent u de brug?\n\n2) Vindt u dat ook?"))
        .containsExactly("TEXT 1) Kent u de brug?", "TEXT 2) Vindt u dat ook?");
  }

  @Test
  void note_that_was_called_may_have_its_number_set_off() {
    assertThat(
            read(
                """
                Vraag 1
                Kent u het artikel over de brug?1
                1 De Brug, 4 juni 2021
                Tweede Kamer, vergaderjaar 2020–2021, Aanhangsel 1
                Vraag 2
                Hoe breed is de sluis van 40 m², zoals u [2 ] weet? ³
                [2 ] De Sluis, 5 juni 2021
                ³ De Kade, 6 juni 2021
                """))
        .contains(
            "TEXT Kent u het artikel over de brug?{1}",
            "NOTE 1 De Brug, 4 juni 2021",
            "TEXT Hoe breed is de sluis van 40 m², zoals u{2} weet?{3}",
            "NOTE 2 De Sluis, 5 juni 2021",
            "NOTE 3 De Kade, 6 juni 2021");
  }

  @Test
  void word_broken_at_a_line_end_is_mended_and_a_true_hyphen_kept() {
    assertThat(
            read(
                """
                De herstel-
                werkzaamheden aan scan-
                en detectiepoorten lopen nog door tot het einde van dit jaar volgens de
                planning.
                """))
        .containsExactly(
            "TEXT De herstelwerkzaamheden aan scan- en detectiepoorten lopen nog door tot het einde"
                + " van dit jaar volgens de planning.");
  }

  @Test
  void space_lost_between_a_small_word_and_a_name_is_put_back() {
    assertThat(
            read(
                "De brief van deMinister enVolksgezondheid is in2022 verstuurd.Toen bleef het"
                    + " stil."))
        .containsExactly(
            "TEXT De brief van de Minister en Volksgezondheid is in 2022 verstuurd. Toen bleef het"
                + " stil.");
  }

  @Test
  void accent_set_beside_its_letter_is_put_upon_it() {
    assertThat(read("Vragen van het lid Kostic ´ (PvdD)"))
        .containsExactly("TEXT Vragen van het lid Kostić (PvdD)");
  }

  @Test
  void takes_time_in_proportion_to_the_number_of_lines() {
    Growth.linear(
        "Vraag 1\nKent u het bericht3 van 4 mei 20225?\n1Een noot\n",
        300,
        text -> PlainTextReader.blocks(text).size());
  }

  private static List<String> read(String text) {
    return BlockText.of(Outcome.of(PlainTextReader.blocks(text)));
  }
}
