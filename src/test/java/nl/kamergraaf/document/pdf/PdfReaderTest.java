package nl.kamergraaf.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.kamergraaf.document.BlockText;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.SourceFile;
import org.junit.jupiter.api.Test;

final class PdfReaderTest {
  private static final String FULL =
      "een regel die helemaal tot aan het einde van de kolom loopt, tot hier";

  private final PdfReader reader = new PdfReader(Limits.DEFAULT);

  @Test
  void takes_page_furniture_out_of_the_text() throws IOException {
    var sheet = new Sheet();
    for (int page = 1; page <= 3; page++) {
      sheet
          .line("een zin die ook op bladzijde " + page + " verder gaat")
          .foot("ah-tk-20302031-12", "Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel", page);
      if (page < 3) {
        sheet.page();
      }
    }
    assertThat(read(sheet))
        .startsWith(
            "FURNITURE ah-tk-20302031-12",
            "FURNITURE Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel")
        .filteredOn(block -> block.startsWith("TEXT"))
        .containsExactly(
            "TEXT een zin die ook op bladzijde 1 verder gaat een zin die ook op bladzijde 2 verder"
                + " gaat een zin die ook op bladzijde 3 verder gaat");
  }

  @Test
  void a_raised_figure_behind_a_year_is_a_note_mark() throws IOException {
    var sheet =
        new Sheet()
            .line("Dat stond in de brief van juli 2030", "^1", " en elders.")
            .note(650, "1", "Kamerstuk 39 999, nr. 3.");
    assertThat(read(sheet))
        .containsExactly(
            "TEXT Dat stond in de brief van juli 2030{1} en elders.",
            "NOTE 1 Kamerstuk 39 999, nr. 3.");
  }

  @Test
  void two_raised_figures_are_two_note_marks_and_the_next_word_stands_apart() throws IOException {
    var sheet =
        new Sheet()
            .line("Dat is bekend.", "^1, 2", "Wij zien het ook.")
            .note(640, "1", "De Krant, 1 mei 2030.")
            .note(649, "2", "Het Blad, 2 mei 2030.");
    assertThat(read(sheet).get(0)).isEqualTo("TEXT Dat is bekend.{1}{2} Wij zien het ook.");
  }

  @Test
  void exponents_and_indices_are_no_note_marks() throws IOException {
    var sheet =
        new Sheet()
            .line("Het veld van 20 m", "^2", " kost 10", "^6", " euro aan CO", "_2", "-heffing.")
            .note(640, "2", "Niet hier genoemd.");
    assertThat(read(sheet).get(0))
        .isEqualTo("TEXT Het veld van 20 m² kost 106 euro aan CO2-heffing.");
  }

  @Test
  void a_note_goes_on_at_the_foot_of_the_next_page() throws IOException {
    var sheet =
        new Sheet()
            .line(FULL)
            .line("en er is een brief.", "^1")
            .note(640, "1", "Een noot die zo lang is dat zij op deze blad-")
            .page()
            .line("Hier gaat het door.", "^2")
            .note(631, "", "zijde niet past en verder gaat.")
            .note(640, "2", "De tweede noot.");
    assertThat(read(sheet))
        .containsExactly(
            "TEXT " + FULL + " en er is een brief.{1}",
            "TEXT Hier gaat het door.{2}",
            "NOTE 1 Een noot die zo lang is dat zij op deze bladzijde niet past en verder gaat.",
            "NOTE 2 De tweede noot.");
  }

  @Test
  void a_sentence_that_goes_on_over_the_page_is_one_paragraph() throws IOException {
    var sheet =
        new Sheet()
            .line(FULL)
            .note(650, "1", "Een noot onder de bladzijde.")
            .page()
            .line("gaat de zin verder.");
    assertThat(read(sheet).get(0)).isEqualTo("TEXT " + FULL + " gaat de zin verder.");
  }

  @Test
  void headings_stand_apart_though_no_space_parts_them_from_what_follows() throws IOException {
    var sheet =
        new Sheet()
            .boldLine("12")
            .gap()
            .line("Vraag 1")
            .line(FULL)
            .line("en dan het einde?")
            .gap()
            .line("Antwoord 1")
            .line("Ja.")
            .line("Daarna begint een nieuwe alinea, omdat de vorige regel kort was.");
    assertThat(read(sheet))
        .containsExactly(
            "HEADING 12",
            "HEADING Vraag 1",
            "TEXT " + FULL + " en dan het einde?",
            "HEADING Antwoord 1",
            "TEXT Ja.",
            "TEXT Daarna begint een nieuwe alinea, omdat de vorige regel kort was.");
  }

  @Test
  void reads_lists_item_by_item_and_tables_row_by_row() throws IOException {
    var sheet =
        new Sheet()
            .line("Er zijn twee redenen, en die zijn allebei van belang voor deze:")
            .line("– de eerste reden, die zo lang is dat zij niet op een enkele regel")
            .indentedLine(8, "past en daarom inspringt;")
            .line("– de tweede reden.")
            .row(90, "Jaar", "Aanvragen", "Besluiten")
            .row(90, "2029", "10", "4");
    assertThat(read(sheet))
        .containsExactly(
            "TEXT Er zijn twee redenen, en die zijn allebei van belang voor deze:",
            "TEXT – de eerste reden, die zo lang is dat zij niet op een enkele regel past en daarom"
                + " inspringt;",
            "TEXT – de tweede reden.",
            "TEXT Jaar | Aanvragen | Besluiten",
            "TEXT 2029 | 10 | 4");
  }

  @Test
  void two_columns_are_read_one_after_the_other() throws IOException {
    var sheet =
        new Sheet()
            .line("Een regel over de hele breedte.")
            .gap()
            .columns(
                List.of(
                    "De linker kolom begint hier en loopt over zes vol-",
                    "le regels, zoals de Handelingen van vroeger had-",
                    "den; dan is er een alinea die vroeg ophoudt.",
                    "Zo.",
                    "Daarna begint een zin die helemaal onderaan staat",
                    "en die pas boven aan de kolom rechts daarvan",
                    ""),
                List.of(
                    "verder gaat en ook weer over enige regels loopt,",
                    "zodat te zien is dat niets door elkaar wordt ge-",
                    "haald.",
                    "Wie de regels van links naar rechts zou lezen,",
                    "kreeg een tekst waar niemand iets van begrijpt,",
                    "en dat is de bedoeling van deze bladzijde niet,",
                    "die hiermee eindigt."))
            .gap()
            .line("Weer een regel over de hele breedte van het blad, tot het einde.");
    assertThat(read(sheet))
        .containsExactly(
            "TEXT Een regel over de hele breedte.",
            "TEXT De linker kolom begint hier en loopt over zes volle regels, zoals de Handelingen"
                + " van vroeger hadden; dan is er een alinea die vroeg ophoudt.",
            "TEXT Zo.",
            "TEXT Daarna begint een zin die helemaal onderaan staat en die pas boven aan de kolom"
                + " rechts daarvan verder gaat en ook weer over enige regels loopt, zodat te zien is"
                + " dat niets door elkaar wordt gehaald.",
            "TEXT Wie de regels van links naar rechts zou lezen, kreeg een tekst waar niemand iets"
                + " van begrijpt, en dat is de bedoeling van deze bladzijde niet, die hiermee"
                + " eindigt.",
            "TEXT Weer een regel over de hele breedte van het blad, tot het einde.");
  }

  @Test
  void a_table_of_two_columns_stays_a_table() throws IOException {
    var sheet = new Sheet();
    for (int year = 2021; year <= 2027; year++) {
      sheet.row(150, "Aanvragen in het jaar " + year, "12 toegewezen, 3 afgewezen");
    }
    assertThat(read(sheet)).hasSize(7).allMatch(row -> row.contains(" | 12 toegewezen"));
  }

  @Test
  void notes_below_a_table_are_notes_and_their_marks_are_lifted_out_of_its_cells()
      throws IOException {
    var sheet =
        new Sheet()
            .line("De aantallen van de laatste jaren staan in de tabel hieronder.")
            .row(90, "Jaar", "Aanvragen^1", "Besluiten")
            .row(90, "2029", "10", "4^2")
            .noteHere("1", "Zonder de aanvragen die zijn", "ingetrokken.")
            .noteHere("2", "Voorlopig.")
            .gap()
            .line("Daarna gaat de tekst verder, zonder iets van de noten daarboven.");
    assertThat(read(sheet))
        .containsExactly(
            "TEXT De aantallen van de laatste jaren staan in de tabel hieronder.",
            "TEXT Jaar | Aanvragen{1} | Besluiten",
            "TEXT 2029 | 10 | 4{2}",
            "TEXT Daarna gaat de tekst verder, zonder iets van de noten daarboven.",
            "NOTE 1 Zonder de aanvragen die zijn ingetrokken.",
            "NOTE 2 Voorlopig.");
  }

  @Test
  void small_print_that_is_no_note_stays_where_it_is() throws IOException {
    var sheet =
        new Sheet()
            .line("De aantallen van de laatste jaren staan in de tabel hieronder.")
            .row(90, "Jaar", "Aanvragen", "Besluiten")
            .noteHere("", "Bron: het jaarverslag.")
            .gap()
            .line("Daarna gaat de tekst verder, tot het einde van deze bladzijde.");
    assertThat(read(sheet))
        .contains("TEXT Bron: het jaarverslag.")
        .noneMatch(b -> b.startsWith("N"));
  }

  @Test
  void refuses_a_cut_off_file() throws IOException {
    SourceFile whole = new Sheet().line("Vraag 1").file();
    byte[] cut = Arrays.copyOf(whole.bytes(), whole.bytes().length / 2);
    assertThat(refusal(new SourceFile("answer.pdf", cut)))
        .isEqualTo("answer.pdf: BROKEN_PDF: cut off: it has no end mark");
  }

  @Test
  void refuses_a_file_that_needs_a_password() throws IOException {
    assertThat(refusal(new Sheet().line("Vraag 1").file("geheim")))
        .isEqualTo("answer.pdf: ENCRYPTED_PDF: it needs a password to be read");
  }

  @Test
  void refuses_pages_without_text() throws IOException {
    assertThat(refusal(new Sheet().file()))
        .isEqualTo("answer.pdf: NO_TEXT: its pages hold no text, only pictures perhaps");
  }

  @Test
  void refuses_more_pages_than_the_limit() throws IOException {
    Limits few = new Limits(1 << 20, 10, 1 << 20, 10, 100, 1, 1_000);
    SourceFile file = new Sheet().line("een").page().line("twee").file();
    assertThat(BlockText.refusal(new PdfReader(few).read(file)))
        .isEqualTo("answer.pdf: TOO_LARGE: 2 pages, more than 1");
  }

  @Property(tries = 200, seed = "42")
  void never_throws_on_any_bytes(@ForAll byte[] bytes) {
    byte[] pdf =
        ("%PDF-1.7\n" + new String(bytes, StandardCharsets.ISO_8859_1) + "\n%%EOF")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(reader.read(new SourceFile("any.pdf", pdf))).isNotNull();
  }

  @Property(tries = 100, seed = "42")
  void never_throws_on_a_damaged_file(@ForAll @IntRange(max = 900) int at, @ForAll byte damage)
      throws IOException {
    byte[] pdf = new Sheet().line("Vraag 1").line("Kent u het bericht?", "^1").file().bytes();
    pdf[Math.min(at, pdf.length - 1)] = damage;
    assertThat(reader.read(new SourceFile("any.pdf", pdf))).isNotNull();
  }

  private List<String> read(Sheet sheet) throws IOException {
    return BlockText.of(reader.read(sheet.file()));
  }

  private String refusal(SourceFile file) {
    return BlockText.refusal(reader.read(file));
  }
}
