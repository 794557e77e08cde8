package nl.kamergraaf.fact.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.reader.DocumentReader;
import nl.kamergraaf.fact.Context;
import nl.kamergraaf.fact.HeaderFacts;
import nl.kamergraaf.fact.ProposedTheme;
import nl.kamergraaf.fact.Theme;
import nl.kamergraaf.fact.header.HeaderReader;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;
import org.junit.jupiter.api.Test;

final class ThemeProposalsTest {
  private static final String PAPER =
      """
      Vragen van het lid Jansen (CDA) aan de Minister van Verkeer en Waterstaat over %s \
      (ingezonden 3 maart 2009).

      Vraag 1
      %s

      Vraag 2
      Wat gaat u daaraan doen?
      """;

  private static final String TRAINS =
      "Klopt het dat reizigers in de trein naar Zwolle moeten staan, omdat de spoorwegen te weinig"
          + " rijtuigen inzetten en het station wordt verbouwd?";

  private final ThemeProposals proposals = new ThemeProposals();

  private static Context read(String subject, String question) {
    var file = new SourceFile("paper.txt", PAPER.formatted(subject, question).getBytes(UTF_8));
    return switch (new DocumentReader().read(file)) {
      case Outcome.Accepted<ParliamentaryDocument>(var document) ->
          new Context(document, new HeaderReader(portfolio -> false).read(document));
      case Outcome.Refused<ParliamentaryDocument>(var why) -> throw new AssertionError(why);
    };
  }

  @Test
  void words_of_a_theme_propose_it() {
    List<ProposedTheme> found =
        proposals.recognise(read("vertraagde treinen op het spoor", TRAINS));
    assertThat(found).extracting(ProposedTheme::name).contains("Verkeer, vervoer en waterstaat");
    assertThat(found)
        .allSatisfy(
            theme -> {
              assertThat(theme.evidence().rule()).isEqualTo("theme/model");
              assertThat(theme.evidence().quote()).isEqualTo("vertraagde treinen op het spoor");
              assertThat(theme.evidence().confidence()).isBetween(0.1, 1.0);
            });
  }

  @Test
  void words_of_no_theme_propose_none() {
    assertThat(proposals.recognise(read("een bericht", "Kent u het bericht van gisteren?")))
        .isEmpty();
  }

  @Test
  void nothing_is_proposed_where_the_source_states_a_theme() {
    Context untold = read("vertraagde treinen op het spoor", TRAINS);
    assertThat(proposals.recognise(new Context(untold.document(), filed(untold.header()))))
        .isEmpty();
  }

  private static HeaderFacts filed(HeaderFacts header) {
    var theme = new Theme("Natuur", Optional.empty(), header.submitted().orElseThrow().evidence());
    return new HeaderFacts(
        header.kind(),
        header.publicationId(),
        header.sessionYear(),
        header.appendixNumber(),
        header.caseNumber(),
        header.subject(),
        header.submitted(),
        header.received(),
        header.askers(),
        header.addressees(),
        header.repliers(),
        header.onBehalfOf(),
        header.seeAlso(),
        List.of(theme),
        header.keywords(),
        header.disagreements());
  }
}
