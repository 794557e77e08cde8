package nl.kamergraaf.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterTest {
  private static final Register REGISTER = Register.load();

  private static String member(String printed, String group, String day) {
    return REGISTER.member(printed, group, LocalDate.parse(day)).map(Person::key).orElse("nobody");
  }

  private static String minister(String printed, String role, String portfolio, String day) {
    return REGISTER
        .minister(printed, role, portfolio, LocalDate.parse(day))
        .map(Person::key)
        .orElse("nobody");
  }

  @ParameterizedTest
  @CsvSource({
    "Van Nispen, SP, 2024-03-29, michiel-van-nispen",
    "Inge van Dijk, CDA, 2022-01-26, inge-van-dijk",
    "Van Dijk, CDA, 2009-10-01, jan-jacob-van-dijk",
    "Van Dijk, CDA, 2023-10-01, inge-van-dijk",
    "Van Dijk, SP, 2015-05-01, jasper-van-dijk",
    "Dijk, SP, 2024-11-15, jimmy-dijk",
    "Kröger, GroenLinks, 2019-05-01, suzanne-kroger",
    "Kröger, GroenLinks-PvdA, 2025-05-01, suzanne-kroger",
    "Mulder, VVD, 2018-05-01, anne-mulder",
    "Mulder, CDA, 2018-05-01, agnes-mulder",
    "Mulder, PVV, 2018-05-01, edgar-mulder",
    "Kostic ´, PvdD, 2024-06-24, ines-kostic",
    "Faber – Van de Klashorst, PVV, 2024-05-06, marjolein-faber-van-de-klashorst",
    "Omtzigt, Nieuw Sociaal Contract, 2024-03-01, pieter-omtzigt",
    "Omtzigt, CDA, 2018-03-01, pieter-omtzigt",
    "Van Haga, Groep Van Haga, 2023-11-20, wybren-van-haga",
    "Van Haga, VVD, 2018-11-20, wybren-van-haga",
    "Dam van M.H.P., PvdA, 2010-05-01, martijn-van-dam",
    "R.P. Brekelmans, VVD, 2022-05-01, ruben-brekelmans",
    "Wingelaar, Nieuw Sociaal Contract, 2024-10-23, natascha-wingelaar"
  })
  void aMemberIsFoundByNameGroupAndDay(String printed, String group, String day, String key) {
    assertThat(member(printed, group, day)).isEqualTo(key);
  }

  @Test
  void twoSurnamesOfOnePersonComeTogetherBecauseTheRegisterSaysSo() {
    assertThat(member("Van Eijk-Nagel", "VVD", "2024-02-07")).isEqualTo("wendy-van-eijk");
    assertThat(member("Wendy van Eijk", "VVD", "2024-02-07")).isEqualTo("wendy-van-eijk");
  }

  @Test
  void nobodyIsFoundWhereTwoFitOrNoneDoes() {
    assertThat(REGISTER.member("Van Dijk", null, LocalDate.parse("2018-05-01"))).isEmpty();
    assertThat(member("Van Nispen", "SP", "1998-03-29")).isEqualTo("nobody");
    assertThat(member("Mulder", "SP", "2018-05-01")).isEqualTo("nobody");
    assertThat(member("Onbekend", "VVD", "2018-05-01")).isEqualTo("nobody");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De Jonge | Minister | Volksgezondheid, Welzijn en Sport | 2020-05-01 | hugo-de-jonge",
        "De Jonge | Minister | Volkshuisvesting en Ruimtelijke Ordening | 2023-05-01 |"
            + " hugo-de-jonge",
        "De Vries | Staatssecretaris | Financiën – Toeslagen en Douane | 2024-04-17 |"
            + " aukje-de-vries",
        "De Vries | Staatssecretaris | Defensie | 2009-04-17 | jack-de-vries",
        "Bruins | Minister | Medische Zorg | 2019-04-17 | bruno-bruins",
        "Bruins | Minister | Onderwijs, Cultuur en Wetenschap | 2024-12-01 | eppo-bruins",
        "Dijkgraaf | Minister | Onderwijs, Cultuur en Wetenschap | 2023-12-01 | robbert-dijkgraaf",
        "Helder | Minister | Langdurige Zorg en Sport | 2023-12-01 | c-helder",
        "Wiersma | Minister | Landbouw, Visserij, Voedselzekerheid en Natuur | 2025-02-01 |"
            + " fm-wiersma",
        "Wiersma | Minister | Primair en Voortgezet Onderwijs | 2022-09-01 | dennis-wiersma",
        "Brekelmans | Minister | Defensie | 2024-12-01 | ruben-brekelmans",
        "Rutte | Minister-President | | 2016-12-01 | mark-rutte"
      })
  void aMinisterIsFoundByNameOfficeAndDay(
      String printed, String role, String portfolio, String day, String key) {
    assertThat(minister(printed, role, portfolio, day)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "Van Gijzel, PvdA, 1995-03-01, r-van-gijzel",
    "Van Gijzel, P.v.d.A., 1990-03-01, r-van-gijzel",
    "S t o f f e l e n, PvdA, 1986-03-01, pr-stoffelen",
    "daniellejansen, NSC, 2024-05-01, danielle-jansen",
    "M. B. Vos, GroenLinks, 1999-03-01, marijke-vos",
    "M. Vos, GroenLinks, 1999-03-01, marijke-vos",
    "De Vries, CDA, 1985-03-01, b-de-vries",
    "Heerma, CDA, 2026-04-01, nobody",
    "Van Gijzel, PvdA, 2020-03-01, nobody",
    "Van Gijzel, VVD, 1995-03-01, nobody"
  })
  void aMemberSince1984IsFoundWhereGroupAndDayFitAndNobodyElse(
      String printed, String group, String day, String key) {
    assertThat(member(printed, group, day)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Minister-President van Algemene Zaken | minister-president",
        "Minister van Algemene Zaken | minister-president",
        "MinistervanFinanciën | minister-van-financien",
        "Minister van Justitie a.i. | minister-van-justitie",
        "Staatssecretaris van Financiën (Fiscaliteit en Belastingdienst) |"
            + " staatssecretaris-van-financien-fiscaliteit-en-belastingdienst",
        "Staatssecretaris Fiscaliteit en Belastingdienst |"
            + " staatssecretaris-van-financien-fiscaliteit-en-belastingdienst",
        "Minister van Economische Zaken en Klimaat – Klimaat en Energie |"
            + " minister-voor-klimaat-en-energie"
      })
  void anOfficeOfOnePortfolioIsOneHoweverItsTitleIsPrinted(String title, String key) {
    assertThat(REGISTER.office(title).map(Entry::key)).contains(key);
  }

  @Test
  void aFullNameInRunningTextIsSomebodyOfThatTimeOnly() {
    assertThat(REGISTER.fullyNamed("Mark Rutte", LocalDate.parse("2008-05-01")).map(Person::key))
        .contains("mark-rutte");
    assertThat(REGISTER.fullyNamed("Mark Rutte", LocalDate.parse("1985-05-01"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GL-PvdA, groenlinks-pvda",
    "V.V.D., vvd",
    "Groen Links, groenlinks",
    "GroenLinks-PvdA, groenlinks-pvda",
    "Nieuw Sociaal Contract, nsc",
    "NSC, nsc",
    "Groep Van Haga, van-haga",
    "Forum voor Democratie, fvd",
    "FvD, fvd"
  })
  void aGroupIsFoundByAnyOfItsPrintedNames(String printed, String key) {
    assertThat(REGISTER.group(printed).map(Entry::key)).contains(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Minister van Buitenlandse Zaken | minister-van-buitenlandse-zaken",
        "Minister Klimaat en Groene Groei | minister-van-klimaat-en-groene-groei",
        "minister voor Economische Zaken | minister-van-economische-zaken",
        "Staatsecretaris van Financiën | staatssecretaris-van-financien",
        "Minister van Volkshuisvesting en Ruimtelijke Ordening |"
            + " minister-van-volkshuisvesting-en-ruimtelijke-ordening",
        "Minister voor Volkshuisvesting en Ruimtelijke Ordening |"
            + " minister-voor-volkshuisvesting-en-ruimtelijke-ordening",
        "minister-president | minister-president"
      })
  void anOfficeIsFoundByItsTitleThoughThePrepositionIsWrong(String title, String key) {
    assertThat(REGISTER.office(title).map(Entry::key)).contains(key);
  }

  @ParameterizedTest
  @CsvSource({
    "België, BEL",
    "Belgische, BEL",
    "Belgen, BEL",
    "VS, USA",
    "Amerikaanse, USA",
    "Groot-Brittannië, GBR",
    "Curaçao, CUW"
  })
  void aCountryIsFoundByNameAdjectiveAndInhabitants(String printed, String key) {
    assertThat(REGISTER.find(Kind.COUNTRY, printed).map(Entry::key)).contains(key);
  }

  @Test
  void aLawAndAnOrganisationAreFoundByName() {
    assertThat(REGISTER.find(Kind.LAW, "Aanbestedingswet").map(Entry::key)).contains("BWBR0032203");
    assertThat(REGISTER.find(Kind.ORGANISATION, "Nuctech").map(Entry::key)).contains("nuctech");
  }

  @Test
  void everyKindHasEntriesAndEveryKeyFindsItsEntry() {
    for (Kind kind : Kind.values()) {
      assertThat(REGISTER.all(kind)).as(kind.toString()).isNotEmpty();
      assertThat(REGISTER.all(kind))
          .allSatisfy(entry -> assertThat(REGISTER.get(kind, entry.key())).contains(entry));
    }
    assertThat(REGISTER.get(Kind.PERSON, "no-such-key")).isEqualTo(Optional.empty());
  }
}
