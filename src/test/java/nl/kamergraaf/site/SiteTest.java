package nl.kamergraaf.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.release.OpenRelease;
import nl.kamergraaf.release.SampleReleases;
import nl.kamergraaf.site.document.DocumentView;
import nl.kamergraaf.site.document.Sentences;
import nl.kamergraaf.site.http.Addresses;
import nl.kamergraaf.site.http.Request;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.limit.Limits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SiteTest {
  private static final String DOCUMENT = "/doc/document/ah-tk-20232024-9001";

  private final Site site = new Site(new Addresses(SampleReleases.BASE, ""), Limits.DEFAULT);

  @SuppressWarnings("NullAway.Init") // set before any test
  private OpenRelease release;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    release = OpenRelease.open(SampleReleases.in(folder));
  }

  @AfterAll
  void close() throws IOException {
    release.close();
  }

  private Response get(String target, String language) {
    String[] parts = target.split("\\?", 2);
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (parts.length > 1) {
      Arrays.stream(parts[1].split("&", -1))
          .map(pair -> pair.split("=", 2))
          .forEach(pair -> parameters.put(pair[0], List.of(pair[1])));
    }
    return site.answer(
        new Request("http://localhost", parts[0], parameters, "text/html", language), release);
  }

  private Document page(String target) {
    Response response = get(target, "nl");
    assertThat(response.status()).as(target).isEqualTo(200);
    return Jsoup.parse(body(response));
  }

  private static String body(Response response) {
    return new String(((Response.Bytes) response.body()).content(), UTF_8);
  }

  @Test
  void the_header_of_a_document_is_told_in_sentences_with_links() {
    Element header = page(DOCUMENT).expectFirst(".header");
    assertThat(header.text())
        .contains("Vragen van De Jong-Ündal (VLP) aan Minister van Voorbeelden op 7 februari 2024.")
        .contains("Beantwoord door Voorbeeldsma, Minister van Voorbeelden op 17 april 2024.");
    assertThat(header.select("a[href=/doc/group/vlp]")).isNotEmpty();
    assertThat(
            header.select(
                "a[href=https://zoek.officielebekendmakingen.nl/ah-tk-20232024-9001.html]"))
        .hasSize(1);
  }

  @Test
  void questions_stand_beside_the_answer_that_they_share() {
    Element item = page(DOCUMENT).expectFirst(".item");
    assertThat(item.select(".asked .passage")).hasSize(2);
    assertThat(item.select(".answered .passage")).hasSize(1);
    assertThat(item.select(".answered sup.note a").attr("href")).isEqualTo("#footnote-1");
  }

  @Test
  void names_and_citations_link_where_they_stand() {
    Document page = page(DOCUMENT);
    assertThat(page.select("#question-1 a[href=/doc/organisation/scanfabriek]").text())
        .isEqualTo("Scanfabriek");
    assertThat(page.select("#answer-1 a[href=/doc/law/BWBR0000001/article/2.116]").text())
        .isEqualTo("artikel 2.116 van de Voorbeeldwet 2012");
  }

  @Test
  void what_a_document_says_never_becomes_markup() {
    String html = body(get(DOCUMENT, "nl"));
    assertThat(html).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
    assertThat(html).doesNotContain("<Scanfabriek>");
    assertThat(body(get("/search?q=<script>x</script>", "nl"))).doesNotContain("<script>x");
  }

  @Test
  void the_page_tells_how_each_fact_is_known() {
    Document page = page(DOCUMENT);
    assertThat(page.select(".why li").eachText())
        .anySatisfy(line -> assertThat(line).contains("Scanfabriek", "Vragen over scanners van"))
        .as("codes of rules are for the data")
        .noneMatch(line -> line.contains("organisation.register"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        DOCUMENT,
        DOCUMENT + "/question/1",
        "/doc/person/de-jong-%C3%BCndal-vlp",
        "/doc/group/vlp",
        "/doc/office/minister-van-voorbeelden",
        "/doc/organisation/scanfabriek",
        "/doc/country/BEL",
        "/doc/topic/scanners",
        "/doc/law/BWBR0000001",
        "/doc/law/BWBR0000001/article/2.116",
        "/doc/paper/99934-65",
        "/doc/dossier/99934",
        "/doc/case/2024Z90001",
        "/search?q=scanners",
        "/queries/",
        "/query",
        "/data/",
        "/def",
        "/about"
      })
  void every_page_has_one_heading_a_language_and_no_bare_iri(String target) {
    for (String language : List.of("nl", "en")) {
      Document page = Jsoup.parse(body(get(target, language)));
      assertThat(page.select("h1")).hasSize(1);
      assertThat(page.select("html").attr("lang")).isEqualTo(language);
      page.select("code, textarea").remove();
      assertThat(page.select("main").text()).doesNotContain(SampleReleases.BASE + "id/");
    }
  }

  @Test
  void a_paper_tells_who_cites_it_and_in_which_words() {
    assertThat(page("/doc/paper/99934-65").select("#cited td").eachText())
        .contains("7 februari 2024", "Kamerstukken II, 2022/2023 99 934, nr. 65");
  }

  @Test
  void a_group_tells_what_it_asked_a_case_and_its_documents_being_one() {
    Document page = page("/doc/group/vlp");
    assertThat(page.select("#questions tbody tr")).hasSize(1);
    assertThat(page.select("#questions h2 .count").text()).isEqualTo("1");
    Element row = page.expectFirst("#questions tbody tr");
    assertThat(row.select("time").attr("datetime")).isEqualTo("2024-02-07");
    assertThat(row.text())
        .contains("De Jong-Ündal", "VLP", "Minister van Voorbeelden", "Voorbeeldsma")
        .contains("17 april 2024", "na 70 dagen", "uitgesteld", "Kamerstuk 99 934, nr. 65");
  }

  @Test
  void a_case_without_documents_is_among_what_its_asker_asked() {
    Document page = page("/doc/person/de-jong-%C3%BCndal-vlp?state=overdue");
    assertThat(page.select("#questions tbody tr").text())
        .contains("De lengte van de kade", "geen antwoord, te laat");
    assertThat(page.select("#questions .chosen").text()).startsWith("geen antwoord, te laat");
  }

  @Test
  void people_and_things_are_found_by_name_from_a_to_z() {
    assertThat(page("/browse").select(".doors a").eachText())
        .contains("Personen", "Fracties", "Ambten", "Organisaties", "Onderwerpen");
    Document people = page("/browse/person");
    assertThat(people.select(".names-list a").eachAttr("href"))
        .contains("/doc/person/de-jong-%C3%BCndal-vlp");
    assertThat(page("/browse/person?q=undal").select(".names-list li")).hasSize(1);
    assertThat(page("/browse/person?q=zzz").select(".names-list li")).isEmpty();
    assertThat(page("/browse/organisation?letter=S").select(".names-list").text())
        .isEqualTo("Scanfabriek 1");
    assertThat(get("/browse/nonsense", "nl").status()).isEqualTo(404);
  }

  @Test
  void the_front_page_tells_what_was_answered_what_waits_and_until_when() {
    Document home = page("/");
    assertThat(home.select("#answers li").text())
        .contains("17 april 2024", "na 70 dagen", "De Jong-Ündal", "Voorbeeldsma");
    assertThat(home.select("#waiting li").text()).contains("De lengte van de kade");
    assertThat(home.select("#promises li").text()).contains("vóór 20 juni 2024");
    assertThat(home.select("#coverage tbody tr").text()).isEqualTo("2024 2 1 1");
    assertThat(home.select(".hint").text()).contains("17 april 2024");
  }

  @ParameterizedTest
  @CsvSource({
    "Kamerstuk 99934-65, /doc/paper/99934-65",
    "'99 934, nr. 65', /doc/paper/99934-65",
    "kst-99934-65, /doc/paper/99934-65",
    "dossier 99934, /doc/dossier/99934",
    "2024Z90001, /doc/case/2024Z90001",
    "https://zoek.officielebekendmakingen.nl/ah-tk-20232024-9001.html,"
        + " /doc/document/ah-tk-20232024-9001",
    "'Aanhangsel 2023-2024, nr. 9001', /doc/document/ah-tk-20232024-9001",
    "BWBR0000001, /doc/law/BWBR0000001",
    "http://localhost/doc/group/vlp, /doc/group/vlp",
    "12345, ''"
  })
  void a_number_or_an_address_leads_straight_to_what_it_names(String typed, String page) {
    Response response =
        site.answer(
            new Request(
                "http://localhost", "/search", Map.of("q", List.of(typed)), "text/html", ""),
            release);
    assertThat(response.headers().getOrDefault("Location", "")).isEqualTo(page);
  }

  @Test
  void words_are_joined_as_asked() {
    assertThat(page("/search?q=kade NOT lengte").select(".hits li")).isEmpty();
    assertThat(page("/search?q=\"lengte van de kade\"").select(".hits h2").text())
        .isEqualTo("De lengte van de kade");
    assertThat(page("/search?q=\"kade lengte\"").select(".hits li")).isEmpty();
    assertThat(page("/search?q=kade NEAR lengte").select(".hits h2").text())
        .isEqualTo("De lengte van de kade");
    assertThat(page("/search?q=zzzz OF kade").select(".hits h2").text())
        .isEqualTo("De lengte van de kade");
    assertThat(page("/search?q=scanf*").select(".hits h2").text()).contains("Scanfabriek");
  }

  @Test
  void a_search_without_results_says_what_to_loosen() {
    Document nothing = page("/search?q=scanfabriec&year=1900");
    assertThat(nothing.select("#loosen a").eachText()).contains("Bedoelde u: scanfabriek");
    assertThat(page("/search?q=kade scanfabriek zzzz").select("#loosen a").eachText())
        .contains("Zoek wat een van deze woorden bevat");
  }

  @Test
  void a_head_says_who_somebody_is_and_what_the_questions_come_to() {
    Document page = page("/doc/person/de-jong-%C3%BCndal-vlp");
    assertThat(page.select(".lead").text()).isEqualTo("Stelde 2 keer schriftelijke vragen.");
    assertThat(page.select(".sums section").eachText())
        .anySatisfy(sum -> assertThat(sum).startsWith("Aan wie Minister van Voorbeelden 1"));
    assertThat(page("/doc/office/minister-van-voorbeelden?lang=en").select(".sums h2").eachText())
        .contains("Which groups asked");
  }

  @Test
  void a_table_of_questions_is_the_same_as_csv() {
    String csv = body(get("/doc/person/de-jong-%C3%BCndal-vlp.csv", "nl"));
    assertThat(csv.lines()).hasSize(3);
    assertThat(csv)
        .startsWith("asked_on,subject,case_number,askers,groups,put_to,answered_by")
        .contains("2024-02-07", "De lengte van de kade", ",70,");
    assertThat(body(get("/doc/person/de-jong-%C3%BCndal-vlp.csv?state=overdue", "nl")).lines())
        .hasSize(2);
    assertThat(get("/doc/document/ah-tk-20232024-9001.csv", "nl").status()).isEqualTo(404);
  }

  @Test
  void a_chosen_language_stays_chosen() {
    Document page = page(DOCUMENT + "?lang=en");
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select(".header a[href=/doc/group/vlp?lang=en]")).hasSize(1);
    assertThat(page.select("nav a[lang=nl]").attr("href")).isEqualTo(DOCUMENT + "?lang=nl");
  }

  @Test
  void what_happened_in_a_case_is_told_in_the_order_of_time() {
    assertThat(page("/doc/case/2024Z90001").select(".timeline time").eachAttr("datetime"))
        .containsExactly("2024-02-07", "2024-03-01", "2024-04-17");
  }

  @Test
  void a_case_tells_who_asked_whom_and_how_it_stood_on_the_last_day_that_documents_cover() {
    Document open = page("/doc/case/2024Z90002");
    assertThat(open.expectFirst("h1").text()).isEqualTo("De lengte van de kade");
    assertThat(open.select("main p").eachText())
        .contains(
            "Vragen van De Jong-Ündal aan Voorbeeldsma op 8 januari 2024.",
            "Geen antwoord in de documenten tot en met 17 april 2024: toen 79 dagen over de termijn"
                + " van drie weken.");
    assertThat(page("/doc/case/2024Z90001?lang=en").expectFirst(".state").text())
        .isEqualTo(
            "Answered on 17 April 2024, 70 days after submission: 49 days past the term of three"
                + " weeks.");
    assertThat(page("/doc/document/ah-tk-20232024-9000").expectFirst(".state").text())
        .startsWith("Beantwoord op 17 april 2024");
  }

  @Test
  void cases_are_counted_by_how_they_stand_too() {
    Document page = page("/search?type=case");
    assertThat(page.select(".facets li").eachText())
        .contains("geen antwoord bekend, termijn verstreken 1", "na de termijn beantwoord 1");
    assertThat(page("/search?type=case&status=overdue").select(".hits h2").text())
        .isEqualTo("De lengte van de kade");
  }

  @Test
  void a_thing_and_the_topic_about_it_are_found_as_one() {
    Document page = page("/search?q=scanfabriek&type=topic");
    assertThat(page.select(".hits h2 a").eachAttr("href"))
        .containsExactly("/doc/organisation/scanfabriek");
    assertThat(page.select(".hits .kind a").attr("href")).isEqualTo("/doc/topic/scanners");
    assertThat(page.select(".facets li").eachText()).contains("organisatie 1", "onderwerp 1");
  }

  @Test
  void json_tells_of_what_is_around_a_thing_what_a_list_would_show() throws IOException {
    JsonNode person = json("/doc/person/de-jong-ündal-vlp.json");
    assertThat(person.at("/submitted")).hasSize(2);
    JsonNode document = person.at("/submitted/0/submissionOf/0");
    assertThat(document.at("/submittedOn").asText()).isEqualTo("2024-02-07");
    assertThat(document.at("/type").asText()).isIn("AnswerDocument", "PostponementNotice");
    assertThat(person.at("/submitted/0/group/name/nl").asText()).isEqualTo("VLP");
    JsonNode topic = json("/doc/topic/scanners.json");
    assertThat(topic.at("/focus/type").asText()).isEqualTo("Organisation");
    assertThat(topic.at("/documentsAbout/0/subject").asText()).contains("Scanfabriek");
    JsonNode state = json("/doc/case/2024Z90002.json").at("/state");
    assertThat(state.at("/caseStatus").asText()).isEqualTo("Overdue");
    assertThat(state.at("/countedOn").asText()).isEqualTo("2024-04-17");
    assertThat(state.at("/daysOverdue").asInt()).isEqualTo(79);
  }

  private JsonNode json(String target) throws IOException {
    Response response = get(target, "nl");
    assertThat(response.status()).as(target).isEqualTo(200);
    return new ObjectMapper().readTree(body(response));
  }

  @Test
  void how_a_fact_is_known_shows_the_words_within_their_sentence() {
    assertThat(Sentences.of("Ja. De haven van Elburg is dicht. Nee.", 17, 23, "Elburg"))
        .isEqualTo(new DocumentView.Sentence("De haven van ", "Elburg", " is dicht."));
    assertThat(Sentences.of("Kop\nVan Elburg\nAan wie", 8, 14, "Elburg"))
        .isEqualTo(new DocumentView.Sentence("Van ", "Elburg", ""));
    assertThat(Sentences.of("Ja. Nee.", 90, 96, "Elburg"))
        .isEqualTo(new DocumentView.Sentence("", "Elburg", ""));
    assertThat(page(DOCUMENT).select(".why li q b").eachText()).contains("Scanfabriek");
  }

  @Test
  void terms_of_other_vocabularies_have_words_in_both_languages() {
    assertThat(page("/doc/group/vlp").select(".statements dt").eachText())
        .contains("soort", "naam", "ook genoemd");
    assertThat(page("/doc/group/vlp?lang=en").select(".statements dt").eachText())
        .contains("class", "name", "also called");
  }

  @Test
  void a_promise_names_its_term_and_questions_without_answers_are_headed_so() {
    assertThat(page(DOCUMENT).select("#commitment-1 .remark").text())
        .isEqualTo("Termijn: voor de zomer (tot en met 20 juni 2024)");
    assertThat(page(DOCUMENT).select("h2").eachText()).contains("Vragen en antwoorden");
  }

  @Test
  void a_query_has_a_link_that_shows_the_same_again() {
    Document asked = page("/query?query=SELECT * { ?s a ?type } LIMIT 3");
    String link = asked.expectFirst(".permanent a").attr("href");
    assertThat(link).startsWith("/q/").hasSizeLessThan(60);
    assertThat(page(link).expectFirst("tbody").text()).isEqualTo(asked.expectFirst("tbody").text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/q/", "/q/0", "/q/1", "/q/1AAAA", "/q/1%%%", "/q/2S0ktLlEA"})
  void a_link_that_was_never_given_is_not_found(String link) {
    assertThat(get(link, "nl").status()).isEqualTo(404);
  }

  @Test
  void ready_queries_are_found_by_words_of_either_language() {
    List<String> found = page("/queries/?find=answer ministry").select("dt a").eachAttr("href");
    assertThat(found).contains("/queries/answer-time-by-ministry");
    assertThat(page("/queries/?find=antwoord ministerie").select("dt a").eachAttr("href"))
        .contains("/queries/answer-time-by-ministry");
    assertThat(found).doesNotContain("/queries/countries");
  }

  @Test
  void a_page_without_figures_asks_for_no_library() {
    Document page = page("/doc/law/BWBR0000001");
    assertThat(page.select("figure")).isEmpty();
    assertThat(page.select("script[src]").eachAttr("src"))
        .allMatch(source -> source.endsWith("/site.js"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void the_measured_accuracy_of_every_field_is_told(String language) {
    Document page = page("/about?lang=" + language);
    assertThat(page.select("tbody tr")).hasSize(48);
    assertThat(page.select("tbody tr").eachText())
        .allMatch(row -> row.matches("\\D+ \\d+ [01]\\.\\d{3} [01]\\.\\d{3}"));
  }

  @Test
  void a_chosen_facet_can_always_be_let_go() {
    Document page = page("/search?kind=AnswerDocument&status=late");
    assertThat(page.select(".facets a[aria-current]")).hasSize(2);
    assertThat(page.select(".hits li")).hasSize(1);
  }
}
